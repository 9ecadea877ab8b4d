import { describe, expect, it } from 'vitest';
import { territoryTiming } from '../../../../src/checks/conflict/revisions/territory-timing.js';
import type { Dataset } from '../../../../src/model/dataset.js';

/** A country with a region for each array and, below it, a district for each of the region's stations. */
function country(regions: readonly (readonly number[])[]) {
  const names = ['Land', ...regions.flatMap((_, region) => [`R${region}`])];
  const parents = [-1, ...regions.map(() => 0)];
  const stations = regions.flatMap((own, region) => own.map(() => region + 1));
  const dataset = {
    stations: {
      length: stations.length,
      ids: [],
      territories: Int32Array.from(stations),
      details: new Map(),
    },
    territories: { names, parents },
  } as unknown as Dataset;
  return { dataset, firstIn: Int32Array.from(regions.flat()) };
}

const timing = (...regions: readonly (readonly number[])[]) => {
  const { dataset, firstIn } = country(regions);
  return territoryTiming(dataset, firstIn, 3);
};

describe('the timing of territories', () => {
  it('counts the stations of each by the publication that has them first', () => {
    expect(timing([0, 0, 1], [0, 2], [0, 0])).toEqual([
      { territory: ['Land', 'R1'], first: [1, 0, 1] },
      { territory: ['Land', 'R0'], first: [2, 1, 0] },
    ]);
  });

  it('puts first who is furthest above the average in stations, not a single late station', () => {
    const regions = [[1], [...Array(10).fill(0), ...Array(10).fill(1)], Array(30).fill(0)];
    expect(timing(...regions).map(({ territory }) => territory[1])).toEqual(['R1', 'R0']);
  });

  it('stays at a level where no territory holds more than half of the stations', () => {
    const names = ['North', 'South', 'N1', 'N2'];
    const dataset = {
      stations: { length: 4, ids: [], territories: Int32Array.of(2, 3, 1, 1), details: new Map() },
      territories: { names, parents: [-1, -1, 0, 0] },
    } as unknown as Dataset;
    expect(territoryTiming(dataset, Int32Array.of(1, 0, 1, 0), 2).map(({ territory }) => territory)).toEqual([
      ['North'],
      ['South'],
    ]);
  });

  it('leaves out stations that nobody published and territories of which none came late', () => {
    expect(timing([-1, -1, 0], [0, 1])).toEqual([{ territory: ['Land', 'R1'], first: [1, 1, 0] }]);
    expect(timing([0, 0], [0])).toEqual([]);
  });
});
