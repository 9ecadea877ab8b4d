import { describe, expect, it } from 'vitest';
import { readWithCsvParse } from '../../../../src/ingest/read/delimited/read-with-csv-parse.js';
import { accountOf } from './account-of.js';
import { GEARS } from './gears.js';

const LIMIT = 1 << 20;
const table = (row: string): Buffer => Buffer.from(`a,b\n\n1,"x\ny"\n${row}\n2,3\n`);
const x = (length: number): string => 'x'.repeat(length);

describe.each(GEARS.slice(1))('a long row, read with %s', (_, gear) => {
  it.each([
    ['as long as it may be', x(LIMIT + 1)],
    ['a little longer', x(LIMIT + 2)],
    ['as long as it may be, quoted', `"${x(LIMIT + 1)}"`],
    ['a little longer, quoted', `"${x(LIMIT + 2)}"`],
    ['as long as it may be, in several cells', `${x(LIMIT)},${x(1)}`],
    ['a little longer, in several cells', `${x(LIMIT)},${x(2)}`],
    [
      'of letters of two bytes, which are counted once in a finished cell',
      `${'я'.repeat(500_000)},${'я'.repeat(270_000)}`,
    ],
    ['of too many letters of two bytes', 'я'.repeat(600_000)],
    ['of empty cells, which are not counted', ','.repeat(3 * LIMIT)],
    ['of more empty cells than can be', ','.repeat(5 * LIMIT)],
    ['with a quotation mark inside', `${x(LIMIT)}",1`],
    ['of many lines', `"${'x\n'.repeat(LIMIT / 2)}",1`],
    ['of too many lines', `"${'x\n'.repeat(LIMIT / 2)}xx",1`],
    ['whose quotation mark never closes', `"${x(LIMIT - 20)}`],
    ['whose quotation mark never closes, too long', `1,"${x(LIMIT)}`],
  ])('says what csv-parse says of one %s', async (_name, row) => {
    const bytes = table(row);
    const [expected, found] = [await accountOf(bytes, readWithCsvParse), await accountOf(bytes, gear)];
    expect(found.at(-1)).toEqual(expected.at(-1));
    expect(found.length).toBe(expected.length);
    expect(Buffer.from(JSON.stringify(found)).equals(Buffer.from(JSON.stringify(expected)))).toBe(true);
  });
});

describe.each(GEARS)('a row that is too long, read with %s', (_, gear) => {
  it('is refused where it comes in one piece as where it comes in many', async () => {
    const bytes = table(','.repeat(5 * LIMIT));
    for (const sizes of [[1 << 16], [1 << 23]]) {
      expect((await accountOf(bytes, gear, sizes)).at(-1)).toEqual(['row-too-long', 5, { limit: LIMIT }]);
    }
  });
});
