import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { type Files, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from './one-source.js';

const totals = (path: string, more: object = {}): FileEntry =>
  ({
    path,
    holds: 'published-totals',
    columns: { territory: 'region', contestant: 'who', votes: 'votes', seats: 'seats' },
    ...more,
  }) as FileEntry;
const HEADER = 'region,who,votes,seats\n';

const read = (entries: readonly FileEntry[], contents: Files) => readFiles(oneSource(entries, contents));
const readTotals = (...rows: readonly string[]) =>
  read([totals('t.csv')], { 't.csv': HEADER + rows.map((row) => `${row}\n`).join('') });

/** What is said of each contestant, blanks left out. */
const said = (dataset: Dataset): string[] =>
  dataset.publishedTotals
    .filter(({ value }) => value !== null)
    .map(({ contestant, quantity, value }) => `${contestant} ${quantity} ${value}`);

describe('two totals of one thing in one publication', () => {
  it('are one where they say the same', async () => {
    const dataset = await readTotals('N,a,500,3', 'N,b,400,2', 'N,a,500,3');
    expect(said(dataset)).toEqual(['a votes 500', 'a seats 3', 'b votes 400', 'b seats 2']);
    expect(rowsOf(dataset)['t.csv']).toEqual({ rowsIn: 3, rowsUsed: 2, setAside: { 'repeated-row': 1 } });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'repeated-statement', file: 't.csv', line: 4, args: { rows: 't.csv:2, t.csv:4' } },
    ]);
  });

  it('are set aside with their rows where they contradict each other, and the numbers are blank', async () => {
    const dataset = await readTotals('N,a,500,3', 'N,b,400,2', 'N,a,501,3');
    expect(said(dataset)).toEqual(['b votes 400', 'b seats 2']);
    expect(dataset.publishedTotals).toContainEqual(
      expect.objectContaining({ contestant: 'a', quantity: 'votes', value: null }),
    );
    expect(rowsOf(dataset)['t.csv']).toEqual({
      rowsIn: 3,
      rowsUsed: 1,
      setAside: { 'contradictory-rows': 2 },
    });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'contradictory-statements', line: 2, args: { rows: 't.csv:2, t.csv:4' } },
      { code: 'contradictory-statements', line: 4 },
    ]);
  });

  it('do not contradict each other where one is blank', async () => {
    const dataset = await readTotals('N,a,500,', 'N,a,,3');
    expect(said(dataset)).toEqual(['a votes 500', 'a seats 3']);
    expect(dataset.issues).toEqual([]);
  });

  it('keep a row that repeats one number and says another', async () => {
    const dataset = await readTotals('N,a,500,', 'N,a,500,3');
    expect(said(dataset)).toContain('a seats 3');
    expect(rowsOf(dataset)['t.csv']).toEqual({ rowsIn: 2, rowsUsed: 2, setAside: {} });
  });

  it('say the same in whatever order the rows come', async () => {
    const rows = ['N,a,500,1', 'N,a,500,', 'N,a,,2'];
    const inOrder = said(await readTotals(...rows)).sort();
    expect(said(await readTotals(...rows.toReversed())).sort()).toEqual(inOrder);
  });
});

describe('totals that are no repetition', () => {
  it.each([
    ['of different territories', 'S,a,501,3'],
    ['of no territory', ',a,501,3'],
    ['of different contestants', 'N,b,501,3'],
    ['of all contestants', 'N,,501,3'],
  ])('are kept (%s)', async (_, other) => {
    const dataset = await readTotals('N,a,500,3', other);
    expect(said(dataset)).toHaveLength(4);
    expect(dataset.issues).toEqual([]);
  });

  it('are kept where they were published at different times', async () => {
    const dataset = await read(
      [totals('one.csv', { published: '2011-12-05' }), totals('two.csv', { published: '2011-12-09' })],
      { 'one.csv': `${HEADER}N,a,500,3\n`, 'two.csv': `${HEADER}N,a,501,3\n` },
    );
    expect(said(dataset)).toEqual(['a votes 500', 'a seats 3', 'a votes 501', 'a seats 3']);
  });

  it('are found across the files of one publication', async () => {
    const dataset = await read([totals('one.csv'), totals('two.csv')], {
      'one.csv': `${HEADER}N,a,500,3\n`,
      'two.csv': `${HEADER}N,A,501,3\n`,
    });
    expect(said(dataset)).toEqual([]);
    for (const counts of Object.values(rowsOf(dataset)))
      expect(counts).toEqual({ rowsIn: 1, rowsUsed: 0, setAside: { 'contradictory-rows': 1 } });
  });
});

describe('two reported shares of one thing in one publication', () => {
  const readShares = (...rows: readonly string[]) =>
    read(
      [
        {
          path: 's.csv',
          holds: 'reported-shares',
          columns: { territory: 'region', quantity: 'what', percent: 'value' },
        },
      ],
      { 's.csv': `region,what,value\n${rows.join('\n')}` },
    );

  it('are one where they say the same', async () => {
    const dataset = await readShares('N,turnout,59 %', 'N,Turnout,59', 'S,turnout,40');
    expect(dataset.reportedShares.map(({ percent }) => percent)).toEqual([59, 40]);
    expect(rowsOf(dataset)['s.csv']?.setAside).toEqual({ 'repeated-row': 1 });
  });

  it('are all set aside where they contradict each other, also in how exact they are', async () => {
    for (const other of ['N,turnout,58 %', 'N,turnout,about 59 %', 'N,turnout,59.0 %']) {
      const dataset = await readShares('N,turnout,59 %', other, 'S,turnout,40');
      expect(dataset.reportedShares.map(({ percent }) => percent)).toEqual([40]);
      expect(rowsOf(dataset)['s.csv']?.setAside).toEqual({ 'contradictory-rows': 2 });
    }
  });
});
