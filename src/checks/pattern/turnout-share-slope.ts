import type { Check, CheckContext, Parameters } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE } from '../setting-limits.js';
import { hasCurveNumbers } from './anomalous/turnout-curves.js';
import { type ContestScopes, estimateContests } from './results/estimate-contests.js';
import { levelTables } from './results/level-tables.js';
import { percentage, rounded } from './results/rounded.js';
import type { StationResults } from './results/station-results.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, type Scope } from './results/territory-scopes.js';
import { wholeElection } from './results/whole-election.js';
import { slopePlot } from './slope/slope-plot.js';
import { type Slopes, type TerritorySlopes, territorySlopes } from './slope/territory-slopes.js';

/** How many votes for the leader, and for everyone else, come with each further voter. */
export const turnoutShareSlope: Check = {
  id: 'turnout-share-slope',
  evidence: 'pattern',
  tier: 'C',
  question: 'Where more voters take part, do the additional votes go to the leader beyond its share?',
  needs: ['commission-forms'],
  innocent: ['town-and-country', 'strongholds', 'mobilised-voters', 'voters-added-to-register'],
  references: [
    'A. A. Sobyanin, V. G. Sukhovolsky, Democracy Restricted by Falsifications (Moscow 1995, in Russian)',
    'M. Myagkov, P. C. Ordeshook, D. Shakin, The Forensics of Election Fraud (2009), chapter 3',
    'J. G. MacKinnon, H. White, J. Econometrics 29 (1985) 305–325: HC3',
    'A. C. Cameron, D. L. Miller, J. Human Resources 50 (2015) 317–372: errors by clusters',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastVoters: 100 },
  limits: { ...SCOPE_LIMITS, leastVoters: AT_LEAST_ONE },
  run: (context) =>
    estimateContests(
      context,
      (results) => usableRows(results, context.parameters),
      (scopes) => look(context, scopes),
    ),
};

const COLUMNS = ['pooled', 'hc3', 'clustered', 'within', 'withinError', 'between'] as const;

function usableRows(results: StationResults, parameters: Parameters): (row: number) => boolean {
  const leastVoters = numberSetting(parameters, 'leastVoters', 1);
  return (row) =>
    hasCurveNumbers(results, row) &&
    (results.registered[row] as number) >= leastVoters &&
    (results.cast[row] as number) > 0;
}

function look({ dataset, parameters }: CheckContext, { results, levels, taken }: ContestScopes) {
  const known = new Map<Scope, TerritorySlopes | null>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, territorySlopes(dataset, results, scope.rows)] as const),
    ),
  );
  return {
    tables: [
      ...levelTables(dataset, results, levels, {
        id: 'leader',
        columns: [...COLUMNS, 'districts', 'share', 'beyond', 'correlation'],
        rowsOf: (scope) => leaderRows(results, scope, known.get(scope) ?? null),
      }),
      ...levelTables(dataset, results, levels, {
        id: 'others',
        columns: [...COLUMNS, 'districts'],
        rowsOf: (scope) => {
          const found = known.get(scope);
          return found ? [slopeValues(found.others, found.districts)] : [];
        },
      }),
    ],
    plots: wholeElection(levels).flatMap((scope) => {
      const found = known.get(scope);
      return found ? [slopePlot(dataset, results, scope, found)] : [];
    }),
    remarks: [
      {
        id: 'slopes-of',
        args: {
          ...taken,
          leastVoters: numberSetting(parameters, 'leastVoters', 1),
          without: [...known.values()].filter((found) => found === null).length,
        },
      },
    ],
  };
}

function slopeValues(slopes: Slopes, districts: number): (number | null)[] {
  return [...COLUMNS.map((column) => rounded(slopes[column] ?? Number.NaN, 4)), districts];
}

/** The leader's slopes beside its share of the ballots cast, which is what the slope would be if further voters voted like the others. */
function leaderRows(
  { leading, cast }: StationResults,
  { rows }: Scope,
  found: TerritorySlopes | null,
): (number | null)[][] {
  if (!found) return [];
  const sum = (column: Int32Array) => rows.reduce((all, row) => all + (column[row] as number), 0);
  const share = sum(leading) / sum(cast);
  return [
    [
      ...slopeValues(found.leader, found.districts),
      percentage(share),
      rounded(found.leader.pooled - share, 4),
      rounded(found.correlation ?? Number.NaN, 4),
    ],
  ];
}
