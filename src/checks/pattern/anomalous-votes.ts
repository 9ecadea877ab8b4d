import type { Check, CheckContext } from '../check.js';
import { anomalousTables } from './anomalous/anomalous-tables.js';
import { curvePlots } from './anomalous/curve-plots.js';
import { type TerritoryEstimate, territoryEstimate } from './anomalous/territory-estimate.js';
import { territoryPanels } from './anomalous/territory-panels.js';
import { hasCurveNumbers } from './anomalous/turnout-curves.js';
import { PROPOSED, WINDOW_LIMITS, windowSettings } from './anomalous/window-settings.js';
import { type ContestScopes, estimateContests } from './results/estimate-contests.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, type Scope } from './results/territory-scopes.js';
import { wholeElection } from './results/whole-election.js';

/** Votes of the leader beyond what the others' votes would bring, were the ratio the same at every turnout. */
export const anomalousVotes: Check = {
  id: 'anomalous-votes',
  evidence: 'pattern',
  tier: 'C',
  question:
    'How many votes has the leader beyond what the ratio at stations of ordinary turnout would give everywhere?',
  needs: ['commission-forms'],
  innocent: [
    'town-and-country',
    'strongholds',
    'mobilised-voters',
    'other-ways-of-voting',
    'window-not-clean',
  ],
  references: [
    'S. Shpilkin, Troitsky variant 21 (40N), 2009 (in Russian): the method and the elections of 2007 to 2009',
    'A. Shen, arXiv:1204.0307 (in Russian): a survey of such curves',
    'B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), 13.3',
  ],
  defaults: {
    ...SCOPE_DEFAULTS,
    leastStations: 300,
    windowFrom: PROPOSED,
    windowTo: PROPOSED,
    binPercent: 1,
  },
  limits: { ...SCOPE_LIMITS, ...WINDOW_LIMITS },
  run: (context) =>
    estimateContests(
      context,
      (results) => (row) => hasCurveNumbers(results, row),
      (scopes) => look(context, scopes),
    ),
};

function look({ dataset, parameters, seed }: CheckContext, { results, levels, taken }: ContestScopes) {
  const settings = windowSettings(parameters);
  const known = new Map<Scope, TerritoryEstimate>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, territoryEstimate(dataset, results, scope, settings, seed)] as const),
    ),
  );
  const estimateOf = (scope: Scope): TerritoryEstimate => known.get(scope) as TerritoryEstimate;
  const estimates = [...known.values()];
  return {
    tables: anomalousTables(dataset, results, levels, estimateOf),
    plots: [
      ...wholeElection(levels).flatMap((scope) => curvePlots(dataset, results, scope, estimateOf(scope))),
      ...territoryPanels(dataset, results, levels, estimateOf),
    ],
    remarks: [
      {
        id: 'curves-of',
        args: {
          ...taken,
          territories: known.size,
          declared: settings.declared ? 'yes' : 'no',
        },
      },
      ...(settings.declared
        ? [
            {
              id: 'window-declared',
              args: {
                from: (100 * settings.declared.from) / settings.bins,
                to: (100 * settings.declared.to) / settings.bins,
                disagree: estimates.filter(({ proposed }) => !proposed.doAgree).length,
              },
            },
          ]
        : [
            {
              id: 'no-single-number',
              args: {
                territories: known.size,
                several: estimates.filter(({ proposed }) => proposed.peaks.length > 1).length,
                apart: estimates.filter(({ proposed: { doAgree, peaks } }) => !doAgree && peaks.length === 1)
                  .length,
                none: estimates.filter(({ proposed }) => proposed.peaks.length === 0).length,
              },
            },
          ]),
    ],
  };
}
