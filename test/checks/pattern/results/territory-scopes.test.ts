import { describe, expect, it } from 'vitest';
import { stationResults } from '../../../../src/checks/pattern/results/station-results.js';
import { SCOPE_DEFAULTS, territoryScopes } from '../../../../src/checks/pattern/results/territory-scopes.js';
import { electionYaml, readFiles, twoContestants } from '../../../builders.js';

/** Stations "region/district/number"; a part that is empty is not named. */
async function scopes(stations: readonly string[], parameters = {}, isUsable = (_: number) => true) {
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [
            {
              path: 'forms.csv',
              holds: 'result-forms',
              columns: { station: 'station', territory: ['region', 'district'], valid: 'valid' },
              votes: { a: 'a', b: 'b' },
            },
          ],
        },
      ],
    }),
    'forms.csv': [
      'region,district,station,valid,a,b',
      ...stations.map((name) => `${name.replaceAll('/', ',')},10,6,4`),
      '',
    ].join('\n'),
  });
  const [results] = stationResults(dataset);
  if (!results) throw new Error('expected results');
  const settings = { ...SCOPE_DEFAULTS, leastStations: 1, ...parameters };
  return territoryScopes(dataset, results, settings, isUsable).map(
    ({ level, name, tooSmall, repeated, scopes: of }) => ({
      level,
      name,
      tooSmall,
      repeated,
      territories: of.map(({ subject, rows }) => [subject.territory.join(' › '), [...rows]] as const),
    }),
  );
}

const STATIONS = ['S/Low/1', 'N/Up/2', 'N/Up/1', 'N/Down/1', 'S/Low/2', 'S/Low/3'];

describe('territory-scopes', () => {
  it('are the whole election and every territory of every level, by name, whatever the order of rows', async () => {
    const all = await scopes(STATIONS);
    expect(all).toEqual([
      { level: 0, name: 'election', tooSmall: 0, repeated: 0, territories: [['', [0, 1, 2, 3, 4, 5]]] },
      {
        level: 1,
        name: 'territory-1',
        tooSmall: 0,
        repeated: 0,
        territories: [
          ['N', [0, 1, 2]],
          ['S', [3, 4, 5]],
        ],
      },
      {
        level: 2,
        name: 'territory-2',
        tooSmall: 0,
        repeated: 1,
        territories: [
          ['N › Down', [0]],
          ['N › Up', [1, 2]],
        ],
      },
    ]);
    expect(await scopes([...STATIONS].reverse())).toEqual(all);
  });

  it('leave out and count territories with fewer stations than set, and as many are enough', async () => {
    const [districts] = await scopes(STATIONS, { leastStations: 3, levels: '2' });
    expect(districts).toMatchObject({ tooSmall: 2, territories: [['S › Low', [3, 4, 5]]] });
    const [whole] = await scopes(STATIONS, { leastStations: 7 });
    expect(whole).toMatchObject({ tooSmall: 1, territories: [] });
  });

  it('hold only rows that are usable, and no territory without any', async () => {
    const used = await scopes(STATIONS, {}, (row) => row >= 3);
    expect(used.map(({ territories, tooSmall }) => [territories.length, tooSmall])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(await scopes(STATIONS, {}, () => false)).toEqual([]);
  });

  it('are only those of the levels asked for', async () => {
    expect((await scopes(STATIONS, { levels: '1' })).map(({ level }) => level)).toEqual([1]);
    expect(await scopes(STATIONS, { levels: '5' })).toEqual([]);
  });

  it('leave a station that names no district out of the districts alone', async () => {
    const [whole, regions, districts] = await scopes([...STATIONS, 'S/High/4', 'N//9']);
    expect([whole, regions].map((level) => level?.territories.flatMap(([, rows]) => rows).length)).toEqual([
      8, 8,
    ]);
    expect(districts?.territories.flatMap(([, rows]) => rows)).toHaveLength(7);
  });

  it('leave out and count a territory with all the usable stations of a larger one that is looked at', async () => {
    const single = ['S/Low/1', 'S/Low/2', 'S/Low/3'];
    const told = async (parameters: object, isUsable?: (row: number) => boolean) =>
      (await scopes(single, parameters, isUsable)).map(({ level, territories, repeated }) => [
        level,
        territories.length,
        repeated,
      ]);
    expect(await told({})).toEqual([
      [0, 1, 0],
      [1, 0, 1],
      [2, 0, 1],
    ]);
    expect(await told({ levels: '1 2' })).toEqual([
      [1, 1, 0],
      [2, 0, 1],
    ]);
    expect(await told({ leastStations: 4 })).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 0, 0],
    ]);
  });
});
