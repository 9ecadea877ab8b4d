import { describe, expect, it } from 'vitest';
import {
  nearestNames,
  stationsCalled,
  stationsIn,
} from '../../../../src/ingest/normalise/identity/stations-called.js';
import type { Dataset } from '../../../../src/model/dataset.js';

/** Stations `[id, territory, district]`. */
function stationsOf(
  rows: readonly (readonly [string, string, string])[],
): Pick<Dataset, 'stations' | 'territories'> {
  const names: string[] = [];
  const parents: number[] = [];
  const add = (name: string, parent: number): number => {
    const known = names.findIndex((one, at) => one === name && parents[at] === parent);
    if (known !== -1) return known;
    parents.push(parent);
    return names.push(name) - 1;
  };
  return {
    stations: {
      length: rows.length,
      ids: rows.map(([id]) => id),
      territories: Int32Array.from(rows, ([, region, district]) => add(district, add(region, -1))),
      details: new Map(),
    },
    territories: { names, parents },
  };
}

const dataset = stationsOf([
  ['333', 'Северная Осетия', 'г. Владикавказ'],
  ['0333', 'Город Москва', 'район Арбат'],
  ['334', 'Северная Осетия', 'г. Владикавказ'],
  ['School No 5', 'Северная Осетия', 'Ардонский район'],
]);

describe('stations called like what a person types', () => {
  it.each(['333', '0333', 'УИК №0333', 'polling station 333', ' 333 '])(
    '%j are both stations 333',
    (typed) => {
      expect(stationsCalled(typed, dataset)).toEqual([0, 1]);
    },
  );

  it('are none where only a part of the number agrees', () => {
    expect(stationsCalled('33', dataset)).toEqual([]);
    expect(stationsCalled('3333', dataset)).toEqual([]);
  });

  it('are found by a name in any case', () => {
    expect(stationsCalled('school no 5', dataset)).toEqual([3]);
  });
});

describe('stations in territories', () => {
  it.each([['г. Владикавказ'], ['ВЛАДИКАВКАЗ'], ['Северная Осетия'], ['Осетия']])(
    '%s leaves the one there',
    (name) => {
      expect(stationsIn([name], [0, 1], dataset)).toEqual([0]);
    },
  );

  it('must lie in all that are named, and are all where none is', () => {
    expect(stationsIn(['Северная Осетия', 'Арбат'], [0, 1], dataset)).toEqual([]);
    expect(stationsIn([], [0, 1], dataset)).toEqual([0, 1]);
    expect(stationsIn([''], [0, 1], dataset)).toEqual([]);
  });
});

describe('the nearest names', () => {
  it('are those a slip of the pen away, then the next numbers, each once', () => {
    const near = nearestNames('335', dataset);
    expect(near.slice(0, 2)).toEqual(['333', '334']);
    expect(new Set(near).size).toBe(near.length);
  });

  it('of a name are similar names', () => {
    expect(nearestNames('School No 55', dataset)[0]).toBe('School No 5');
  });

  it('are none where there are no stations', () => {
    expect(nearestNames('1', stationsOf([]))).toEqual([]);
  });
});
