import type { Check, CheckContext } from '../check.js';
import { fingerprintGrid } from './fingerprint/fingerprint-grid.js';
import { type FingerprintPeak, fingerprintPeaks } from './fingerprint/fingerprint-peaks.js';
import { fingerprintPlot } from './fingerprint/fingerprint-plot.js';
import { type ContestScopes, estimateContests } from './results/estimate-contests.js';
import { levelTables } from './results/level-tables.js';
import { percentage, rounded } from './results/rounded.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, type Scope } from './results/territory-scopes.js';
import { hasTurnoutAndShare } from './results/turnout-and-share.js';
import { wholeElection } from './results/whole-election.js';

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
  run: (context) =>
    estimateContests(
      context,
      (results) => (row) => hasTurnoutAndShare(results, row),
      (scopes) => look(context, scopes),
    ),
};

function look({ dataset }: CheckContext, { results, levels, taken }: ContestScopes) {
  const peaks = new Map<Scope, readonly FingerprintPeak[]>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, fingerprintPeaks(results, scope.rows)] as const),
    ),
  );
  const election = levels.filter(({ level }) => level === 0);
  return {
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
        args: taken,
      },
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
