import type { Message } from '../../model/message.js';
import type { NumberTable } from '../../model/number-table.js';
import type { Plot } from '../../model/plot.js';
import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { fingerprintGrid } from './fingerprint/fingerprint-grid.js';
import { type FingerprintPeak, fingerprintPeaks } from './fingerprint/fingerprint-peaks.js';
import { fingerprintPlot } from './fingerprint/fingerprint-plot.js';
import { examinedStations } from './results/examined-stations.js';
import { levelTables } from './results/level-tables.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { percentage, rounded } from './results/rounded.js';
import { repeatedRemarks } from './results/scope-remarks.js';
import { type StationResults, stationResults } from './results/station-results.js';
import {
  SCOPE_DEFAULTS,
  SCOPE_LIMITS,
  type Scope,
  type ScopeLevel,
  territoryScopes,
} from './results/territory-scopes.js';
import { hasTurnoutAndShare } from './results/turnout-and-share.js';
import { wholeElection } from './results/whole-election.js';
import { widestPlots } from './results/widest-plots.js';

/** Bands of ten percentage points of the table. */
const BANDS = 10;
/** Peaks that a table names of one territory. */
const NAMED = 5;

/** Where stations lie by turnout and the leader's share together. */
export const turnoutShareFingerprint: Check = {
  id: 'turnout-share-fingerprint',
  evidence: 'pattern',
  tier: 'C',
  question: 'Where do the stations lie by turnout and the leader’s share, and in how many heaps?',
  needs: ['commission-forms'],
  innocent: ['town-and-country', 'strongholds', 'closed-stations', 'other-ways-of-voting'],
  references: [
    'P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, figures 1 and 2',
    'R. Jiménez, M. Hidalgo, P. Klimek, Science Advances 3 (2017) e1602363: small and large units',
    'A. Kirmse, J. de Ferranti, Progress in Physical Geography 41 (2017) 788–802: prominence of a summit',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastStations: 300 },
  limits: SCOPE_LIMITS,
  run(context) {
    const looked = stationResults(context.dataset).map((results) => look(context, results));
    return {
      examined: examinedStations(looked),
      examinedUnit: 'stations',
      unexamined: {
        id: 'too-few-stations',
        args: { least: numberSetting(context.parameters, 'leastStations', 1) },
      },
      findings: [],
      remarks: looked.flatMap(({ remarks }) => remarks),
      estimates: looked.flatMap(({ tables }) => tables),
      plots: widestPlots(looked),
    };
  },
};

interface Looked {
  readonly results: StationResults;
  readonly levels: readonly ScopeLevel[];
  readonly remarks: readonly Message[];
  readonly tables: readonly NumberTable[];
  readonly plots: readonly Plot[];
}

function look({ dataset, parameters }: CheckContext, results: StationResults): Looked {
  const isUsable = (row: number): boolean => hasTurnoutAndShare(results, row);
  const levels = territoryScopes(dataset, results, parameters, isUsable);
  if (levels.every(({ scopes }) => scopes.length === 0))
    return { results, levels, remarks: [], tables: [], plots: [] };
  const peaks = new Map<Scope, readonly FingerprintPeak[]>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, fingerprintPeaks(results, scope.rows)] as const),
    ),
  );
  let stations = 0;
  for (let row = 0; row < results.length; row++) if (isUsable(row)) stations++;
  const election = levels.filter(({ level }) => level === 0);
  return {
    results,
    levels,
    tables: [
      ...levelTables(dataset, results, levels, {
        id: 'peaks',
        columns: ['turnout', 'share', 'density', 'prominence'],
        rowsOf: (scope) =>
          (peaks.get(scope) ?? [])
            .slice(0, NAMED)
            .map(({ turnout, share, density, prominence }) => [
              turnout,
              share,
              rounded(density, 3),
              percentage(prominence, 1),
            ]),
      }),
      ...levelTables(dataset, results, election, {
        id: 'cells',
        columns: ['turnoutFrom', ...Array.from({ length: BANDS }, (_, band) => `share${band}`)],
        rowsOf: ({ rows }) => cellRows(fingerprintGrid(results, rows, BANDS)),
      }),
    ],
    plots: wholeElection(levels).map((scope) =>
      fingerprintPlot(dataset, results, scope, peaks.get(scope) ?? []),
    ),
    remarks: [
      {
        id: 'stations-placed',
        args: {
          contest: dataset.contests[results.contest]?.name ?? null,
          stations,
          left: results.length - stations,
          electronic: results.electronic,
          least: numberSetting(parameters, 'leastStations', 1),
          tooSmall: levels.reduce((sum, { tooSmall }) => sum + tooSmall, 0),
        },
      },
      ...mixedRemarks(dataset, results),
      ...repeatedRemarks(levels),
    ],
  };
}

/** A row for each band of turnout with stations. */
function cellRows(cells: Float64Array): (number | null)[][] {
  return Array.from({ length: BANDS }, (_, band) => [
    (100 * band) / BANDS,
    ...cells.subarray(band * BANDS, (band + 1) * BANDS),
  ]).filter(([, ...counts]) => counts.some((count) => count > 0));
}
