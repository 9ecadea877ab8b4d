import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFromText } from '../../src/stats/seed-from-text.js';

describe('seedFromText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foobar', 0xbf9cf968],
  ])('is the published FNV-1a value of %j where the number is 0', (text, hash) => {
    expect(seedFromText(0, text)).toBe(hash);
  });

  it('is a whole number of 32 bits for any number and text', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.string({ unit: fc.constantFrom('a', 'я', '😀', '\ud800', '\u0000') }),
        (seed, text) => {
          const hash = seedFromText(seed, text);
          expect(Number.isInteger(hash)).toBe(true);
          expect(hash).toBeGreaterThanOrEqual(0);
          expect(hash).toBeLessThan(2 ** 32);
          expect(seedFromText(seed, text)).toBe(hash);
        },
      ),
    );
  });

  it('differs for different names and for different numbers', () => {
    const names = ['control-relations', 'voter-count-gap', 'reported-share-gap', 'gap', ''];
    const seeds = [0, 1, 2, 20111204].flatMap((seed) => names.map((name) => seedFromText(seed, name)));
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
