import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/ingest/read/limits.js';
import { refusalOf } from '../rows-of.js';
import { buildSheet, buildWorkbook, type Cell } from './build-workbook.js';
import { cellsOf, rowsOf } from './read-workbook.js';

const merging = (rows: readonly (readonly Cell[])[], ...merged: readonly string[]) =>
  buildWorkbook({ sheets: [{ rows, merged }] });

describe('merged cells', () => {
  it('all have the text of the first: a header above several columns, a county beside its stations', async () => {
    const rows = [
      ['County', 'Station', 'Votes', null],
      [null, null, 'Aye', 'No'],
      ['Adams', '1', 10, 20],
      [null, '2', 11, 21],
      [null, '3', 12, 22],
      ['Ashland', '4', 13, 23],
    ];
    expect(await cellsOf(merging(rows, 'C1:D1', 'A1:A2', 'B1:B2', 'A3:A5'))).toEqual([
      ['County', 'Station', 'Votes', 'Votes'],
      ['County', 'Station', 'Aye', 'No'],
      ['Adams', '1', '10', '20'],
      ['Adams', '2', '11', '21'],
      ['Adams', '3', '12', '22'],
      ['Ashland', '4', '13', '23'],
    ]);
  });

  it('spread over a block of rows and columns', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['d', 'wide', null],
      ['e', null, null],
    ];
    expect(await cellsOf(merging(rows, 'B2:C3'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'wide', 'wide'],
      ['e', 'wide', 'wide'],
    ]);
  });

  it('hide what the cells below them hold, as on the screen', async () => {
    expect(
      await cellsOf(
        merging(
          [
            ['a', 'hidden'],
            ['x', 'b'],
          ],
          'A1:B1',
        ),
      ),
    ).toEqual([
      ['a', 'a'],
      ['x', 'b'],
    ]);
    expect(
      await cellsOf(
        merging(
          [
            [null, 'hidden'],
            ['x', 'b'],
          ],
          'A1:B1',
        ),
      ),
    ).toEqual([['x', 'b']]);
  });

  it('make no row of one that has nothing of its own', async () => {
    expect(
      await rowsOf(
        merging(
          [
            ['Title', null],
            [null, null],
            [null, 'x'],
          ],
          'A1:B2',
        ),
      ),
    ).toEqual([
      [1, 'Title', 'Title'],
      [3, '', 'x'],
    ]);
  });

  it('reach no further than the rows and columns that there are', async () => {
    expect(
      await cellsOf(
        merging(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          'B1:XFD1',
          'A2:A1048576',
        ),
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(
      await cellsOf(
        merging(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          'D1:XFD7',
          'A7:B9',
        ),
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('that span the whole sheet cost nothing', async () => {
    expect(
      await cellsOf(
        merging(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          'A1:XFD1048576',
        ),
      ),
    ).toEqual([['a', 'a']]);
  });

  it('whose first row is not in the file are empty', async () => {
    const data = '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row>';
    expect(await cellsOf(buildSheet(data, { merged: ['A2:A3'] }))).toEqual([['', '2']]);
  });

  it('may be one cell, or be named twice', async () => {
    expect(await cellsOf(merging([['a', null, 'b']], 'A1:B1', 'C1', 'A1:B1', 'C1:C1'))).toEqual([
      ['a', 'a', 'b'],
    ]);
  });

  it('do not run on into the rows below, nor into those of another range', async () => {
    const rows = [
      ['a', 1],
      [null, 2],
      ['b', 3],
      [null, 4],
      [null, 5],
    ];
    expect(await cellsOf(merging(rows, 'A3:A4', 'A1:A2'))).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '3'],
      ['b', '4'],
      ['', '5'],
    ]);
  });

  it.each([
    ['A1:B2', 'B2:C3'],
    ['A1:C1', 'B1:B3'],
    ['A1:C3', 'B2:B2'],
    ['A2:B3', 'A1:A2'],
  ])('are refused where %s and %s share a cell', async (...merged) => {
    const rows = ['a', 'b', 'c'].map((text) => [text, text, text, text]);
    expect(await refusalOf(rowsOf(merging(rows, ...merged)))).toMatchObject({
      code: 'damaged-file',
      args: { reason: 'mergedTwice' },
    });
  });

  it.each([
    '',
    'A1:',
    'B2:A1',
    'A1:XFE1',
    'A1:B1048577',
    'A0:B1',
    'a1:b2',
    '$A$1:$B$2',
    'A:B',
    '1:2',
    'A1:B2:C3',
  ])('are refused where they are no cells: %j', async (reference) => {
    expect(await refusalOf(rowsOf(merging([['a']], reference)))).toMatchObject({ code: 'damaged-file' });
  });

  it('are refused where there are more ranges than anyone merges', async () => {
    const merged = Array.from({ length: 1_000_000 }, (_, index) => `A${index + 1}:B${index + 1}`);
    expect(await refusalOf(rowsOf(buildSheet('<row><c><v>1</v></c></row>', { merged })))).toMatchObject({
      code: 'too-many-cells',
      args: { limit: limits.mergedRanges, what: 'mergedRanges' },
    });
  });
});
