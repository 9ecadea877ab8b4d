import { describe, expect, it } from 'vitest';
import { type Files, formsFile, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const HEADER = 'territory,station,line,mode,n\n';

const parts = (path: string, more: object = {}): FileEntry =>
  ({
    path,
    holds: 'result-forms',
    columns: { station: 'station', territory: ['territory'] },
    long: {
      key: 'line',
      value: 'n',
      parts: 'mode',
      lines: { registered: 'reg' },
      votes: { a: 'Anna', b: 'Boris' },
    },
    ...more,
  }) as FileEntry;

/** Every mapped key once, so that no file is refused for a key that never occurs. */
const COMPLETE = 'S,99,reg,all,9\nS,99,Anna,all,5\nS,99,Boris,all,4\n';

const table = (...rows: readonly string[]): string => HEADER + rows.map((row) => `N,7,${row}\n`).join('');

const readAll = (entries: readonly FileEntry[], contents: Files) => readFiles(oneSource(entries, contents));

/** Two files of a publication; the first is complete. Of the form of N › 7. */
async function readTwo(one: readonly string[], two: readonly string[], more: object = {}) {
  const dataset = await readAll([parts('*.csv', more)], {
    'one.csv': table(...one) + COMPLETE,
    'two.csv': table(...two) + COMPLETE.replaceAll('S,99', 'S,98'),
  });
  const forms = plainForms(dataset).filter(({ station }) => station === 'N › 7');
  return { dataset, forms, cells: forms[0]?.cells, issues: issuesOf(dataset), rows: rowsOf(dataset) };
}

describe('the parts of a number in two files of one publication', () => {
  it('are added up, and the number stands where its first part does', async () => {
    const { forms, issues, rows } = await readTwo(
      ['reg,all,90', 'Anna,early,5', 'Boris,early,1'],
      ['Anna,day,7', 'Boris,day,2', 'Boris,mail,3'],
    );
    expect(forms).toMatchObject([
      {
        cells: { registered: 90, a: 12, b: 6 },
        places: { registered: 'one.csv:2', a: 'one.csv:3', b: 'one.csv:4' },
      },
    ]);
    expect(issues).toEqual([]);
    expect(rows).toEqual({
      'one.csv': { rowsIn: 6, rowsUsed: 6, setAside: {} },
      'two.csv': { rowsIn: 6, rowsUsed: 6, setAside: {} },
    });
  });

  it('are not added up where the files were published at different times', async () => {
    const dataset = await readAll(
      [parts('one.csv', { published: '2030-05-06' }), parts('two.csv', { published: '2030-05-07' })],
      { 'one.csv': table('Anna,early,5') + COMPLETE, 'two.csv': table('Anna,day,7') + COMPLETE },
    );
    const ofSeven = plainForms(dataset).filter(({ station }) => station === 'N › 7');
    expect(ofSeven.map(({ file, cells }) => [file, cells['a']])).toEqual([
      ['one.csv', 5],
      ['two.csv', 7],
    ]);
  });

  it('are kept once where a part stands again with the same number, and the other row is set aside', async () => {
    const { cells, issues, rows } = await readTwo(['Anna,early,5', 'Anna,day,7'], ['Anna,Early,5']);
    expect(cells).toMatchObject({ a: 12 });
    expect(rows['two.csv']?.setAside).toEqual({ 'repeated-row': 1 });
    expect(issues).toMatchObject([
      {
        code: 'repeated-form',
        file: 'two.csv',
        line: 2,
        got: 'N › 7',
        args: { rows: 'one.csv:2, two.csv:2' },
      },
    ]);
  });

  it('blank their cell alone where a part stands again with another number', async () => {
    const { cells, issues, rows } = await readTwo(
      ['Anna,early,5', 'Anna,day,7', 'Boris,day,3'],
      ['Anna,early,6', 'Anna,mail,1'],
    );
    expect(cells).toMatchObject({ a: null, b: 3 });
    expect(rows['one.csv']?.setAside).toEqual({ 'contradictory-rows': 2 });
    expect(rows['two.csv']?.setAside).toEqual({ 'contradictory-rows': 2 });
    expect(issues).toMatchObject([
      { code: 'contradictory-rows', file: 'two.csv', line: 2, got: '6', args: { before: 5 } },
    ]);
  });

  it('are added up without a total that stands in the other file, which is reported', async () => {
    const { cells, issues, rows } = await readTwo(['Anna,TOTAL,12'], ['Anna,early,5', 'Anna,day,7']);
    expect(cells).toMatchObject({ a: 12 });
    expect(rows['one.csv']?.setAside).toEqual({ 'total-row': 1 });
    expect(issues).toMatchObject([
      { code: 'total-row', file: 'one.csv', line: 2, got: 'N › 7 › TOTAL', args: { from: null, to: null } },
    ]);
  });

  it('are the total where nothing else is given, however often and under whatever word', async () => {
    const { cells, rows } = await readTwo(['Anna,TOTAL,12'], ['Anna,Totals,12']);
    expect(cells).toMatchObject({ a: 12 });
    expect(rows['two.csv']?.setAside).toEqual({ 'repeated-row': 1 });
    expect((await readTwo(['Anna,TOTAL,12'], ['Anna,Totals,13'])).cells).toMatchObject({ a: null });
  });

  it('leave the sum blank where one of them is, unless its number stands elsewhere', async () => {
    expect((await readTwo(['Anna,early,5'], ['Anna,day,'])).cells).toMatchObject({ a: null });
    const { cells, issues, rows } = await readTwo(['Anna,early,5', 'Anna,day,'], ['Anna,day,7']);
    expect(cells).toMatchObject({ a: 12 });
    expect(rows['one.csv']?.setAside).toEqual({ 'repeated-row': 1 });
    expect(issues).toEqual([]);
  });
});

describe('a part that can be read in two ways', () => {
  it('is added up as the whole column is read', async () => {
    const { cells, issues } = await readTwo(['Anna,early,1.000', 'Anna,day,5'], ['Boris,day,1.413']);
    expect(cells).toMatchObject({ a: 1005, b: 1413 });
    expect(issues).toMatchObject([{ code: 'separator-read' }]);
  });

  it('repeats the same number in plain digits', async () => {
    const { cells, rows } = await readTwo(['Anna,early,1.000'], ['Anna,early,1000', 'Boris,day,1.413']);
    expect(cells).toMatchObject({ a: 1000, b: 1413 });
    expect(rows['two.csv']?.setAside).toEqual({ 'repeated-row': 1 });
  });

  it('leaves the sum blank where nothing decides, and the issue says why', async () => {
    const { cells, issues, rows } = await readTwo(['Anna,early,1.000', 'Anna,day,5'], ['Boris,day,3']);
    expect(cells).toMatchObject({ a: null, b: 3 });
    expect(issues).toMatchObject([{ code: 'separator-unclear', file: 'one.csv', line: 2 }]);
    expect(rows['one.csv']).toEqual({ rowsIn: 5, rowsUsed: 5, setAside: {} });
  });

  it('is read as the arithmetic of the source’s other forms decides', async () => {
    const dataset = await readAll([parts('one.csv'), formsFile('wide.csv', ['valid'])], {
      'one.csv': table('Anna,early,1.000', 'Anna,day,5') + COMPLETE,
      'wide.csv': 'territory,station,valid,a,b\nN,1,1.000,600,400\nN,2,2.000,1200,800\n',
    });
    expect(plainForms(dataset).find(({ station }) => station === 'N › 7')?.cells).toMatchObject({ a: 1005 });
  });
});

describe('a form that was added up', () => {
  const wide = (row: string): Files => ({
    'one.csv': table('Anna,early,5') + COMPLETE,
    'two.csv': table('Anna,day,7') + COMPLETE.replaceAll('S,99', 'S,98'),
    'wide.txt': `territory,station,valid,a,b\n${row}\n`,
  });
  const read = (row: string) => readAll([parts('*.csv'), formsFile('wide.txt', ['valid'])], wide(row));

  it('is completed by one in a wide table of the publication', async () => {
    const dataset = await read('N,7,20,12,8');
    expect(plainForms(dataset).filter(({ station }) => station === 'N › 7')).toMatchObject([
      { cells: { registered: null, valid: 20, a: 12, b: 8 } },
    ]);
  });

  it('is set aside with every row of it, in all files, where that one contradicts it', async () => {
    const dataset = await read('N,7,20,13,7');
    expect(plainForms(dataset).map(({ station }) => station)).not.toContain('N › 7');
    for (const path of ['one.csv', 'two.csv', 'wide.txt']) {
      expect(rowsOf(dataset)[path]?.setAside).toEqual({ 'contradictory-rows': 1 });
    }
  });

  it('has no line that only a file without the station has', async () => {
    const { lines: _, ...long } = (parts('two.csv') as { long: Record<string, unknown> }).long;
    const dataset = await readAll([parts('one.csv'), parts('two.csv', { long })], {
      'one.csv': table('reg,all,90') + COMPLETE,
      'two.csv': `${HEADER}N,8,Anna,early,5\nN,8,Boris,day,7\n`,
    });
    const cells = new Map(plainForms(dataset).map((form) => [form.station, form.cells]));
    expect(cells.get('N › 7')).toEqual({ registered: 90, a: null, b: null });
    expect(cells.get('N › 8')).toEqual({ a: 5, b: 7 });
  });
});
