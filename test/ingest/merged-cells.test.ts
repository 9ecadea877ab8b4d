import { describe, expect, it } from 'vitest';
import { readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';
import { buildWorkbook } from './read/xlsx/build-workbook.js';

const entry = (path: string, more: Partial<FileEntry> = {}): FileEntry =>
  ({
    path,
    holds: 'result-forms',
    columns: { station: 'No', territory: 'Region', valid: 'Valid' },
    votes: { a: 'A', b: 'B' },
    ...more,
  }) as FileEntry;
const HEADER = '<tr><th>Region<th>No<th>Valid<th>A<th>B';
const page = (rows: string) =>
  oneSource([entry('page.html')], { 'page.html': `<table>${HEADER}\n${rows}</table>` });
const cellsOf = async (files: ReturnType<typeof oneSource>) =>
  plainForms(await readFiles(files)).map(({ station, cells }) => [station, ...Object.values(cells)]);

describe('a number in a merged cell', () => {
  const ROWS = [
    '<tr><td rowspan=3>N<td>1<td rowspan=2>30<td>20<td>10',
    '<tr><td>2<td>25<td>5',
    '<tr><td>3<td>40<td colspan=2>25',
  ].join('\n');

  it('is read once, and blank in the other cells that it spans', async () => {
    expect(await cellsOf(page(ROWS))).toEqual([
      ['N › 1', 30, 20, 10],
      ['N › 2', null, 25, 5],
      ['N › 3', 40, 25, null],
    ]);
  });

  it('is said with its column and place', async () => {
    const dataset = await readFiles(page(ROWS));
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'merged-number', line: 3, column: 'Valid', got: '30' },
      { code: 'merged-number', line: 4, column: 'B', got: '25' },
    ]);
  });

  it('is so in a spreadsheet, too', async () => {
    const rows = [
      ['Region', 'No', 'Valid', 'A', 'B'],
      ['N', 1, 30, 20, 10],
      [null, 2, null, 25, null],
    ];
    const bytes = buildWorkbook({ sheets: [{ rows, merged: ['A2:A3', 'C2:C3', 'D3:E3'] }] });
    const files = oneSource([entry('forms.xlsx')], { 'forms.xlsx': bytes });
    expect(await cellsOf(files)).toEqual([
      ['N › 1', 30, 20, 10],
      ['N › 2', null, 25, null],
    ]);
  });

  it('is so where the stations stand in columns', async () => {
    const rows = [
      '<tr><th>Line<th>N<th>N',
      '<tr><th>No<th>1<th>2',
      '<tr><td>Valid<td colspan=2>30',
      '<tr><td>A<td>20<td>25',
      '<tr><td>B<td>10<td>5',
    ].join('\n');
    const turned = entry('page.html', {
      transposed: true,
      columns: { station: 'No', valid: 'Valid' },
    } as Partial<FileEntry>);
    expect(await cellsOf(oneSource([turned], { 'page.html': `<table>${rows}</table>` }))).toEqual([
      ['1', 30, 20, 10],
      ['2', null, 25, 5],
    ]);
  });

  it('names a station in each row of it', async () => {
    const rows = [
      '<table><tr><th>No<th>Line<th>Count',
      '<tr><td rowspan=2>1<td>A<td>20',
      '<tr><td>B<td>10',
      '</table>',
    ].join('\n');
    const long = { key: 'Line', value: 'Count', votes: { a: 'A', b: 'B' } };
    const file = { path: 'page.html', holds: 'result-forms', columns: { station: 'No' }, long } as FileEntry;
    expect(await cellsOf(oneSource([file], { 'page.html': rows }))).toEqual([['1', 20, 10]]);
  });
});

describe('a row that is one merged cell', () => {
  it('is a remark and no station', async () => {
    const rows = [
      '<tr><td>N<td>1<td>30<td>20<td>10',
      '<tr><td colspan=5>South district 5',
      '<tr><td>S<td>2<td>40<td>25<td>15',
      '<tr><td colspan=4>2 stations<td>',
    ].join('\n');
    const dataset = await readFiles(page(rows));
    expect(plainForms(dataset).map(({ station }) => station)).toEqual(['N › 1', 'S › 2']);
    expect(rowsOf(dataset)['page.html']).toEqual({ rowsIn: 4, rowsUsed: 2, setAside: { footnote: 2 } });
  });

  it('lends its name to the rows below it where names are carried down', async () => {
    const rows = [
      '<tr><td colspan=5>South',
      '<tr><td><td>1<td>30<td>20<td>10',
      '<tr><td colspan=5>North',
      '<tr><td><td>1<td>40<td>25<td>15',
    ].join('\n');
    const files = oneSource([entry('page.html', { carryDown: true })], {
      'page.html': `<table>${HEADER}\n${rows}</table>`,
    });
    expect((await cellsOf(files)).map(([station]) => station)).toEqual(['South › 1', 'North › 1']);
  });
});
