import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE } from '../setting-limits.js';
import { coarseTables } from './coarse/coarse-tables.js';
import { expectedShares } from './coarse/expected-shares.js';
import { shareLaw } from './coarse/share-law.js';
import { wholePercentPlot } from './coarse/whole-percent-plot.js';
import { type ContestScopes, estimateContests } from './results/estimate-contests.js';
import { leaderShare } from './results/part-of-whole.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS } from './results/territory-scopes.js';
import { wholeElection } from './results/whole-election.js';

/** Shares that lie at round fractions more often than a smooth law of shares lets expect. */
export const coarseShares: Check = {
  id: 'coarse-shares',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Do more stations have a leader’s share at a round fraction than a smooth law of shares lets expect?',
  needs: ['commission-forms'],
  innocent: ['percentages-entered', 'shares-not-smooth', 'voters-together', 'chance-of-many'],
  references: [
    'A. Rozenas, Political Analysis 25 (2017) 41–56: resampled kernel densities',
    'J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257–261: the beta-binomial law',
    'G. Schwarz, Annals of Statistics 6 (1978) 461–464: the number of components',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastStations: 300, leastBallots: 1, mostComponents: 5, resamples: 1000 },
  limits: {
    ...SCOPE_LIMITS,
    leastBallots: AT_LEAST_ONE,
    mostComponents: { least: 1, most: 20, isWhole: true },
    resamples: { least: 1 },
  },
  run: (context) =>
    estimateContests(
      context,
      (results) => leaderShare(results, numberSetting(context.parameters, 'leastBallots', 1)).isUsable,
      (scopes) => look(context, scopes),
    ),
};

function look({ dataset, parameters }: CheckContext, { results, levels, isUsable, taken }: ContestScopes) {
  const resamples = numberSetting(parameters, 'resamples', 1);
  const mostComponents = numberSetting(parameters, 'mostComponents', 1);
  const rows = Int32Array.from({ length: results.length }, (_, row) => row).filter(isUsable);
  const law = shareLaw(results, rows, mostComponents);
  // A law that was not found is none to compare with.
  const shares = law.isConverged ? expectedShares(results, rows, law) : null;
  const degenerate = law.components.filter((component) => component.degenerate !== null).length;
  return {
    tables: shares ? coarseTables(dataset, results, levels, shares, resamples) : [],
    plots: shares
      ? wholeElection(levels).map((scope) => wholePercentPlot(dataset, results, scope, shares))
      : [],
    remarks: [
      {
        id: law.isConverged ? 'law-fitted' : 'law-not-found',
        args: {
          ...taken,
          components: law.components.length,
          iterations: law.logLikelihoods.length,
          degenerate,
        },
      },
    ],
  };
}
