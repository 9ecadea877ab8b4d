import { describe, expect, it } from 'vitest';
import { trigamma } from '../../src/stats/trigamma.js';

const AT = [0.001, 0.5, 1, 2.5, 11.9, 40, 1e6];
const EXPECTED = [
  1000001.6425331959, 4.93480220054468, 1.6449340668482266, 0.4903577561002349, 0.08766320119000418,
  0.025315103841291032, 1.0000005000001667e-6,
];

describe('trigamma', () => {
  it.each(AT.map((x, at) => [x, EXPECTED[at] ?? Number.NaN]))(
    'of %d is what scipy.special.polygamma(1) gives',
    (x, expected) => {
      expect(Math.abs(trigamma(x) / expected - 1)).toBeLessThan(1e-13);
    },
  );

  it('is refused where it has poles', () => {
    expect(() => trigamma(0)).toThrow(RangeError);
    expect(() => trigamma(Number.NaN)).toThrow(RangeError);
  });
});
