import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/ingest/read/delimited/read-delimited.js';
import { cellsOf, readTable, refusalOf } from '../rows-of.js';
import { GEARS } from './gears.js';

const TABLE = [
  ['station', 'name'],
  ['7', 'Anna, the first'],
  ['8', ''],
];

describe.each(GEARS)('readDelimited with %s', (_, gear) => {
  it('hands on every row with its line, the header first', async () => {
    expect(await readTable('station,name\n7,Anna\n8,Boris\n', gear)).toEqual({
      rows: [
        { cells: ['station', 'name'], fileLine: 1, lastLine: 1 },
        { cells: ['7', 'Anna'], fileLine: 2, lastLine: 2 },
        { cells: ['8', 'Boris'], fileLine: 3, lastLine: 3 },
      ],
      runTogether: [],
    });
  });

  it('does not leave the byte-order mark on the first header', async () => {
    expect(await cellsOf('\ufeffstation,n\n7,1\n', gear)).toEqual([
      ['station', 'n'],
      ['7', '1'],
    ]);
    expect(await cellsOf('\ufeff"station",n\n7,1\n', gear)).toEqual([
      ['station', 'n'],
      ['7', '1'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('reads tables whose cells are separated by %j', async (delimiter) => {
    const quoted = TABLE.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
    expect(await cellsOf(quoted, gear)).toEqual(TABLE);
  });

  it('reads tables whose cells stand in single quotation marks', async () => {
    expect(await cellsOf("'station','name'\n'7','Anna, the first'\n'8',''\n", gear)).toEqual(TABLE);
  });

  it('keeps delimiters inside quotation marks, and takes doubled marks for one', async () => {
    expect(await cellsOf('a,b\n"x,y","say ""no"""\n"""","a;b|c"\n', gear)).toEqual([
      ['a', 'b'],
      ['x,y', 'say "no"'],
      ['"', 'a;b|c'],
    ]);
  });

  it('keeps a quotation mark in the middle of a cell as it is', async () => {
    expect(await cellsOf('a,b\n5" pipe,ООО "Ромашка"\n', gear)).toEqual([
      ['a', 'b'],
      ['5" pipe', 'ООО "Ромашка"'],
    ]);
  });

  it('keeps the lines of a cell of several lines apart', async () => {
    expect(await cellsOf('a,b\n"one\ntwo\r\n\r\nthree",1\n', gear)).toEqual([
      ['a', 'b'],
      ['one\ntwo\r\n\r\nthree', '1'],
    ]);
  });

  it('passes over empty lines, also above the header', async () => {
    const { rows } = await readTable('\n\na,b\n\n1,2\n  \n\t\n3,4\n\n\n', gear);
    expect(rows.map(({ cells, fileLine }) => [...cells, fileLine])).toEqual([
      ['a', 'b', 3],
      ['1', '2', 5],
      ['3', '4', 8],
    ]);
  });

  it('finds delimiter and quotation mark below empty lines', async () => {
    expect(await cellsOf("\r\n \n\n'a';'b;c'\n'1';'2'\n", gear)).toEqual([
      ['a', 'b;c'],
      ['1', '2'],
    ]);
  });

  it('refuses text that breaks off inside a letter', async () => {
    expect(await refusalOf(readTable(Buffer.from('a,b\n1,я').subarray(0, -1), gear))).toMatchObject({
      code: 'not-utf-8',
      line: 2,
    });
  });

  it('hands on rows of any width', async () => {
    expect(await cellsOf('a,b\n1\n1,2,3\n,\n', gear)).toEqual([['a', 'b'], ['1'], ['1', '2', '3'], ['', '']]);
  });

  it('reads a table of one column', async () => {
    expect(await cellsOf('station\n7\n8\n', gear)).toEqual([['station'], ['7'], ['8']]);
  });

  it('reads the last row without a line break behind it', async () => {
    expect(await cellsOf('a,b\n1,2', gear)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each(['', '\ufeff', '\n', ' \r\n\t\n '])('refuses %j, which is no table', async (text) => {
    expect(await refusalOf(readTable(text, gear))).toMatchObject({ code: 'empty-file' });
  });

  it('throws on what the sink throws, and reads no further', async () => {
    const sink = {
      row: () => {
        throw new RangeError('no such column');
      },
      runTogether: () => {},
    };
    let isClosed = false;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('a,b\n1,2\n'.repeat(1000));
      } finally {
        isClosed = true;
      }
    }
    await expect(readDelimited(chunks(), {}, sink, gear)).rejects.toThrow(RangeError);
    expect(isClosed).toBe(true);
  });

  it('takes doubled single quotation marks for one, and leaves double ones alone', async () => {
    expect(await cellsOf(`'a','b'\n'O''Brien','1'\n'5" pipe','say "no"'\n`, gear)).toEqual([
      ['a', 'b'],
      ["O'Brien", '1'],
      ['5" pipe', 'say "no"'],
    ]);
  });

  it.each(['"', "'"])('reads back any table that was written with all its cells in %s', async (quote) => {
    const piece = fc.constantFrom(
      'a',
      '7',
      ',',
      ';',
      '\t',
      '|',
      '"',
      "'",
      '\n',
      '\r',
      '\r\n',
      ' ',
      'я',
      '😀',
    );
    const row = fc.array(fc.string({ unit: piece, maxLength: 6 }), { minLength: 3, maxLength: 3 });
    const line = fc.record({ row, end: fc.constantFrom('\n', '\r\n', '\r') });
    const written = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      lines: fc.array(line, { maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(written, async ({ delimiter, lines }) => {
        const write = (cells: readonly string[]): string =>
          cells.map((cell) => quote + cell.replaceAll(quote, quote + quote) + quote).join(delimiter);
        const expected: { cells: string[]; fileLine: number; lastLine: number }[] = [];
        const linesIn = (text: string): number => text.split(/\r\n|\n|\r/u).length;
        let text = `${write(['one', 'two', 'three'])}\n`;
        for (const { row: given, end } of lines) {
          // A cell of several lines with as many delimiters as a row is taken for rows run together.
          const cells = given.map((cell) =>
            cell.split(delimiter).length < 3 ? cell : cell.replace(/[\r\n]/gu, ' '),
          );
          const fileLine = linesIn(text);
          text += write(cells);
          expected.push({ cells: cells.map((cell) => cell.trim()), fileLine, lastLine: linesIn(text) });
          text += end;
        }
        const { rows, runTogether } = await readTable(text, gear);
        expect(rows.slice(1)).toEqual(expected);
        expect(runTogether).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
