import { describe, expect, it } from 'vitest';
import { findBeginnings } from '../../../src/checks/readings/beginnings.js';
import { certainRises } from '../../../src/checks/readings/certain-rises.js';
import { readingSeries } from '../../../src/checks/readings/reading-series.js';
import { type Announced, hours, readAnnounced } from './announced.js';

async function seriesOf(given: Announced) {
  const [series] = readingSeries(await readAnnounced(given), ({ voted }) => voted);
  if (!series) throw new Error('expected a series');
  return series;
}

const rows = (...lines: string[]): Announced => ({ files: [lines] });

describe('the readings of a source', () => {
  it('stand in the order of time, whatever their order in the file, over midnight and years', async () => {
    const { highs } = await seriesOf(
      rows(
        'N,7,01.01.2031,8.00,4,',
        'N,7,31.12.2030,20.00,3,',
        'N,7,31.12.2030,9.00,1,',
        'N,7,31.12.2030,10.00,2,',
      ),
    );
    expect([...highs]).toEqual([1, 2, 3, 4]);
  });

  it('count what is blank and what cannot be put in order, and leave it out', async () => {
    const { highs, blank, unplaced } = await seriesOf(
      rows('N,7,2030-05-05,10:00,,', 'N,7,2030-05-05,noon,2,', 'N,7,,15:00,3,', 'N,7,2030-05-05,18:00,4,'),
    );
    expect([[...highs], blank, unplaced]).toEqual([[4], 1, 2]);
  });

  it('are all of one day where no row states a date', async () => {
    const { highs, unplaced } = await seriesOf(rows('N,7,,20:00,2,', 'N,7,,8:00,1,'));
    expect([[...highs], unplaced]).toEqual([[1, 2], 0]);
  });

  it('are one a day where no row states a time', async () => {
    const { highs, unplaced } = await seriesOf(rows('N,7,06.05.2030,,2,', 'N,7,05.05.2030,,1,'));
    expect([[...highs], unplaced]).toEqual([[1, 2], 0]);
  });

  it('may have date and time in one cell', async () => {
    const { highs } = await seriesOf(
      rows('N,7,2030-05-05 20:00,,2,', 'N,7,,2030-05-05T08:00:00+03:00,1,', 'N,7,06.05.2030,8:00,3,'),
    );
    expect([...highs]).toEqual([1, 2, 3]);
  });

  it('may have a date with a year of two digits and the time in one cell, and a time of day is no date', async () => {
    const { highs, unplaced } = await seriesOf(
      rows('N,7,,19.09.21 15:00,2,', 'N,7,19.09.21 8:00,,1,', 'N,7,20.09.2021,8.05.30,3,'),
    );
    expect([[...highs], unplaced]).toEqual([[1, 2, 3], 0]);
  });

  it('keep both numbers of a moment that rows of one publication give differently', async () => {
    const { lows, highs } = await seriesOf(
      rows('N,7,2030-05-05,10:00,50,', 'N,7,2030-05-05,10.00,40,', 'N,7,2030-05-05,12:00,60,'),
    );
    expect([[...lows], [...highs]]).toEqual([
      [40, 60],
      [50, 60],
    ]);
  });

  it('take a moment as last published with its number filled', async () => {
    const { lows, highs } = await seriesOf({
      files: [hours('7', [10, 30]), hours('7', [20, null])],
      published: ['2030-05-05', '2030-05-06'],
    });
    expect([[...lows], [...highs]]).toEqual([
      [20, 30],
      [20, 30],
    ]);
  });

  it('keep stations apart, those of one number in two territories as well', async () => {
    const { stations, starts } = await seriesOf(
      rows('N,7,2030-05-05,10:00,1,', 'S,7,2030-05-05,10:00,2,', 'N,7,2030-05-05,12:00,3,'),
    );
    expect([stations.length, [...starts]]).toEqual([2, [0, 2, 3]]);
  });

  it('say where each number stands and when it was announced, as written', async () => {
    const series = await seriesOf(rows('N,7,05.05.2030,12.00,2,', 'N,7,05.05.2030,10.00,1,'));
    const row = series.lowRows[0] ?? -1;
    expect([series.placeOfRow(row).fileLine, series.momentOfRow(row)]).toEqual([3, '05.05.2030 10.00']);
  });
});

const twoDays = (station: string, [one, two, three, four]: readonly number[]): string[] => [
  `N,${station},2030-05-05,10:00,${one},`,
  `N,${station},2030-05-05,20:00,${two},`,
  `N,${station},2030-05-06,10:00,${three},`,
  `N,${station},2030-05-06,20:00,${four},`,
];

describe('the beginnings of a count', () => {
  it('are each station’s first reading where turnout goes on overnight', async () => {
    const given = rows(...twoDays('7', [10, 50, 60, 90]), ...twoDays('8', [10, 50, 40, 90]));
    const { begins, eachDayAnew } = findBeginnings(await seriesOf(given));
    expect([[...begins], eachDayAnew]).toEqual([[1, 0, 0, 0, 1, 0, 0, 0], false]);
  });

  it('are the first of every day, too, where more than half of the nights begin again lower', async () => {
    const given = rows(
      ...twoDays('7', [10, 50, 5, 90]),
      ...twoDays('8', [10, 50, 60, 90]),
      ...twoDays('9', [10, 50, 49, 90]),
    );
    const { begins, eachDayAnew } = findBeginnings(await seriesOf(given));
    expect([[...begins], eachDayAnew]).toEqual([[1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0], true]);
  });
});

describe('certain rises', () => {
  const risesOf = async (voted: readonly number[]) => {
    const series = await seriesOf({ files: [hours('7', voted)] });
    const { rises, from, to } = certainRises(series, findBeginnings(series));
    return [...rises].map((rise, reading) => (rise === -1 ? null : [rise, from[reading], to[reading]]));
  };

  it('are the differences from one reading to the next where none falls', async () => {
    expect(await risesOf([10, 30, 30, 100])).toEqual([null, [20, 0, 1], [0, 1, 2], [70, 2, 3]]);
  });

  it('leave out what a number that is too high, or too low, would make', async () => {
    expect(await risesOf([10, 500, 30, 100])).toEqual([null, [20, 0, 2], [0, 1, 2], [0, 1, 3]]);
    expect(await risesOf([100, 10, 130])).toEqual([null, [0, 0, 1], [30, 0, 2]]);
  });

  it('are the smallest where two numbers of one moment differ', async () => {
    const [first, second] = [hours('7', [10, 30]), hours('7', [20, 50])];
    const series = await seriesOf({ files: [first, second] });
    expect([...certainRises(series, findBeginnings(series)).rises]).toEqual([-1, 10]);
  });
});
