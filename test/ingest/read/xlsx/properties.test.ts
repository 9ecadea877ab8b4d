import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbook, type Cell, columnName, escapeXml } from './build-workbook.js';
import { readWorkbook, rowsOf } from './read-workbook.js';

/** Characters that XML can hold, line ends as XML reads them. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((written) => written.replaceAll(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '·'))
  .filter((written) => !/_x[0-9a-f]{4}_/iu.test(written));

const value = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: fc.integer({ min: -1e9, max: 1e12 }) },
  { weight: 1, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
);

type Value = string | number | boolean | null;

/** Shared texts and inline ones, with references and without, by turns. */
const asInline = (content: Value): Cell =>
  typeof content === 'string'
    ? { xml: `<c t="inlineStr"><is><r><t xml:space="preserve">${escapeXml(content)}</t></r></is></c>` }
    : content;

/** What a person reads in a cell, white space around it left aside as rows leave it. */
function shown(content: Value): string {
  if (content === null) return '';
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return Object.is(content, -0) ? '0' : String(content);
  return content.trim();
}

function expectedRows(rows: readonly (readonly Value[])[]): (string | number)[][] {
  const texts = rows.map((cells) => cells.map(shown));
  const widths = texts.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1);
  const width = Math.max(0, ...widths);
  return texts.flatMap((cells, index) =>
    widths[index] === 0
      ? []
      : [[index + 1, ...Array.from({ length: width }, (_, column) => cells[column] ?? '')]],
  );
}

const table = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

describe('what a workbook holds is what is read', () => {
  it('cell by cell, however its texts are stored', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.boolean(), async (rows, inline, deflate) => {
        const cells = rows.map((row) => row.map((content) => (inline ? asInline(content) : content)));
        expect(await rowsOf(buildWorkbook({ sheets: [{ rows: cells }], deflate }))).toEqual(
          expectedRows(rows),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('sheet by sheet, whatever they are called', async () => {
    const name = text.filter((written) => written !== '' && !/[\t\n]/u.test(written));
    const sheets = fc.uniqueArray(fc.tuple(name, table), {
      selector: ([called]) => called,
      maxLength: 4,
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(sheets, fc.boolean(), async (given, strict) => {
        const bytes = buildWorkbook({
          sheets: given.map(([called, rows]) => ({ name: called, rows })),
          strict,
        });
        const read = await readWorkbook(bytes);
        expect(read.map((sheet) => [sheet.name, sheet.rows])).toEqual(
          given.map(([called, rows]) => [called, expectedRows(rows)]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('and a merged range spreads its first cell, over whatever there is', async () => {
    const full = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    const corner = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 7 }));
    await fc.assert(
      fc.asyncProperty(full, corner, corner, async (rows, one, other) => {
        const [top, bottom] = [one[1], other[1]].sort((a, b) => a - b) as [number, number];
        const [left, right] = [one[0], other[0]].sort((a, b) => a - b) as [number, number];
        const merged = [`${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`];
        const visible = rows.map((cells, row) =>
          cells.map((cell, column) => {
            const covered = row >= top && row <= bottom && column >= left && column <= right;
            return covered ? (row === top && column === left ? cell : null) : cell;
          }),
        );
        const expected = expectedRows(visible.map((cells) => [...cells])).map(([line, ...cells]) => [
          line,
          ...Array.from({ length: 5 }, (_, column) => {
            const row = Number(line) - 1;
            const covered = row >= top && row <= bottom && column >= left && column <= right;
            return covered ? String(rows[top]?.[left] ?? '') : (cells[column] ?? '');
          }),
        ]);
        expect(await rowsOf(buildWorkbook({ sheets: [{ rows, merged }] }))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
