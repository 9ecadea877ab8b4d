import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareBin } from '../../src/stats/share-bin.js';

describe('share-bin', () => {
  it('is the nearest tenth of a percent', () => {
    expect(shareBin(1, 3, 1000)).toBe(333);
    expect(shareBin(2, 3, 1000)).toBe(667);
    expect(shareBin(0, 7, 1000)).toBe(0);
    expect(shareBin(7, 7, 1000)).toBe(1000);
  });

  it('is the lower one half-way, where binary digits would say either', () => {
    // 0.15 % and 1.15 %.
    expect(shareBin(3, 2000, 1000)).toBe(1);
    expect(shareBin(23, 2000, 1000)).toBe(11);
    expect(shareBin(1, 2000, 1000)).toBe(0);
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.nat(1e6),
        fc.constantFrom(10, 100, 1000),
        (n, some, bins) => {
          const count = some % (n + 1);
          const bin = shareBin(count, n, bins);
          // bin − ½ < bins · count / n ≤ bin + ½.
          const scaled = 2n * BigInt(bins) * BigInt(count);
          expect(scaled <= BigInt(2 * bin + 1) * BigInt(n)).toBe(true);
          expect(bin === 0 || scaled > BigInt(2 * bin - 1) * BigInt(n)).toBe(true);
        },
      ),
    );
  });
});
