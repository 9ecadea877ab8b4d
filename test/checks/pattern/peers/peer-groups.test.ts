import { describe, expect, it } from 'vitest';
import { type Peers, peerGroups } from '../../../../src/checks/pattern/peers/peer-groups.js';
import { stationResults } from '../../../../src/checks/pattern/results/station-results.js';
import type { Dataset } from '../../../../src/model/dataset.js';
import { type BuiltForm, type BuiltTable, buildForms } from '../../build-forms.js';
import { stationForm } from '../drawn-stations.js';
import { below, withDetails } from './estimates.js';

const forms = (territory: string, n: number): BuiltForm[] =>
  Array.from({ length: n }, (_, index) => stationForm(territory, index + 1, 1000, 500, 200 + index));

function groupsOf(dataset: Dataset, least: number, isUsable: (row: number) => boolean = () => true): Peers {
  const results = stationResults(dataset).at(-1);
  if (!results) throw new Error('expected results');
  return peerGroups(dataset, results, isUsable, least);
}

const oneContest = (...all: BuiltForm[][]): Dataset => buildForms([{ contest: 'mayor', forms: all.flat() }]);

describe('peerGroups', () => {
  it('holds stations against the others of their smallest territory where those are as many as asked for', () => {
    const { groups, own, larger, nearest, alone } = groupsOf(oneContest(forms('A', 6), forms('B', 6)), 5);
    expect([own, larger, nearest, alone]).toEqual([12, 0, 0, 0]);
    expect(groups.map(({ rows, judged }) => [[...rows], [...judged]])).toEqual([
      [
        [0, 1, 2, 3, 4, 5],
        [0, 1, 2, 3, 4, 5],
      ],
      [
        [6, 7, 8, 9, 10, 11],
        [0, 1, 2, 3, 4, 5],
      ],
    ]);
  });

  it('goes to the larger territory where there is one fewer, with all its stations as peers', () => {
    const dataset = below(oneContest(forms('A', 6), forms('B', 5)), { A: 'Top', B: 'Top' });
    const { groups, own, larger } = groupsOf(dataset, 5);
    expect([own, larger]).toEqual([6, 5]);
    expect(groups.map(({ rows, judged }) => [rows.length, [...judged]])).toEqual([
      [6, [0, 1, 2, 3, 4, 5]],
      [11, [6, 7, 8, 9, 10]],
    ]);
  });

  it('takes the nearest stations before the larger territory, where coordinates are known', () => {
    const dataset = withDetails(
      below(oneContest(forms('A', 6), forms('B', 2)), { A: 'Top', B: 'Top' }),
      (station) => (station === 7 ? {} : { latitude: 50, longitude: station }),
    );
    const { groups, own, larger, nearest, alone } = groupsOf(dataset, 3);
    expect([own, larger, nearest, alone]).toEqual([6, 1, 1, 0]);
    const [, byTop, byMap] = groups;
    expect(byTop?.rows).toHaveLength(8);
    // Station 6 lies at longitude 6: the nearest lie at 5, 4 and 3.
    expect([...(byMap?.rows ?? [])]).toEqual([6, 5, 4, 3]);
    expect([...(byMap?.judged ?? [])]).toEqual([0]);
  });

  const remote = (detailsOf: (station: number) => { latitude: number; longitude: number }): Peers => {
    const dataset = below(oneContest(forms('A', 6), forms('B', 2)), { A: 'Top', B: 'Top' });
    return groupsOf(withDetails(dataset, detailsOf), 3);
  };

  it.each([
    { what: 'a latitude beyond the pole', latitude: 155, longitude: 7 },
    { what: 'a longitude beyond 180 degrees', latitude: 50, longitude: -181 },
    { what: '0, 0, which stands for unknown', latitude: 0, longitude: 0 },
  ])('takes $what for no place, neither of a station nor of its peers', ({ latitude, longitude }) => {
    const peers = remote((station) =>
      station === 5 || station === 7 ? { latitude, longitude } : { latitude: 50, longitude: station },
    );
    expect(peers).toMatchObject({ own: 6, larger: 1, nearest: 1, alone: 0 });
    expect([...(peers.groups.at(-1)?.rows ?? [])]).toEqual([6, 4, 3, 2]);
  });

  it('goes to the larger territory where more stations share one point than are to be compared', () => {
    const at = (shared: number) =>
      remote((station) =>
        station >= 8 - shared ? { latitude: 50, longitude: 30 } : { latitude: 50, longitude: station },
      );
    expect(at(3)).toMatchObject({ larger: 0, nearest: 2 });
    expect(at(4)).toMatchObject({ larger: 2, nearest: 0 });
  });

  it('counts those that have too few everywhere', () => {
    expect(groupsOf(oneContest(forms('A', 6), forms('B', 2)), 5)).toMatchObject({ own: 6, alone: 2 });
  });

  it('takes only usable stations for peers', () => {
    expect(groupsOf(oneContest(forms('A', 6)), 5, (row) => row !== 0)).toMatchObject({ own: 0, alone: 5 });
  });

  it('never takes stations of another contest for peers', () => {
    const tables: BuiltTable[] = [
      { contest: 'east', forms: forms('A', 4) },
      { contest: 'west', forms: forms('A', 8).slice(4) },
    ];
    expect(groupsOf(buildForms(tables), 4)).toMatchObject({ own: 0, alone: 8 });
    expect(groupsOf(buildForms(tables), 3).groups.map(({ rows }) => [...rows])).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
  });

  it('takes stations without any territory for peers of each other', () => {
    const dataset = oneContest(forms('A', 4));
    const placeless = {
      ...dataset,
      stations: { ...dataset.stations, territories: new Int32Array(4).fill(-1) },
    };
    expect(groupsOf(placeless, 3)).toMatchObject({ own: 4, alone: 0 });
  });
});
