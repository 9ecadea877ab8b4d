import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteWindow } from '../../../../src/ingest/read/delimited/byte-window.js';

describe('createByteWindow', () => {
  it('has room for one byte more than it shows, though it be full', () => {
    for (const length of [(1 << 18) - 1, 1 << 18, (1 << 18) + 1]) {
      const window = createByteWindow();
      window.append(new Uint8Array(length));
      expect(window.to).toBe(length);
      expect(window.bytes.length).toBeGreaterThan(length);
    }
  });

  it('shows all bytes that have not been left behind', () => {
    const steps = fc.array(
      fc.record({
        size: fc.oneof(fc.nat({ max: 99 }), fc.nat({ max: 300_000 })),
        kept: fc.nat({ max: 300 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const window = createByteWindow();
        let written = 0;
        for (const { size, kept } of list) {
          window.append(Uint8Array.from({ length: size }, (_, index) => (written + index) % 251));
          written += size;
          expect(window.base + window.to).toBe(written);
          for (let at = window.from; at < window.to; at++) {
            if (window.bytes[at] !== (window.base + at) % 251) throw new Error(`another byte at ${at}`);
          }
          window.from = Math.max(window.from, window.to - kept);
        }
      }),
      { numRuns: 20 },
    );
  });
});
