import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetAside } from '../../src/ingest/read-set-aside.js';
import type { Dataset } from '../../src/model/dataset.js';
import { electionYaml, type Files, memoryFolder, readFiles, twoContestants } from '../builders.js';
import { type FileEntry, issuesOf, plainForms, rowsOf } from './one-source.js';

const columns = { station: 'station', valid: 'valid' };
const votes = { a: 'a', b: 'b' };

describe('several entries that read one file', () => {
  const pairs = (rows: string) =>
    readFiles({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [{ path: 'pairs.csv', holds: 'result-forms', columns, votes, where: { kind: 'cik' } }],
          },
          {
            id: 'golos',
            role: 'observer',
            files: [{ path: 'pairs.csv', holds: 'result-forms', columns, votes, where: { kind: 'obs' } }],
          },
        ],
      }),
      'pairs.csv': `station,kind,valid,a,b\n${rows}`,
    });

  it('count each row where it is used, and a row that none asks for once', async () => {
    const dataset = await pairs('1,cik,10,6,4\n1,obs,10,5,5\n1,diff,0,1,-1\n,obs,1,1,0\n');
    expect(dataset.files.map(({ rowsIn, rowsUsed, setAside }) => ({ rowsIn, rowsUsed, setAside }))).toEqual([
      { rowsIn: 2, rowsUsed: 1, setAside: { 'not-selected': 1 } },
      { rowsIn: 2, rowsUsed: 1, setAside: { 'no-station': 1 } },
    ]);
    expect(plainForms(dataset).map(({ source, cells }) => [source, cells.a])).toEqual([
      ['cik', 6],
      ['golos', 5],
    ]);
  });

  it('say of each whose “where” asks for no row, and of none else, that it does', async () => {
    expect(issuesOf(await pairs('1,cik,10,6,4\n'))).toMatchObject([
      { code: 'no-row-selected', file: 'pairs.csv', args: { rows: 1 } },
    ]);
    expect(issuesOf(await pairs('1,CIK,10,6,4\n2,Obs,10,6,4\n')).map(({ code }) => code)).toEqual([
      'no-row-selected',
      'no-row-selected',
    ]);
  });

  it('say that there are no rows where there are none, and that none can be used where none can', async () => {
    expect(issuesOf(await pairs('')).map(({ code }) => code)).toEqual(['no-rows', 'no-rows']);
    const unusable = issuesOf(await pairs('1,cik\n')).filter(({ code }) => code !== 'wrong-width');
    expect(unusable).toMatchObject([
      { code: 'no-row-used', args: { rows: 1 } },
      { code: 'no-row-used', args: { rows: 1 } },
    ]);
  });

  it('lose no row whatever stands in it', async () => {
    const dataset = await pairs('1,cik,10,6,4\n1,cik\n\n1,obs,x,5,5\nstation,kind,valid,a,b\n* a remark\n');
    const sum = dataset.files.reduce((rows, file) => rows + file.rowsIn, 0);
    expect(sum).toBe(5);
    expect(issuesOf(dataset).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wrong-width', 'repeated-header', 'footnote', 'not-a-count']),
    );
    expect(Object.keys(rowsOf(dataset))).toEqual(['pairs.csv']);
  });
});

/** Two sources in one table, row by row beside each other: each has its own columns of numbers. */
const SIDE_BY_SIDE = 'territory,station,valid,a,b,their_valid,their_a,their_b\n';
const both = (rows: string, given: Partial<FileEntry> = {}, second: Partial<FileEntry> = {}): Files => {
  const entry = (prefix: string, more: Partial<FileEntry>): FileEntry =>
    ({
      path: 'both.csv',
      holds: 'result-forms',
      columns: { territory: ['territory'], station: 'station', valid: `${prefix}valid` },
      votes: { a: `${prefix}a`, b: `${prefix}b` },
      ...given,
      ...more,
    }) as FileEntry;
  return {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [entry('', {})] },
        { id: 'media', role: 'media', files: [entry('their_', second)] },
      ],
    }),
    'both.csv': SIDE_BY_SIDE + rows,
  };
};
const counts = (dataset: Dataset) =>
  dataset.files.map(({ rowsIn, rowsUsed, setAside }) => ({ rowsIn, rowsUsed, setAside }));
async function listed(files: Files): Promise<string[]> {
  const lines: string[] = [];
  for await (const { fileLine, reason } of readSetAside(memoryFolder(files), await readFiles(files))) {
    lines.push(`${fileLine} ${reason}`);
  }
  return lines;
}

describe('a row of a table that two entries read without where', () => {
  const NO_STATIONS =
    'N,Total,9,5,4,9,5,4\nN,,9,5,4,9,5,4\n* preliminary data,,,,,,,\nSouth,,,,,,,\nN,1,9,5,4,8,4,4\n';

  it('is set aside once where it is none of a station, and said once', async () => {
    const files = both(NO_STATIONS);
    const dataset = await readFiles(files);
    expect(counts(dataset)).toEqual([
      { rowsIn: 5, rowsUsed: 1, setAside: { 'total-row': 1, 'no-station': 1, footnote: 2 } },
      { rowsIn: 1, rowsUsed: 1, setAside: {} },
    ]);
    expect(dataset.issues.map(({ code, total }) => [code, total])).toEqual([
      ['total-row', 1],
      ['no-station', 1],
      ['footnote', 2],
    ]);
    expect(await listed(files)).toEqual(['2 total-row', '3 no-station', '4 footnote', '5 footnote']);
  });

  it('counts for the entry that uses it and for the one that cannot use what it asks of it', async () => {
    const files = both('N,1,9,5,4,-,-,-\nN,2,9,5,4,8,4,4\n');
    expect(counts(await readFiles(files))).toEqual([
      { rowsIn: 2, rowsUsed: 2, setAside: {} },
      { rowsIn: 2, rowsUsed: 1, setAside: { 'placeholder-row': 1 } },
    ]);
    expect(await listed(files)).toEqual(['2 placeholder-row']);
  });

  it('is no total to be set aside where the other entry uses it as the total it is', async () => {
    const totals = { holds: 'published-totals', columns: { count: 'their_valid' }, votes: undefined };
    const files = both('N,1,9,5,4,8,4,4\n,Total,9,5,4,8,4,4\n', {}, {
      ...totals,
      where: { station: 'Total' },
    } as Partial<FileEntry>);
    const dataset = await readFiles(files);
    expect(dataset.publishedTotals.map(({ value, fileLine }) => [value, fileLine])).toEqual([
      [8, 3],
      // What the row says of the first entry's lines is kept, too.
      [9, 3],
      [5, 3],
      [4, 3],
    ]);
    expect(counts(dataset)).toEqual([
      { rowsIn: 1, rowsUsed: 1, setAside: {} },
      { rowsIn: 1, rowsUsed: 1, setAside: {} },
    ]);
    expect(issuesOf(dataset)).toEqual([]);
    expect(await listed(files)).toEqual([]);
  });

  it('lends the word for a total to no row of the other entry either', async () => {
    const files = both('N,1,9,5,4,,,\nTotal,,9,5,4,,,\n,2,8,4,4,7,4,3\n', { carryDown: true }, {
      where: { station: '2' },
    } as Partial<FileEntry>);
    const dataset = await readFiles(files);
    expect(plainForms(dataset).map(({ source, station }) => [source, station])).toEqual([
      ['cik', 'N › 1'],
      ['cik', 'N › 2'],
      ['media', 'N › 2'],
    ]);
  });

  it('is used or set aside, and never set aside twice for what it is, whatever stands in it', async () => {
    const cell = fc.constantFrom('', '-', '5', '6', 'x', 'Total', '* late');
    const row = fc
      .tuple(
        fc.constantFrom('', 'N', 'Total', '* late'),
        fc.constantFrom('', '1', '2', 'Total'),
        fc.array(cell, { minLength: 6, maxLength: 6 }),
      )
      .map(([territory, station, cells]) => [territory, station, ...cells].join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const files = both(rows.map((one) => `${one}\n`).join('') + 'S,9,5,3,2,5,3,2\n');
        const dataset = await readFiles(files);
        for (const { rowsIn, rowsUsed, setAside } of dataset.files) {
          expect(Object.values(setAside).reduce((sum, count) => sum + count, rowsUsed)).toBe(rowsIn);
        }
        const ofTheRow = (await listed(files)).filter((line) => /total-row|no-station|footnote/u.test(line));
        expect(new Set(ofTheRow).size).toBe(ofTheRow.length);
        const inAny = dataset.files.reduce((sum, { rowsIn }) => sum + rowsIn, 0);
        expect(inAny).toBeGreaterThanOrEqual(rows.length + 2);
      }),
      { numRuns: 100 },
    );
  });
});
