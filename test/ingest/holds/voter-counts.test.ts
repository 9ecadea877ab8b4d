import { describe, expect, it } from 'vitest';
import { problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf, stationName } from '../one-source.js';

const entry: FileEntry = {
  path: 'counts.csv',
  holds: 'voter-counts',
  counted: 'into-stationary-box',
  columns: {
    station: 'uik',
    territory: ['region'],
    count: 'n',
    from: 'start',
    to: 'end',
    watched: 'share',
    pass: 'counter',
    method: 'how',
  },
};
const HEADER = 'region,uik,n,start,end,share,counter,how\n';

const readCounts = (csv: string, given = entry) =>
  readFiles(oneSource([given], { 'counts.csv': csv }, { id: 'camera', role: 'camera' }));

describe('voter counts', () => {
  it('are read with what was counted, when, how much was watched and by whom', async () => {
    const dataset = await readCounts(`${HEADER}North,7,512,08:00,20:00,0.6,first,video\n`);
    expect(dataset.voterCounts).toEqual([
      {
        file: 0,
        source: 0,
        fileLine: 2,
        station: 0,
        territory: 0,
        counted: 'into-stationary-box',
        count: 512,
        from: '08:00',
        to: '20:00',
        watched: 0.6,
        pass: 'first',
        method: 'video',
      },
    ]);
    expect(stationName(dataset, 0)).toBe('North › 7');
  });

  it('need no more than a station and a count, under these names if none are mapped', async () => {
    const dataset = await readCounts('station,count\n7,0\n', {
      path: 'counts.csv',
      holds: 'voter-counts',
      counted: 'turnout',
    });
    expect(dataset.voterCounts).toMatchObject([
      { count: 0, territory: -1, from: null, to: null, watched: null, pass: null, method: null },
    ]);
  });

  it.each([
    ['0.6', 0.6],
    ['0,6', 0.6],
    ['60 %', 0.6],
    ['60\u00a0%', 0.6],
    ['100%', 1],
    ['1', 1],
    ['0', 0],
    ['', null],
  ])('read the share watched %j', async (written, watched) => {
    const dataset = await readCounts(`${HEADER}North,7,512,,,"${written}",,\n`);
    expect(dataset.voterCounts).toMatchObject([{ watched }]);
    expect(dataset.voterCounts[0]).not.toHaveProperty('watchedUnreadable');
    expect(dataset.issues).toEqual([]);
  });

  it.each(['60', '1.2', '101 %', 'most', '-0.5', '1/2'])(
    'leave the share watched blank where it is %j, with an issue, and never as if none was stated',
    async (written) => {
      const dataset = await readCounts(`${HEADER}North,7,512,,,${written},,\n`);
      expect(dataset.voterCounts).toMatchObject([{ count: 512, watched: null, watchedUnreadable: true }]);
      expect(issuesOf(dataset)).toMatchObject([
        { code: 'not-a-share', line: 2, column: 'share', got: written },
      ]);
    },
  );

  it('set aside a row without a count, and one whose count cannot be read', async () => {
    const dataset = await readCounts(`${HEADER}North,7,,,,,,\nNorth,8,many,,,,,\nNorth,9,5,,,,,\n`);
    expect(dataset.voterCounts).toMatchObject([{ fileLine: 4, count: 5 }]);
    expect(rowsOf(dataset)['counts.csv']).toEqual({
      rowsIn: 3,
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1, 'unreadable-cell': 1 },
    });
    expect(issuesOf(dataset)).toMatchObject([{ code: 'not-a-count', line: 3, column: 'n', got: 'many' }]);
  });

  it('are kept as often as somebody counted', async () => {
    const dataset = await readCounts(`${HEADER}North,7,512,,,,first,\nNorth,7,520,,,,second,\n`);
    expect(dataset.voterCounts).toMatchObject([
      { station: 0, count: 512, pass: 'first' },
      { station: 0, count: 520, pass: 'second' },
    ]);
  });

  it('are refused where the column with the count is not there', async () => {
    const files = oneSource([entry], { 'counts.csv': HEADER.replace(',n,', ',number,') });
    expect(await problemsOf(files)).toMatchObject([{ code: 'missing-column', column: 'n' }]);
  });
});
