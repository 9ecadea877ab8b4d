import { describe, expect, it } from 'vitest';
import { territoryPath } from '../../../src/model/territory.js';
import { readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf, stationName } from '../one-source.js';

const entry: FileEntry = {
  path: 'shares.csv',
  holds: 'reported-shares',
  columns: {
    station: 'uik',
    territory: ['region'],
    quantity: 'what',
    contestant: 'who',
    percent: 'value',
    plusMinus: 'points',
    note: 'note',
  },
};

const readShares = (...rows: readonly string[]) =>
  readFiles(
    oneSource([entry], { 'shares.csv': `region;uik;what;who;value;points;note\n${rows.join('\n')}` }),
  );

describe('reported shares', () => {
  it('are read with what they are a share of, for whom, and as written', async () => {
    const dataset = await readShares('Krasnodar;7;turnout;a;59 %;;first report');
    expect(dataset.reportedShares).toEqual([
      {
        file: 0,
        source: 0,
        fileLine: 2,
        station: 0,
        territory: 0,
        quantity: 'turnout',
        contestant: 'a',
        text: '59 %',
        percent: 59,
        low: 58.5,
        high: 59.5,
        precision: 'rounding',
        note: 'first report',
      },
    ]);
    expect(stationName(dataset, 0)).toBe('Krasnodar › 7');
  });

  it('may be written in other digits, and blank by a word', async () => {
    const dataset = await readShares('A;;t;;٥٩٪;;', 'B;;t;;５９ ％;n/a;', 'C;;t;;n/a;;');
    expect(dataset.reportedShares.map(({ percent, low }) => [percent, low])).toEqual([
      [59, 58.5],
      [59, 58.5],
    ]);
    expect(rowsOf(dataset)['shares.csv']?.setAside).toEqual({ 'required-cell-blank': 1 });
  });

  it('may be about a territory alone, and need not say what they are a share of', async () => {
    const dataset = await readShares('Krasnodar;;;;about 20 %;;');
    const [share] = dataset.reportedShares;
    expect(share).toMatchObject({
      station: -1,
      quantity: null,
      contestant: null,
      low: 15,
      high: 25,
      note: null,
    });
    expect(territoryPath(dataset.territories, share?.territory ?? -1)).toEqual(['Krasnodar']);
    expect(dataset.stations.length).toBe(0);
  });

  it('take a stated margin at its word', async () => {
    const dataset = await readShares('K;;turnout;;about 20 %;1,5;');
    expect(dataset.reportedShares).toMatchObject([{ low: 18.5, high: 21.5, precision: 'stated' }]);
  });

  it.each(['a few', '-5', '3 points'])(
    'are set aside where their margin is %j, rather than taken for more exact than they are',
    async (margin) => {
      const dataset = await readShares(`K;;turnout;;about 20 %;${margin};`);
      expect(dataset.reportedShares).toEqual([]);
      expect(rowsOf(dataset)['shares.csv']?.setAside).toEqual({ 'unreadable-cell': 1 });
      expect(issuesOf(dataset)).toContainEqual(
        expect.objectContaining({ code: 'not-a-number', line: 2, column: 'points', got: margin }),
      );
    },
  );

  it('set aside a row without a percentage, and one whose percentage cannot be read', async () => {
    const dataset = await readShares('K;;turnout;;;;', 'K;;turnout;;half;;', 'K;;turnout;;50;;');
    expect(dataset.reportedShares).toMatchObject([{ fileLine: 4, percent: 50 }]);
    expect(rowsOf(dataset)['shares.csv']).toEqual({
      rowsIn: 3,
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1, 'unreadable-cell': 1 },
    });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'not-a-percentage', line: 3, column: 'value', got: 'half' },
    ]);
  });
});
