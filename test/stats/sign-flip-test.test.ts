import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFlipTest } from '../../src/stats/sign-flip-test.js';
import { signTest } from '../../src/stats/sign-test.js';

const pOf = (differences: readonly number[], seed = 1): number =>
  10 ** signFlipTest(Int32Array.from(differences), seed).log10PValue;

/** Every way to turn the signs, counted one by one. */
function enumerate(differences: readonly number[]): number {
  const net = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  const ways = 2 ** differences.length;
  let hits = 0;
  for (let way = 0; way < ways; way++) {
    const sum = differences.reduce((all, size, at) => all + (((way >> at) & 1) === 1 ? size : -size), 0);
    if (Math.abs(sum) >= net) hits++;
  }
  return hits / ways;
}

describe('sign-flip-test', () => {
  it.each([
    [[3, 5, -2, 7, 1, 1, -1, 4], 0.1015625],
    [[10, -3, 0, 0], 1],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.00048828125],
    [[100, 1, 1, -50], 0.625],
    [[], 1],
  ])('of %j is what counting all signs gives', (differences, expected) => {
    expect(pOf(differences)).toBeCloseTo(expected, 12);
  });

  it('counts all signs, whatever the differences', () => {
    const differences = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 10 });
    fc.assert(
      fc.property(differences, (given) => {
        expect(pOf(given)).toBeCloseTo(enumerate(given), 10);
      }),
    );
  });

  it('is the sign test where all differences are of one size', () => {
    const differences = Int32Array.from({ length: 1500 }, (_, index) => (index < 1400 ? 7 : -7));
    expect(signFlipTest(differences, 1).log10PValue).toBeCloseTo(signTest(1400, 100), 6);
  });

  it('draws at random where counting would take too long, and never says 0', () => {
    const wide = Int32Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? 1 : -1) * (index + 1));
    expect(signFlipTest(wide, 1)).toMatchObject({ method: 'simulated', replicates: 9999 });
    expect(signFlipTest(wide, 1)).toEqual(signFlipTest(wide, 1));
    const lopsided = wide.map((difference, index) => (index % 3 === 0 ? Math.abs(difference) : difference));
    expect(10 ** signFlipTest(lopsided, 1).log10PValue).toBeCloseTo(1 / 10_000, 12);
  });

  it('agrees with the normal approximation where it draws', () => {
    const spread = Int32Array.from(
      { length: 4000 },
      (_, index) => (index % 2 === 0 ? 1 : -1) * (1000 + index),
    );
    // The sum has the variance of the squares; 5 % of all lie 1.96 standard deviations off.
    const deviation = Math.sqrt(spread.reduce((sum, difference) => sum + difference * difference, 0));
    let net = spread.reduce((sum, difference) => sum + difference, 0);
    for (let index = 1; net < 1.96 * deviation; index += 2) {
      spread[index] = -(spread[index] ?? 0);
      net += 2 * (spread[index] ?? 0);
    }
    const { log10PValue, method } = signFlipTest(spread, 1);
    expect(method).toBe('simulated');
    expect(10 ** log10PValue).toBeGreaterThan(0.043);
    expect(10 ** log10PValue).toBeLessThan(0.056);
  });
});
