import { describe, expect, it } from 'vitest';
import { klimekFit } from '../../src/stats/klimek-fit.js';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { randomWords } from '../../src/stats/random-words.js';

const PARAMETERS = { tau: 0.5, sigmaTau: 0.08, nu: 0.35, sigmaNu: 0.07, theta: 0.4, extremeSpread: 0.075 };

/** Units drawn one by one from the model, counted in the plane or on the line. */
function drawn(
  units: number,
  incremental: number,
  extreme: number,
  alpha: number,
  bins: number,
  isPlane: boolean,
): Float64Array {
  const word = randomWords(17);
  const uniform = (): number => (word() + 0.5) / 2 ** 32;
  const within = (draw: () => number): number => {
    let value = draw();
    while (value < 0 || value > 1) value = draw();
    return value;
  };
  const counts = new Float64Array(isPlane ? bins * bins : bins);
  const bin = (value: number): number => Math.min(bins - 1, Math.floor(value * bins));
  for (let unit = 0; unit < units; unit++) {
    const t = within(() => 0.5 + 0.08 * normalQuantile(uniform()));
    const v = within(() => 0.35 + 0.07 * normalQuantile(uniform()));
    const lot = uniform();
    let x = 0;
    if (lot < incremental) x = within(() => 0.4 * Math.abs(normalQuantile(uniform())));
    else if (lot < incremental + extreme) x = within(() => 1 - 0.075 * Math.abs(normalQuantile(uniform())));
    const part = t * v + x * (1 - t) + x ** alpha * (1 - v) * t;
    const whole = 1 - (1 - x) * (1 - t);
    const at = isPlane ? bin(whole) * bins + bin(part / whole) : bin(part);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

describe('klimek-fit', () => {
  it.each([
    ['plane', 50],
    ['line', 100],
  ] as const)('finds in the %s what units were drawn with', (histogram, bins) => {
    const observed = drawn(60_000, 0.3, 0.05, 2, bins, histogram === 'plane');
    const fit = klimekFit(observed, PARAMETERS, { bins, histogram, points: 65_536 });
    expect(Math.abs(fit.incremental - 0.3)).toBeLessThan(0.02);
    expect(Math.abs(fit.extreme - 0.05)).toBeLessThan(0.006);
    expect(Math.abs(fit.alpha - 2)).toBeLessThan(0.3);
  });

  it('finds next to nothing where nothing was added', () => {
    const observed = drawn(20_000, 0, 0, 1, 50, true);
    const fit = klimekFit(observed, PARAMETERS, { bins: 50, histogram: 'plane', points: 32_768 });
    // A part added that is near 0 looks like none.
    expect(fit.incremental).toBeLessThan(0.04);
    expect(fit.extreme).toBeLessThan(0.002);
  });

  it('shows the distance of every exponent it tried, its own being the smallest', () => {
    const observed = drawn(5000, 0.3, 0.05, 2, 50, false);
    const fit = klimekFit(observed, PARAMETERS, { bins: 50, histogram: 'line', points: 8192 });
    const alphas = fit.path.map(({ alpha }) => alpha);
    expect(alphas).toEqual([...new Set(alphas)].sort((one, other) => one - other));
    expect(alphas[0]).toBe(0.2);
    expect(alphas.at(-1)).toBe(6);
    expect(fit.distance).toBe(Math.min(...fit.path.map(({ distance }) => distance)));
    expect(fit.path).toContainEqual({
      alpha: fit.alpha,
      incremental: fit.incremental,
      extreme: fit.extreme,
      distance: fit.distance,
    });
  });

  it('refuses an empty histogram', () => {
    expect(() =>
      klimekFit(new Float64Array(10), PARAMETERS, { bins: 10, histogram: 'line', points: 100 }),
    ).toThrow(RangeError);
  });
});
