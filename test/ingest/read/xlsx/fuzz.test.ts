import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';
import { buildZip } from '../build-zip.js';
import { buildWorkbook, type Workbook, workbookParts } from './build-workbook.js';
import { readWorkbook } from './read-workbook.js';

const WORKBOOK: Workbook = {
  formats: [0, 14, 10, 'hh:mm', '[h]:mm'],
  sheets: [
    {
      name: 'Результаты',
      rows: [
        ['County', null, 'Votes', { xml: '<c t="inlineStr"><is><r><t>Aye</t></r><r><t> 2</t></r></is></c>' }],
        ['Adams', 1, true, { xml: '<c s="1"><v>40881.5</v></c>' }],
        [null, 2, { xml: '<c s="2"><v>0.569</v></c>' }, { xml: '<c><f>SUM(A1)</f><v>3</v></c>' }],
        [null, 3, { xml: '<c s="4"><v>1.5</v></c>' }, { xml: '<c t="e"><v>#N/A</v></c>' }],
      ],
      merged: ['A1:B1', 'A2:A4'],
      dimension: 'A1:D4',
    },
    { name: 'hidden', state: 'hidden', rows: [['x']] },
  ],
};

/** Reads all, or says why not; anything but a ReadProblem is a failure. */
async function outcome(bytes: Buffer): Promise<string> {
  try {
    const sheets = await readWorkbook(bytes);
    expect(Array.isArray(sheets)).toBe(true);
    return 'read';
  } catch (error) {
    if (error instanceof ReadProblem) return error.code;
    throw error;
  }
}

const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });

function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Buffer {
  const changed = Buffer.from(bytes);
  for (const [at, value] of changes) changed[at % changed.length] = value;
  return changed;
}

describe('a workbook with bytes that are wrong', () => {
  it.each([true, false])('ends in rows or in a problem with a name (packed: %s)', async (deflate) => {
    const whole = buildWorkbook({ ...WORKBOOK, deflate });
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        seen.add(await outcome(flipped(whole, changes)));
      }),
      { numRuns: 250, seed: 20161108 },
    );
    expect(seen).toContain('damaged-file');
  });

  it('does so also where the checksums are right, whichever part it is', async () => {
    const parts = workbookParts(WORKBOOK);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: parts.length - 1 }), flips, async (which, changes) => {
        const changed = parts.map((part, index) =>
          index === which ? { ...part, content: flipped(Buffer.from(part.content), changes) } : part,
        );
        seen.add(await outcome(buildZip(changed)));
      }),
      { numRuns: 600, seed: 20161108 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['read', 'damaged-file']));
  });

  it('does so where letters of its XML are exchanged for others that mean something', async () => {
    const parts = workbookParts(WORKBOOK);
    const letter = fc.constantFrom(...'<>/="\'&;!?-[] \n0123456789AZnstrvcf:_xé\u0001\ufffe');
    const changes = fc.array(fc.tuple(fc.nat(), letter), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: parts.length - 1 }), changes, async (which, exchanged) => {
        const changed = parts.map((part, index) => {
          if (index !== which) return part;
          const letters = [...String(part.content)];
          for (const [at, other] of exchanged) letters[at % letters.length] = other;
          return { ...part, content: letters.join('') };
        });
        await outcome(buildZip(changed));
      }),
      { numRuns: 600, seed: 20161108 },
    );
  });

  it('does so wherever it breaks off', async () => {
    const whole = buildWorkbook(WORKBOOK);
    for (let length = 0; length < whole.length; length += 7) {
      expect(await outcome(whole.subarray(0, length))).toBe('damaged-file');
    }
  });
});
