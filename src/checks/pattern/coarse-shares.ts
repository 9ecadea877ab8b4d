import type { Message } from '../../model/message.js';
import type { NumberTable } from '../../model/number-table.js';
import type { Plot } from '../../model/plot.js';
import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE } from '../setting-limits.js';
import { coarseTables } from './coarse/coarse-tables.js';
import { expectedShares } from './coarse/expected-shares.js';
import { shareLaw } from './coarse/share-law.js';
import { wholePercentPlot } from './coarse/whole-percent-plot.js';
import { examinedStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { leaderShare } from './results/part-of-whole.js';
import { repeatedRemarks } from './results/scope-remarks.js';
import { type StationResults, stationResults } from './results/station-results.js';
import {
  SCOPE_DEFAULTS,
  SCOPE_LIMITS,
  type ScopeLevel,
  territoryScopes,
} from './results/territory-scopes.js';
import { wholeElection } from './results/whole-election.js';
import { widestPlots } from './results/widest-plots.js';

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
  const resamples = numberSetting(parameters, 'resamples', 1);
  const mostComponents = numberSetting(parameters, 'mostComponents', 1);
  const { isUsable } = leaderShare(results, numberSetting(parameters, 'leastBallots', 1));
  const levels = territoryScopes(dataset, results, parameters, isUsable);
  if (levels.every(({ scopes }) => scopes.length === 0))
    return { results, levels, remarks: [], tables: [], plots: [] };
  const rows = Int32Array.from({ length: results.length }, (_, row) => row).filter(isUsable);
  const law = shareLaw(results, rows, mostComponents);
  // A law that was not found is none to compare with.
  const shares = law.isConverged ? expectedShares(results, rows, law) : null;
  const degenerate = law.components.filter((component) => component.degenerate !== null).length;
  return {
    results,
    levels,
    tables: shares ? coarseTables(dataset, results, levels, shares, resamples) : [],
    plots: shares
      ? wholeElection(levels).map((scope) => wholePercentPlot(dataset, results, scope, shares))
      : [],
    remarks: [
      {
        id: law.isConverged ? 'law-fitted' : 'law-not-found',
        args: {
          contest: dataset.contests[results.contest]?.name ?? null,
          stations: rows.length,
          left: results.length - rows.length,
          electronic: results.electronic,
          components: law.components.length,
          iterations: law.logLikelihoods.length,
          degenerate,
          tooSmall: levels.reduce((sum, { tooSmall }) => sum + tooSmall, 0),
          least: numberSetting(parameters, 'leastStations', 1),
        },
      },
      ...mixedRemarks(dataset, results),
      ...repeatedRemarks(levels),
    ],
  };
}
