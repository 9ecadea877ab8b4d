import { describe, expect, it } from 'vitest';
import { betaBinomialMixtureChoice } from '../../src/stats/beta-binomial-mixture-choice.js';
import { randomWords } from '../../src/stats/random-words.js';

const OPTIONS = { mostComponents: 4, mostIterations: 100, tolerance: 1e-6 };

/** Units drawn from urns with these white and black balls, in turn. */
function cells(contents: readonly (readonly [number, number])[]) {
  const word = randomWords(44);
  const successes = Float64Array.from({ length: 600 }, (_, unit) => {
    let [white, black] = contents[unit % contents.length] ?? [1, 1];
    const start = white;
    for (let draw = 0; draw < 200; draw++) {
      if ((word() / 2 ** 32) * (white + black) < white) white++;
      else black++;
    }
    return white - start;
  });
  return { successes, trials: new Float64Array(600).fill(200), weights: new Float64Array(600).fill(1) };
}

describe('beta-binomial-mixture-choice', () => {
  it.each([
    [1, [[20, 20]]],
    [
      2,
      [
        [20, 60],
        [60, 20],
      ],
    ],
    [
      3,
      [
        [10, 90],
        [50, 50],
        [90, 10],
      ],
    ],
  ] as const)('takes %d where so many laws were mixed', (count, contents) => {
    const { chosen, fits } = betaBinomialMixtureChoice(cells(contents), OPTIONS);
    expect(chosen.components).toHaveLength(count);
    expect(chosen.isConverged).toBe(true);
    expect(fits.length).toBeGreaterThan(count);
  });

  it('gives the best of what there is, and its diagnostics, where nothing converged', () => {
    const { chosen } = betaBinomialMixtureChoice(
      cells([
        [20, 60],
        [60, 20],
      ]),
      { ...OPTIONS, mostIterations: 1 },
    );
    expect(chosen.isConverged).toBe(false);
  });

  it('refuses no component at all', () => {
    expect(() => betaBinomialMixtureChoice(cells([[1, 1]]), { ...OPTIONS, mostComponents: 0 })).toThrow(
      RangeError,
    );
  });
});
