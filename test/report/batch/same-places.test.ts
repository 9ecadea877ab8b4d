import { describe, expect, it } from 'vitest';
import type { BatchJob } from '../../../src/model/batch.js';
import { sortBatch } from '../../../src/report/batch/batch.js';
import { samePlaces } from '../../../src/report/batch/same-places.js';
import { batchOf, done } from './made-up-batch.js';

const [EARLY, LATE] = ['2018-09-09', '2023-09-10'];

const part = (value: string): Partial<BatchJob> => ({ part: { column: 'region', value } });
const found = (...results: Parameters<typeof batchOf>[0]) => {
  const { places, ...rest } = samePlaces(sortBatch(batchOf(results)).done);
  return {
    ...rest,
    places: places.map(({ name, elections }) => [name, ...elections.map(({ job }) => job.name)]),
  };
};

describe('the same place', () => {
  it('is one value of the column by which data sets were split, at different dates', () => {
    expect(
      found(
        done('new/1', { date: LATE }, part('North')),
        done('old/2', { date: EARLY }, part('North')),
        done('old/3', { date: EARLY }, part('South')),
      ),
    ).toEqual({ places: [['North', 'old/2', 'new/1']], dates: [EARLY, LATE], undated: 0, alone: 1 });
  });

  it('is the last folder of the name where a data set is no part', () => {
    expect(found(done('2018/north', { date: EARLY }), done('2023/north', { date: LATE })).places).toEqual([
      ['north', '2018/north', '2023/north'],
    ]);
  });

  it('is what its jobs say is one place, however it is written, and is called as it was called last', () => {
    const moscow = (value: string) => ({ ...part(value), place: 'moscow' });
    expect(
      found(
        done('1', { date: LATE }, moscow('город Москва')),
        done('2', { date: EARLY }, moscow('77 Город Москва')),
        done('3', { date: EARLY }, part('город Москва')),
      ),
    ).toMatchObject({ places: [['город Москва', '2', '1']], alone: 1 });
  });

  it('stands in the order of its name as it is shown', () => {
    const named = (value: string, place: string) => ({ ...part(value), place });
    const [first, second] = [named('Amur', 'z'), named('Tyva', 'a')];
    const { places } = found(
      done('1', { date: EARLY }, second),
      done('2', { date: LATE }, second),
      done('3', { date: EARLY }, first),
      done('4', { date: LATE }, first),
    );
    expect(places.map(([name]) => name)).toEqual(['Amur', 'Tyva']);
  });

  it('is not there where all dates are the same', () => {
    expect(found(done('a/x', { date: EARLY }), done('b/x', { date: EARLY }))).toEqual({
      places: [],
      dates: [],
      undated: 0,
      alone: 2,
    });
  });

  it('counts data sets whose date is not known, or is no date', () => {
    const { undated, places } = found(
      done('a/x', { date: null }),
      done('b/x', { date: 'spring' }),
      done('c/x', { date: LATE }),
      done('d/x', { date: EARLY }),
    );
    expect([undated, places]).toEqual([2, [['x', 'd/x', 'c/x']]]);
  });

  it('keeps two data sets of one date, by name', () => {
    expect(
      found(done('b/x', { date: EARLY }), done('a/x', { date: EARLY }), done('c/x', { date: LATE })).places,
    ).toEqual([['x', 'a/x', 'b/x', 'c/x']]);
  });
});
