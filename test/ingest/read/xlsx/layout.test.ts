import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/ingest/read/archive.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';
import { buildSheet, buildWorkbook } from './build-workbook.js';
import { cellsOf, rowsOf } from './read-workbook.js';

describe('the rows of a sheet', () => {
  it('have the number that they have in the sheet, and one cell for every column', async () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="7"><c r="B7"><v>2</v></c></row>';
    expect(await rowsOf(buildSheet(data))).toEqual([
      [2, '1', '', '3'],
      [7, '', '2', ''],
    ]);
  });

  it('are counted where they do not say their number, and so are their cells', async () => {
    const data =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await rowsOf(buildSheet(data))).toEqual([
      [1, '1', '2', ''],
      [4, '', '3', '4'],
      [5, '5', '', ''],
    ]);
  });

  it('are left out where they hold nothing, spaces or styles only', async () => {
    const data =
      '<row/><row r="2"><c r="A2"/></row><row r="3"><c s="1"/><c t="inlineStr"><is><t> </t></is></c></row><row r="4"><c><v>1</v></c></row>';
    expect(await rowsOf(buildSheet(data))).toEqual([[4, '1']]);
  });

  it('are none in an empty sheet', async () => {
    expect(await rowsOf(buildSheet(''))).toEqual([]);
    expect(await rowsOf(buildSheet('', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet/>' } }))).toEqual(
      [],
    );
  });

  it('are as wide as the widest with content, whatever the sheet claims', async () => {
    const data = '<row><c><v>1</v></c></row><row><c><v>1</v></c><c><v>2</v></c><c s="1"/><c s="1"/></row>';
    for (const dimension of ['A1', 'A1:B2', 'A1:XFD1048576', 'B7:C9', 'nonsense']) {
      expect(await cellsOf(buildSheet(data, { dimension }))).toEqual([
        ['1', ''],
        ['1', '2'],
      ]);
    }
  });

  it('do not remember the row above', async () => {
    const rows = [['a', 'b', 'c'], [null, 'd'], ['e']];
    expect(await cellsOf(buildWorkbook({ sheets: [{ rows }] }))).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
      ['e', '', ''],
    ]);
  });

  it('may be as wide as a sheet can be', async () => {
    const [row] = await rowsOf(buildSheet('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'));
    expect(row).toHaveLength(16_385);
    expect([row?.[0], row?.[16_384]]).toEqual([1_048_576, '7']);
  });

  it('are handed on as often as the sheet is read', async () => {
    const [table] = await openWorkbook(await openArchive(buildWorkbook({ sheets: [{ rows: [['a']] }] })));
    const counts = [0, 0];
    for (const time of [0, 1]) {
      await table?.read({
        row: () => {
          counts[time] = (counts[time] ?? 0) + 1;
        },
        runTogether: () => {},
      });
    }
    expect(counts).toEqual([1, 1]);
  });

  it('stop where whoever takes them has had enough, with the error of theirs', async () => {
    const rows = Array.from({ length: 5 }, () => ['a']);
    const [table] = await openWorkbook(await openArchive(buildWorkbook({ sheets: [{ rows }] })));
    let taken = 0;
    const enough = new Error('enough');
    const reading = table?.read({
      row: () => {
        if (++taken === 2) throw enough;
      },
      runTogether: () => {},
    });
    await expect(reading).rejects.toBe(enough);
    expect(taken).toBe(2);
  });

  it('are quoted as CSV where somebody wants to see one as it stands', async () => {
    const [table] = await openWorkbook(
      await openArchive(buildWorkbook({ sheets: [{ rows: [['a,b', 7]] }] })),
    );
    const seen: string[] = [];
    await table?.read({ row: (row) => seen.push(row.raw()), runTogether: () => {} });
    expect(seen).toEqual(['"a,b",7']);
  });
});
