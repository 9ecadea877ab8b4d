import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../rows-of.js';
import { GEARS } from './gears.js';

/** A table of three columns, written in one way or another. */
interface Writing {
  readonly delimiter: string;
  readonly end: string;
  readonly quote: '' | '"' | "'";
  readonly hasLastEnd: boolean;
}

function write(rows: readonly (readonly string[])[], { delimiter, end, quote, hasLastEnd }: Writing): string {
  const lines = [['one', 'two', 'three'], ...rows].map((cells) =>
    cells.map((cell) => quote + cell + quote).join(delimiter),
  );
  return lines.join(end) + (hasLastEnd ? end : '');
}

const cell = fc.constantFrom('', '0', '7', '1024', 'Far North', 'Север', '😀', '-');
const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 40 });
const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quote: fc.constantFrom('' as const, '"' as const, "'" as const),
  hasLastEnd: fc.boolean(),
});

describe.each(GEARS)('a table, read with %s', (_, gear) => {
  it('is the same whatever separates its cells, ends its lines and stands around its texts', async () => {
    await fc.assert(
      fc.asyncProperty(tables, writings, async (rows, writing) => {
        const expected = [['one', 'two', 'three'], ...rows].map((cells, row) => ({
          cells,
          fileLine: row + 1,
          lastLine: row + 1,
        }));
        expect(await readTable(write(rows, writing), gear)).toEqual({ rows: expected, runTogether: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps rows apart from those that a quotation mark ran together', async () => {
    const { rows, runTogether } = await readTable('a,b,c\n1,"2,3\n4,5,6\n7,8",9\n10,"x\ny",12\n', gear);
    expect(runTogether).toEqual([{ fileLine: 2, lastLine: 4 }]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['10', 'x\ny', '12'],
    ]);
  });

  it('takes rows for run together only where the delimiters of each line add up', async () => {
    const { rows, runTogether } = await readTable('a,b,c\n1,"2,3\n4,5\n7,8",9\n1,"2,3\n7,8,8",9\n', gear);
    expect(runTogether).toEqual([]);
    expect(rows.length).toBe(3);
  });
});
