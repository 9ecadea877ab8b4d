import { seedFromText } from '../../stats/seed-from-text.js';
import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, DRAWN, FALSE_DISCOVERY } from '../setting-limits.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { leaderShare, turnoutOf } from './results/part-of-whole.js';
import { scopeRemarks } from './results/scope-remarks.js';
import type { StationResults } from './results/station-results.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, territoryScopes } from './results/territory-scopes.js';
import { widestPlots } from './results/widest-plots.js';
import { widestResults } from './results/widest-results.js';
import { clusterMap } from './spatial/cluster-map.js';
import { clusterTables } from './spatial/cluster-tables.js';
import { clustersOf } from './spatial/clusters.js';
import { placesByRow, placesOf } from './spatial/places.js';

/** Where on the map high or low shares and turnout lie together, and which places differ from all around them. */
export const spatialCluster: Check = {
  id: 'spatial-cluster',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Where on the map do high or low shares and turnout lie together, and which places are unlike all around them?',
  needs: ['commission-forms', 'coordinates'],
  innocent: ['town-and-country', 'another-neighbourhood', 'wrong-coordinates', 'closed-institution'],
  references: [
    'L. Anselin, Geographical Analysis 27 (1995) 93–115: local Moran’s I and conditional permutation',
    'J. K. Ord, A. Getis, Geographical Analysis 27 (1995) 286–306: G*',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: {
    ...SCOPE_DEFAULTS,
    neighbours: 8,
    permutations: 9999,
    falseDiscoveryPercent: 5,
    ballots: 50,
    named: 50,
  },
  limits: {
    ...SCOPE_LIMITS,
    neighbours: { least: 2, isWhole: true },
    permutations: DRAWN,
    falseDiscoveryPercent: FALSE_DISCOVERY,
    ballots: AT_LEAST_ONE,
    named: AT_LEAST_ONE,
  },
  run(context) {
    const examined = widestResults(context.dataset).map((results) => examine(context, results));
    return {
      examined: distinctStations(examined),
      examinedUnit: 'stations',
      unexamined: {
        id: 'too-few-places',
        args: { neighbours: numberSetting(context.parameters, 'neighbours', 2) },
      },
      findings: [],
      remarks: examined.flatMap(({ remarks }) => remarks),
      estimates: examined.flatMap(({ tables }) => tables),
      plots: widestPlots(examined),
    };
  },
};

function examine({ dataset, parameters, seed }: CheckContext, results: StationResults) {
  const neighbours = numberSetting(parameters, 'neighbours', 2);
  const permutations = numberSetting(parameters, 'permutations', 99);
  const ballots = numberSetting(parameters, 'ballots', 1);
  const contest = dataset.contests[results.contest];
  const placed = new Set<number>();
  const looked = (['share', 'turnout'] as const).flatMap((measure) => {
    const part = measure === 'share' ? leaderShare(results, ballots) : turnoutOf(results, ballots);
    const places = placesOf(dataset, results, part);
    if (places.rows.length < neighbours + 2) return [];
    const clusters = clustersOf(places, {
      neighbours,
      permutations,
      seed: seedFromText(seed, `${contest?.id ?? ''} ${measure}`),
    });
    if (!clusters) return [];
    for (const rows of places.rows) for (const row of rows) placed.add(row);
    const placeOf = placesByRow(places);
    return {
      measure,
      places,
      clusters,
      levels: territoryScopes(dataset, results, parameters, (row) => placeOf.has(row)),
    };
  });
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  return {
    results,
    rows: placed,
    plots: looked.map((of) => clusterMap(dataset, results, of, { most, permutations })),
    remarks: [
      ...looked.map(({ measure, places }) => ({
        id: 'places-compared',
        args: {
          contest: contest?.name ?? null,
          measure,
          places: places.rows.length,
          stations: places.rows.reduce((sum, { length }) => sum + length, 0),
          unplaced: places.unplaced,
          neighbours,
          permutations,
        },
      })),
      ...mixedRemarks(dataset, results),
      ...scopeRemarks(looked[0]?.levels ?? [], parameters),
    ],
    tables: looked.flatMap((of) => clusterTables(dataset, results, of, { parameters, levels: of.levels })),
  };
}
