import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../../src/ingest/normalise/count.js';
import { countInBytes } from '../../../../src/ingest/read/delimited/count-in-bytes.js';

describe('countInBytes', () => {
  it('reads every cell as parseCount does', () => {
    const piece = fc.constantFrom(
      ...' \t\f\v07921я-.,\u00a0\u2007\u2028\ufeff٣',
      '2147483647',
      '2147483648',
      '\0',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (cell) => {
        const bytes = Buffer.from(`5${cell}6`);
        expect(countInBytes(bytes, 1, bytes.length - 1)).toBe(parseCount(cell));
      }),
      { numRuns: 5000 },
    );
  });
});
