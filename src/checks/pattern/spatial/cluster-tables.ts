import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { MoranQuadrant } from '../../../stats/local-moran.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { mostExtreme } from '../peers/most-extreme.js';
import { levelTables } from '../results/level-tables.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { ScopeLevel } from '../results/territory-scopes.js';
import type { Clusters } from './clusters.js';
import { type Places, placesByRow } from './places.js';

const QUADRANTS: readonly MoranQuadrant[] = ['high-high', 'low-low', 'high-low', 'low-high'];

interface Looked {
  readonly measure: 'share' | 'turnout';
  readonly places: Places;
  readonly clusters: Clusters;
}

/** How many places lie in clusters, by territory; then the places that are most unlike all around them, and the hottest and coldest ones. */
export function clusterTables(
  dataset: Dataset,
  results: StationResults,
  looked: Looked,
  { parameters, levels }: { readonly parameters: Parameters; readonly levels: readonly ScopeLevel[] },
): readonly NumberTable[] {
  const { measure, clusters } = looked;
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  const named = numberSetting(parameters, 'named', 1);
  const isSure = (place: number): boolean => (clusters.qValues[place] as number) <= most;
  const isUnlike = (place: number): boolean =>
    isSure(place) && (clusters.quadrants[place] === 'high-low' || clusters.quadrants[place] === 'low-high');
  const common = {
    args: { measure, most: 100 * most },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: measure === 'share' ? results.leader : null,
  };
  const list = (id: string, sizes: Float64Array, least: number): readonly NumberTable[] => {
    const found = mostExtreme(sizes, least);
    if (found.length === 0) return [];
    const rows = [...found.subarray(0, named)].map((place) => placeRow(dataset, results, looked, place));
    return [
      {
        ...common,
        id,
        columns: ['value', 'around', 'moran', 'hotness', 'q', 'reach'],
        rows,
        omitted: found.length - rows.length,
      },
    ];
  };
  const unlike = clusters.moran.map((moran, place) => (isUnlike(place) ? -moran : Number.NaN));
  const hot = clusters.hotness.map((hotness, place) =>
    isSure(place) && !isUnlike(place) ? Math.abs(hotness) : Number.NaN,
  );
  return [
    ...placeCounts(dataset, results, looked, { levels, isSure, most }),
    ...list('unlike-places', unlike, 0),
    ...list('cluster-places', hot, 0),
  ];
}

function placeCounts(
  dataset: Dataset,
  results: StationResults,
  { measure, places, clusters }: Looked,
  {
    levels,
    isSure,
    most,
  }: {
    readonly levels: readonly ScopeLevel[];
    readonly isSure: (place: number) => boolean;
    readonly most: number;
  },
): readonly NumberTable[] {
  const placeOfRow = placesByRow(places);
  return levelTables(dataset, results, levels, {
    id: 'clusters',
    args: { measure, most: 100 * most },
    columns: ['places', 'meanMoran', ...QUADRANTS],
    rowsOf({ rows }) {
      const here = [...new Set(Array.from(rows, (row) => placeOfRow.get(row) ?? -1))];
      const sure = here.filter(isSure);
      const mean = here.reduce((sum, place) => sum + (clusters.moran[place] as number), 0) / here.length;
      return [
        [
          here.length,
          rounded(mean, 3),
          ...QUADRANTS.map(
            (quadrant) => sure.filter((place) => clusters.quadrants[place] === quadrant).length,
          ),
        ],
      ];
    },
  });
}

/** A place stands under the name of the first of its stations. */
function placeRow(dataset: Dataset, results: StationResults, { places, clusters }: Looked, place: number) {
  const rows = places.rows[place] ?? new Int32Array();
  return {
    ...stationRow(dataset, results, rows[0] ?? -1, [
      percentage(places.values[place] as number),
      percentage(clusters.around[place] as number),
      rounded(clusters.moran[place] as number),
      rounded(clusters.hotness[place] as number),
      rounded(clusters.qValues[place] as number, 4),
      rounded(clusters.reach[place] as number),
    ]),
    n: rows.length,
  };
}
