import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../src/model/count.js';
import { readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from '../one-source.js';

const entry: FileEntry = {
  path: 'turnout.csv',
  holds: 'turnout-readings',
  columns: { station: 'uik', date: 'day', time: 'hour', voted: 'n', registered: 'voters' },
};

const readTurnout = (rows: string) =>
  readFiles(oneSource([entry], { 'turnout.csv': `uik,day,hour,n,voters\n${rows}` }));

describe('turnout readings', () => {
  it('are read one after the other, several for a station', async () => {
    const dataset = await readTurnout('7,2011-12-04,10:00,50,1000\n8,,,,\n7,2011-12-04,12:00,120,1000\n');
    const [readings] = dataset.turnoutReadings;
    expect(readings).toMatchObject({
      length: 3,
      dates: ['2011-12-04', null, '2011-12-04'],
      times: ['10:00', null, '12:00'],
    });
    expect([...(readings?.stations ?? [])]).toEqual([0, 1, 0]);
    expect([...(readings?.fileLines ?? [])]).toEqual([2, 3, 4]);
    expect([...(readings?.registered.values ?? [])]).toEqual([1000, BLANK, 1000]);
  });

  it('keep a blank number blank, and do not read it as zero', async () => {
    const dataset = await readTurnout('7,,10:00,,1000\n7,,12:00,0,\n');
    expect([...(dataset.turnoutReadings[0]?.voted.values ?? [])]).toEqual([BLANK, 0]);
    expect(dataset.issues).toEqual([]);
  });

  it('leave a number blank that cannot be read, with an issue', async () => {
    const dataset = await readTurnout('7,,10:00,5 %,1000\n');
    expect([...(dataset.turnoutReadings[0]?.voted.values ?? [])]).toEqual([BLANK]);
    expect(issuesOf(dataset)).toMatchObject([{ code: 'not-a-count', line: 2, column: 'n', got: '5 %' }]);
  });

  it('set aside a row without a station', async () => {
    const dataset = await readTurnout(',,10:00,5,1000\n7,,10:00,5,1000\n');
    expect(rowsOf(dataset)['turnout.csv']).toEqual({
      rowsIn: 2,
      rowsUsed: 1,
      setAside: { 'no-station': 1 },
    });
  });
});
