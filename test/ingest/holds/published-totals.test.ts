import { describe, expect, it } from 'vitest';
import { problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from '../one-source.js';

const totalsFile = (columns: object): FileEntry =>
  ({ path: 'totals.csv', holds: 'published-totals', contest: 'mayor', columns }) as FileEntry;

const readTotals = (columns: object, csv: string) =>
  readFiles(oneSource([totalsFile(columns)], { 'totals.csv': csv }));

const SEATS = { contestant: 'group', seats: 'after', seatsBefore: 'before', of: 'total', note: 'note' };

describe('published totals', () => {
  it('say a number for a contestant, in a territory where one is named', async () => {
    const dataset = await readTotals(
      { territory: 'region', contestant: 'who', votes: 'n' },
      'region,who,n\nNorth,a,5000\n,b,0\n',
    );
    expect(dataset.publishedTotals).toMatchObject([
      { fileLine: 2, territory: 0, station: -1, contest: 0, contestant: 'a', quantity: 'votes', value: 5000 },
      { fileLine: 3, territory: -1, contestant: 'b', value: 0, of: null, note: null },
    ]);
  });

  it('say as many numbers as a row has', async () => {
    const dataset = await readTotals(SEATS, 'group,after,before,total,note\na,20,38,45,who?\n');
    expect(dataset.publishedTotals).toMatchObject([
      { quantity: 'seats', value: 20, of: 45, note: 'who?' },
      { quantity: 'seats before', value: 38, of: null, note: 'who?' },
    ]);
  });

  it('name the number themselves where it is neither votes nor seats', async () => {
    const dataset = await readTotals(
      { quantity: 'what', count: 'n', of: 'total' },
      'what,n,total\ndistricts won,25,125\n,3,\n',
    );
    expect(dataset.publishedTotals).toMatchObject([
      { quantity: 'districts won', value: 25, of: 125, contestant: null },
      { quantity: 'count', value: 3, of: null },
    ]);
  });

  it('keep a number that is blank as one that is not said, and set aside a row in which all are', async () => {
    const dataset = await readTotals(SEATS, 'group,after,before,total,note\na,,38,45,\nb,,,45,\n');
    expect(dataset.publishedTotals.slice(0, 2)).toMatchObject([
      { contestant: 'a', quantity: 'seats', value: null },
      { contestant: 'a', quantity: 'seats before', value: 38 },
    ]);
    expect(dataset.publishedTotals.slice(2).map(({ value }) => value)).not.toContain(0);
    expect(rowsOf(dataset)['totals.csv']).toEqual({
      rowsIn: 2,
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1 },
    });
  });

  it('set aside a row whose only number cannot be read, as unreadable and not as blank', async () => {
    const dataset = await readTotals({ contestant: 'who', votes: 'n' }, 'who,n\na,many\nb,5\n');
    expect(issuesOf(dataset)).toMatchObject([{ code: 'not-a-count', line: 2, column: 'n', got: 'many' }]);
    expect(rowsOf(dataset)['totals.csv']).toEqual({
      rowsIn: 2,
      rowsUsed: 1,
      setAside: { 'unreadable-cell': 1 },
    });
  });

  it('are refused where no column with a number is mapped', async () => {
    const files = oneSource([totalsFile({ contestant: 'who' })], { 'totals.csv': 'who,n\na,5\n' });
    expect(await problemsOf(files)).toMatchObject([{ code: 'no-total-mapped', file: 'totals.csv' }]);
  });
});
