import type { Check, CheckContext } from '../check.js';
import { fitPlot } from './klimek/fit-plot.js';
import { type FittedVariant, fittedVariants } from './klimek/fitted-variants.js';
import { klimekTables } from './klimek/klimek-tables.js';
import { type ContestScopes, estimateContests } from './results/estimate-contests.js';
import { SCOPE_LIMITS, type Scope } from './results/territory-scopes.js';
import { hasTurnoutAndShare } from './results/turnout-and-share.js';
import { wholeElection } from './results/whole-election.js';

/** The two-parameter model of the fingerprint, fitted in several ways. */
export const klimekFit: Check = {
  id: 'klimek-fit',
  evidence: 'pattern',
  tier: 'C',
  question: 'How does the model of Klimek and others describe the heaps of turnout and the leader’s share?',
  needs: ['commission-forms'],
  innocent: [
    'town-and-country',
    'strongholds',
    'mobilised-voters',
    'other-ways-of-voting',
    'model-too-simple',
  ],
  references: [
    'P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, and supporting information',
    'R. Jiménez, M. Hidalgo, P. Klimek, Science Advances 3 (2017) e1602363: units of unlike sizes and places',
  ],
  defaults: { levels: '0', leastStations: 300 },
  limits: SCOPE_LIMITS,
  run: (context) =>
    estimateContests(
      context,
      (results) => (row) => hasTurnoutAndShare(results, row),
      (scopes) => look(context, scopes),
    ),
};

function look({ dataset }: CheckContext, { results, levels, taken }: ContestScopes) {
  const known = new Map<Scope, readonly FittedVariant[]>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, fittedVariants(results, scope.rows)] as const),
    ),
  );
  return {
    plots: wholeElection(levels).flatMap((scope) =>
      (known.get(scope) ?? []).slice(0, 1).map((main) => fitPlot(dataset, results, scope, main)),
    ),
    tables: klimekTables(dataset, results, levels, (scope) => known.get(scope) ?? []),
    remarks: [
      {
        id: 'fitted',
        args: {
          ...taken,
          without: [...known.values()].filter((variants) => variants.length === 0).length,
        },
      },
    ],
  };
}
