import { describe, expect, it } from 'vitest';
import { digamma } from '../../src/stats/digamma.js';

const AT = [0.001, 0.5, 1, 2.5, 11.9, 40, 1e6];
const EXPECTED = [
  -1000.5755719318103, -1.9635100260214235, -0.5772156649015329, 0.7031566406452432, 2.4339335368825377,
  3.6763273740348428, 13.81551005796419,
];

describe('digamma', () => {
  it.each(AT.map((x, at) => [x, EXPECTED[at] ?? Number.NaN]))(
    'of %d is what scipy.special.digamma gives',
    (x, expected) => {
      expect(Math.abs(digamma(x) / expected - 1)).toBeLessThan(1e-13);
    },
  );

  it('is refused where it has poles', () => {
    expect(() => digamma(0)).toThrow(RangeError);
    expect(() => digamma(Number.NaN)).toThrow(RangeError);
  });
});
