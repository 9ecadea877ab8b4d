import { describe, expect, it } from 'vitest';
import { formsFile, problemsOf, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const HEADER = 'territory,station,address,valid,a,b\n';
const GOOD = 'N,99,here,3,2,1\n';

/** Reads rows of result forms between a header and a good row. */
async function readRows(rows: string, entry: FileEntry = formsFile('forms.csv', ['valid'])) {
  const dataset = await readFiles(oneSource([entry], { 'forms.csv': HEADER + rows + GOOD }));
  return {
    dataset,
    used: plainForms(dataset).map(({ station, line }) => [station, line]),
    issues: issuesOf(dataset),
    counts: rowsOf(dataset)['forms.csv'],
  };
}

describe('a row that is as wide as the header', () => {
  it('is counted once, though it stands on several lines', async () => {
    const { used, counts } = await readRows('N,7,"Lenin Street,\n5",3,2,1\n');
    expect(used).toEqual([
      ['N › 7', 2],
      ['N › 99', 4],
    ]);
    expect(counts).toEqual({ rowsIn: 2, rowsUsed: 2, setAside: {} });
  });
});

describe('a row of another width', () => {
  it.each([
    ['too narrow', 'N,7,here,3,2\n', 5],
    ['too wide', 'N,7,here,3,2,1,9\n', 7],
    ['too wide by an address with commas', 'N,7,Lenin Street, 5,3,2,1\n', 7],
  ])('is set aside whole with an issue (%s)', async (_, row, found) => {
    const { used, issues, counts } = await readRows(row);
    expect(used).toEqual([['N › 99', 3]]);
    expect(issues).toMatchObject([
      { code: 'wrong-width', file: 'forms.csv', line: 2, args: { expected: 6, found } },
    ]);
    expect(counts).toEqual({ rowsIn: 2, rowsUsed: 1, setAside: { 'wrong-width': 1 } });
  });

  it('counts every line that it stands on', async () => {
    const { used, issues, counts } = await readRows('N,7,"Lenin\nStreet\n5",3,2\n');
    expect(used).toEqual([['N › 99', 5]]);
    expect(issues).toMatchObject([
      { code: 'wrong-width-several-lines', line: 2, args: { expected: 6, found: 5, lastLine: 4 } },
    ]);
    expect(counts).toEqual({ rowsIn: 4, rowsUsed: 1, setAside: { 'wrong-width': 3 } });
  });
});

describe('quotation marks that open in one row and close in another', () => {
  it.each([
    ['in two cells', 'N,7,"Lenin Street,3,2,1\nN,8,"Main Street,9,8,1\n'],
    ['as if around a cell', 'N,7,"Lenin Street,3,2,1\nN,8,Main Street",9,8,1\n'],
    ['in rows far apart', 'N,7,"Lenin Street,3,2,1\nN,6,there,3,2,1\nN,8,Main Street",9,8,1\n'],
  ])('never hand the numbers of one station to another (%s)', async (_, rows) => {
    const lines = rows.split('\n').length - 1;
    const { used, issues, counts } = await readRows(rows);
    expect(used).toEqual([['N › 99', 2 + lines]]);
    expect(issues).toMatchObject([
      { code: 'rows-run-together', file: 'forms.csv', line: 2, args: { lastLine: 1 + lines } },
    ]);
    expect(counts).toEqual({
      rowsIn: lines + 1,
      rowsUsed: 1,
      setAside: { 'rows-run-together': lines },
    });
  });
});

describe('a row that says nothing', () => {
  it('is passed over where its line is empty', async () => {
    expect((await readRows('\n\n   \n')).counts).toEqual({ rowsIn: 1, rowsUsed: 1, setAside: {} });
  });

  it('is set aside without an issue where it has cells, all of them blank', async () => {
    const { issues, counts } = await readRows(',,,,,\n,, ,,\n');
    expect(issues).toEqual([]);
    expect(counts).toEqual({ rowsIn: 3, rowsUsed: 1, setAside: { 'empty-row': 2 } });
  });
});

describe('where', () => {
  const only = (where: Record<string, string | number | boolean>): FileEntry => ({
    ...formsFile('forms.csv', ['valid']),
    where,
  });

  it('reads only the rows whose cells equal these, and counts the others', async () => {
    const { used, counts, issues } = await readRows(
      'N,7, there ,3,2,1\nN,8,There,3,2,1\n',
      only({ address: 'there' }),
    );
    expect(used).toEqual([['N › 7', 2]]);
    expect(counts).toEqual({ rowsIn: 3, rowsUsed: 1, setAside: { 'not-selected': 2 } });
    expect(issues).toEqual([]);
  });

  it('asks that all of several conditions hold', async () => {
    const { used } = await readRows(
      'N,7,there,3,2,1\nS,8,there,3,2,1\n',
      only({ address: 'there', territory: 'S' }),
    );
    expect(used).toEqual([['S › 8', 3]]);
  });

  it('compares numbers and truth values as they are written', async () => {
    expect((await readRows('N,7,true,3,2,1\n', only({ address: true, station: 7 }))).used).toHaveLength(1);
    expect((await readRows('N,7,true,3,2,1\n', only({ station: 8 }))).used).toEqual([]);
  });

  it('finds blank cells', async () => {
    expect((await readRows('N,7,,3,2,1\n', only({ address: '' }))).used).toEqual([['N › 7', 2]]);
  });

  it('is refused where the file has no such column', async () => {
    const files = oneSource([only({ adress: 'there' })], { 'forms.csv': HEADER + GOOD });
    expect(await problemsOf(files)).toMatchObject([
      { code: 'missing-column-nearest', column: 'adress', args: { nearest: 'address' } },
    ]);
  });

  it('says so where it leaves no row of the file', async () => {
    const { issues } = await readRows('', only({ address: 'nowhere' }));
    expect(issues).toMatchObject([{ code: 'no-row-selected', file: 'forms.csv', args: { rows: 1 } }]);
  });
});

describe('a table without rows', () => {
  it('is reported as one', async () => {
    const dataset = await readFiles(
      oneSource([formsFile('forms.csv', ['valid'])], { 'forms.csv': 'territory,station,valid,a,b\n' }),
    );
    expect(issuesOf(dataset)).toMatchObject([{ code: 'no-rows', file: 'forms.csv', line: null }]);
    expect(rowsOf(dataset)).toEqual({ 'forms.csv': { rowsIn: 0, rowsUsed: 0, setAside: {} } });
  });
});
