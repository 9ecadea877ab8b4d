import { describe, expect, it } from 'vitest';
import { stationCounts } from '../../../src/checks/conflict/station-counts.js';
import { electionYaml, readFiles } from '../../builders.js';

const COLUMNS = { count: 'n', from: 'from', to: 'to', watched: 'watched', pass: 'pass' };

/** Rows of station,n,from,to,watched,pass, all of one source and kind. */
async function counts(...rows: string[]) {
  const text = `station,n,from,to,watched,pass\n${rows.join('\n')}\n`;
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      sources: [
        {
          id: 'o',
          role: 'observer',
          files: [{ path: 'c.csv', holds: 'voter-counts', counted: 'in-room', columns: COLUMNS }],
        },
      ],
    }),
    'c.csv': text,
  });
  return stationCounts(dataset);
}

/** The range of the only station, and whether it is a range because its rows are unclear. */
async function range(...rows: string[]): Promise<readonly [number | undefined, number | undefined, boolean]> {
  const [only] = await counts(...rows);
  return [only?.low, only?.high, only?.unclear ?? false];
}

describe('stationCounts', () => {
  it('adds up rows whose hours follow each other, in whatever order they stand', async () => {
    expect(await range('7,30,12:00,16:00,,', '7,10,8:00,12:00,,', '7,40,16:00,20:00,,')).toEqual([
      80,
      80,
      false,
    ]);
  });

  it('reads 9:00 as earlier than 10:00', async () => {
    expect(await range('7,10,9:00,10:00,,', '7,20,10:00,11:00,,')).toEqual([30, 30, false]);
  });

  it('adds up rows of two days whose hours alone would overlap', async () => {
    const days = ['7,10,2020-09-11 8:00,2020-09-11 20:00,,', '7,20,2020-09-12 8:00,2020-09-12 20:00,,'];
    expect(await range(...days)).toEqual([30, 30, false]);
  });

  it('adds up rows of two months whose days stand first, in the order of the calendar', async () => {
    const days = ['7,10,30.09.2020 8:00,30.09.2020 20:00,,', '7,20,01.10.2020 8:00,2020-10-01 20:00,,'];
    expect(await range(...days)).toEqual([30, 30, false]);
  });

  it.each([
    ['overlap', '7,10,8:00,13:00,,', '7,20,12:00,20:00,,'],
    ['are the same', '7,10,8:00,20:00,,', '7,20,8:00,20:00,,'],
    ['are missing', '7,10,,,,', '7,20,,,,'],
    ['are missing from one row', '7,10,8:00,12:00,,', '7,20,12:00,,,'],
    ['end before they begin', '7,10,8:00,12:00,,', '7,20,20:00,13:00,,'],
    ['are given by the twelve-hour clock and overlap', '7,10,10 am,11 am,,', '7,20,8 am,9 pm,,'],
  ])('gives the range from the smallest row to the sum where hours %s', async (_, ...rows) => {
    expect(await range(...rows)).toEqual([10, 30, true]);
  });

  it('takes a row repeated word for word, hours and all, for one row', async () => {
    expect(await range('7,797,8:00,20:00,,', '7,797,8:00,20:00,,')).toEqual([797, 797, false]);
  });

  it('takes a row repeated with the hours written otherwise for one row', async () => {
    expect(await range('7,30,8:00,14:00,,', '7,30,08:00,14:00,,')).toEqual([30, 30, false]);
  });

  it.each([
    [
      ['7,300,08:00,19:00,,', '7,300,2021-09-19 08:00,2021-09-19 19:00,,'],
      [300, 600, true],
    ],
    [
      ['7,300,2021-09-19T08:00,20:00,,', '7,298,2021-09-19 08:00,2021-09-19 20:00,,'],
      [298, 598, true],
    ],
  ] as const)('adds up no hours with a date and hours without one: %j', async (rows, expected) => {
    expect(await range(...rows)).toEqual(expected);
    expect(await range(...rows.toReversed())).toEqual(expected);
  });

  it('keeps two rows that differ in how much was watched, in whatever order they stand', async () => {
    const rows = ['7,300,08:00,20:00,1,', '7,300,08:00,20:00,0.5,'];
    const [one] = await counts(...rows);
    const [other] = await counts(...rows.toReversed());
    expect([one?.low, one?.high, one?.watched]).toEqual([300, 600, 0.5]);
    expect([other?.low, other?.high, other?.watched]).toEqual([300, 600, 0.5]);
  });

  it('gives the range of several passes over the same hours', async () => {
    const [count] = await counts('7,90,8:00,20:00,1,A', '7,100,8:00,20:00,0.5,B', '7,95,8:00,20:00,1,C');
    expect(count).toMatchObject({ low: 90, high: 100, passes: 3, unclear: false, watched: 0.5 });
  });

  it('adds up the hours of each pass before comparing the passes', async () => {
    const ann = ['7,40,8:00,12:00,,A', '7,50,12:00,20:00,,A'];
    const bob = ['7,45,8:00,12:00,,B', '7,55,12:00,20:00,,B'];
    expect(await range(...ann, ...bob)).toEqual([90, 100, false]);
  });

  it('keeps stations apart, and takes a single row as it is', async () => {
    const both = await counts('7,10,,,,', '8,20,,,,');
    expect(both.map(({ low, high, statements }) => [low, high, statements.length])).toEqual([
      [10, 10, 1],
      [20, 20, 1],
    ]);
  });

  it('leaves out what a commission counted itself: that is no independent count', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [{ path: 'c.csv', holds: 'voter-counts', counted: 'in-room' }],
          },
        ],
      }),
      'c.csv': 'station,count\n7,5\n',
    });
    expect(stationCounts(dataset)).toEqual([]);
  });

  it('never lets a margin take a count below zero', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        sources: [
          {
            id: 'o',
            role: 'observer',
            counts: { about: 20 },
            files: [{ path: 'c.csv', holds: 'voter-counts', counted: 'in-room' }],
          },
        ],
      }),
      'c.csv': 'station,count\n7,5\n',
    });
    expect(stationCounts(dataset)).toMatchObject([{ value: 5, low: 0, high: 25, precision: 'about' }]);
  });

  it('takes a later publication of a source’s count as its correction, not as a second part of the day', async () => {
    const entry = (path: string, published: string) =>
      ({ path, holds: 'voter-counts', counted: 'in-room', published }) as const;
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        sources: [
          { id: 'o', role: 'observer', files: [entry('a.csv', '2018-03-19'), entry('b.csv', '2018-03-18')] },
        ],
      }),
      'a.csv': 'station,count\n7,120\n',
      'b.csv': 'station,count\n7,100\n',
    });
    expect(stationCounts(dataset)).toMatchObject([{ value: 120, low: 120, high: 120 }]);
  });
});
