import { describe, expect, it } from 'vitest';
import { inChunks, linesOf, readTable, refusalOf } from '../rows-of.js';
import { GEARS } from './gears.js';

const ENDS = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;

describe.each(GEARS)('the line a row stands on, read with %s', (_, gear) => {
  it.each(ENDS)('is counted from 1 where lines end in %s', async (_name, end) => {
    expect(await linesOf(['a,b', 'x,1', '', 'y,2', ''].join(end), gear)).toEqual([
      ['x', 2, 2],
      ['y', 4, 4],
    ]);
  });

  it('is right where lines end now in one way and now in another', async () => {
    expect(await linesOf('a,b\r\nx,1\ny,2\rz,3\r\n\nw,4', gear)).toEqual([
      ['x', 2, 2],
      ['y', 3, 3],
      ['z', 4, 4],
      ['w', 6, 6],
    ]);
  });

  it.each(ENDS)('is right below cells of several lines that end in %s', async (_name, end) => {
    const text = ['a,b', '"x', 'x","', '"', 'y,2', '"z', '', 'z",3', 'w,4', ''].join(end);
    const rows = (await linesOf(text, gear)).map(([, first, last]) => [first, last]);
    expect(rows).toEqual([
      [2, 4],
      [5, 5],
      [6, 8],
      [9, 9],
    ]);
  });

  it('is right where cells of several lines end theirs in another way than the table does', async () => {
    expect(await linesOf('a,b\n"x\r\nx",1\ny,2\n"z\rz",3\nw,4\n', gear)).toEqual([
      ['x\r\nx', 2, 3],
      ['y', 4, 4],
      ['z\rz', 5, 6],
      ['w', 7, 7],
    ]);
  });

  it('is right below a header of several lines', async () => {
    const { rows } = await readTable('"Number of\nvoters","in\nall"\n7,1\n', gear);
    expect(rows).toEqual([
      { cells: ['Number of\nvoters', 'in\nall'], fileLine: 1, lastLine: 3 },
      { cells: ['7', '1'], fileLine: 4, lastLine: 4 },
    ]);
  });
});

describe.each(GEARS)('a quotation mark that never closes, read with %s', (_, gear) => {
  const good = (rows: number): string =>
    `a,b\n${Array.from({ length: rows }, (_, row) => `${row},1\n`).join('')}`;

  it('is refused, naming the line on which it opens', async () => {
    expect(await refusalOf(readTable('a,b\nx,1\n\ny,"2\nz,3\n', gear))).toMatchObject({
      code: 'quote-not-closed',
      line: 4,
    });
  });

  it('is named rightly below a cell of several lines', async () => {
    expect(await refusalOf(readTable('a,b\r\n"x\r\nx",1\r\ny,"2\r\nz,3\r\n', gear))).toMatchObject({
      line: 4,
    });
  });

  it.each([20, 1000, 40_000])('is named rightly below %d rows', async (rows) => {
    const text = Buffer.from(`${good(rows)}x,"1\n${'y,2\n'.repeat(10)}`);
    expect(await refusalOf(readTable(inChunks(text, [1 << 16]), gear))).toMatchObject({
      code: 'quote-not-closed',
      line: rows + 2,
    });
  });

  it('is refused as a row too long, without reading the rest of a long file into memory', async () => {
    let read = 0;
    function* endless(): Generator<Uint8Array> {
      yield Buffer.from('a,b\nx,"1\n');
      for (; read < 2000; read++) yield Buffer.from('y,2\n'.repeat(1 << 14));
    }
    expect(await refusalOf(readTable(endless(), gear))).toMatchObject({ code: 'row-too-long', line: 2 });
    expect(read).toBeLessThan(200);
  });
});
