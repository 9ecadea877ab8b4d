import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../src/model/count.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from '../one-source.js';

const entry: FileEntry = {
  path: 'order.csv',
  holds: 'ballot-orders',
  columns: { station: 'uik', position: 'n', contestant: 'for' },
};

const readOrder = (rows: string) =>
  readFiles(oneSource([entry], { 'order.csv': `uik,n,for,teller\n${rows}` }));

const marksOf = ({ ballotOrders: [table] }: Dataset): (string | undefined)[] =>
  Array.from(table?.marks ?? [], (mark) => table?.markNames[mark]);

describe('orders of ballots', () => {
  it('are read with station, place and mark, contestants by id or name', async () => {
    const dataset = await readOrder('7,1,a,x\n7,2,BORIS,x\n8,1,invalid,x\n7,3,Anna,x\n');
    const [table] = dataset.ballotOrders;
    expect(table).toMatchObject({ contest: 0, source: 0, length: 4 });
    expect([...(table?.stations ?? [])]).toEqual([0, 0, 1, 0]);
    expect([...(table?.positions.values ?? [])]).toEqual([1, 2, 1, 3]);
    expect([...(table?.fileLines ?? [])]).toEqual([2, 3, 4, 5]);
    expect(marksOf(dataset)).toEqual(['a', 'b', 'invalid', 'a']);
    expect(dataset.issues).toEqual([]);
  });

  it('read no other column, so that nobody’s name comes along', async () => {
    const dataset = await readOrder('7,1,a,Ann Ames\n');
    expect(JSON.stringify(dataset.ballotOrders)).not.toContain('Ames');
  });

  it('set aside a row without a station, a mark or a place: rows in are rows used and set aside', async () => {
    const dataset = await readOrder('7,1,a,\n,2,a,\n7,,a,\n7,4,,\n7,5,b,\n');
    expect(rowsOf(dataset)['order.csv']).toEqual({
      rowsIn: 5,
      rowsUsed: 2,
      setAside: { 'no-station': 1, 'required-cell-blank': 2 },
    });
    expect([...(dataset.ballotOrders[0]?.positions.values ?? [])]).toEqual([1, 5]);
  });

  it('keep a ballot whose place cannot be read, blank and with an issue', async () => {
    const dataset = await readOrder('7,first,a,\n7,2,b,\n');
    expect([...(dataset.ballotOrders[0]?.positions.values ?? [])]).toEqual([BLANK, 2]);
    expect(issuesOf(dataset)).toMatchObject([{ code: 'not-a-count', line: 2, column: 'n', got: 'first' }]);
  });

  it('are read out of one cell, with spaces or commas between', async () => {
    const sequence: FileEntry = {
      path: 'order.csv',
      holds: 'ballot-orders',
      columns: { station: 'uik', sequence: 'read' },
    };
    const files = oneSource([sequence], { 'order.csv': 'uik,read\n7,a a b\n8,"b, a;x"\n7,b\n9,\n' });
    const dataset = await readFiles(files);
    expect(marksOf(dataset)).toEqual(['a', 'a', 'b', 'b', 'a', 'x', 'b']);
    const [table] = dataset.ballotOrders;
    expect([...(table?.stations ?? [])]).toEqual([0, 0, 0, 1, 1, 1, 0]);
    expect([...(table?.fileLines ?? [])]).toEqual([2, 2, 2, 3, 3, 3, 4]);
    expect([...(table?.positions.values ?? [])]).toEqual(new Array(7).fill(BLANK));
    expect(rowsOf(dataset)['order.csv']).toMatchObject({ rowsIn: 4, rowsUsed: 3 });
  });

  it('are refused where a sequence and single ballots are mapped at once', async () => {
    const both: FileEntry = { ...entry, columns: { station: 'uik', contestant: 'for', sequence: 'n' } };
    const problems = await problemsOf(oneSource([both], { 'order.csv': 'uik,n,for\n' }));
    expect(problems.length).toBeGreaterThan(0);
  });
});
