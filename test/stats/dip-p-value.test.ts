import { describe, expect, it } from 'vitest';
import { dipPValue } from '../../src/stats/dip-p-value.js';
import { hartiganDip } from '../../src/stats/hartigan-dip.js';
import { randomWords } from '../../src/stats/random-words.js';
import { STATFACULTY } from './statfaculty.js';

describe('dip-p-value', () => {
  it('of the quality of statistics departments agrees with .08672, interpolated in the table of the R package diptest', () => {
    const dip = hartiganDip(Float64Array.from(STATFACULTY));
    const p = dipPValue(dip, 63, { replicates: 39_999, word: randomWords(2) });
    // Standard error of 39,999 draws: 0.0014.
    expect(Math.abs(p - 0.08672)).toBeLessThan(0.0042);
  });

  it('is even where the values are uniform', () => {
    const word = randomWords(8);
    let low = 0;
    for (let run = 0; run < 300; run++) {
      const values = Float64Array.from({ length: 40 }, () => word()).sort();
      if (dipPValue(hartiganDip(values), 40, { replicates: 199, word }) <= 0.2) low++;
    }
    // 300 tosses of 0.2: standard deviation 6.9.
    expect(Math.abs(low - 60)).toBeLessThan(25);
  });

  it('is never 0, and 1 for the least dip', () => {
    const options = { replicates: 99, word: randomWords(1) };
    expect(dipPValue(0.25, 50, options)).toBe(0.01);
    expect(dipPValue(0.01, 50, options)).toBe(1);
  });

  it('of more than 5,000 values holds √n · dip against samples of 5,000', () => {
    const p = (dip: number, n: number) => dipPValue(dip, n, { replicates: 99, word: randomWords(6) });
    expect(p(0.00146 / Math.sqrt(16), 80_000)).toBe(p(0.00146, 5000));
    expect(() => p(0.1, 0)).toThrow(RangeError);
  });
});
