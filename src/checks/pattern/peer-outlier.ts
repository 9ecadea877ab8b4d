import type { NumberTable } from '../../model/number-table.js';
import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, NOT_NEGATIVE, PEERS } from '../setting-limits.js';
import { outlierTables } from './peers/outlier-tables.js';
import { spreadTables } from './peers/spread-tables.js';
import { stationScores } from './peers/station-scores.js';
import { tailPlots } from './peers/tail-plots.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { scopeRemarks } from './results/scope-remarks.js';
import type { StationResults } from './results/station-results.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, territoryScopes } from './results/territory-scopes.js';
import { widestPlots } from './results/widest-plots.js';
import { widestResults } from './results/widest-results.js';

/** Stations whose leader's share or turnout lies far from that of the others of their commission. */
export const peerOutlier: Check = {
  id: 'peer-outlier',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Do the leader’s share or turnout of single stations lie far from those of the stations around them?',
  needs: ['commission-forms'],
  innocent: [
    'closed-institution',
    'another-neighbourhood',
    'stronghold',
    'voters-added-on-the-day',
    'digit-wrong',
  ],
  references: [
    'F. R. Hampel, J. Amer. Statist. Assoc. 69 (1974) 383–393: median absolute deviation',
    'B. Efron, J. Amer. Statist. Assoc. 99 (2004) 96–104: an empirical null in place of a theoretical one',
    'R. F. Barber, E. J. Candès, Annals of Statistics 43 (2015) 2055–2085: what lies on the other side as a measure of chance',
  ],
  defaults: { ...SCOPE_DEFAULTS, peers: 15, ballots: 50, leastScore: 3, leastTogether: 1.5, named: 200 },
  limits: {
    ...SCOPE_LIMITS,
    peers: PEERS,
    ballots: AT_LEAST_ONE,
    leastScore: NOT_NEGATIVE,
    leastTogether: NOT_NEGATIVE,
    named: AT_LEAST_ONE,
  },
  run(context) {
    const examined = widestResults(context.dataset).map((results) => examine(context, results));
    return {
      examined: distinctStations(examined),
      examinedUnit: 'stations',
      unexamined: { id: 'too-few-peers', args: { peers: numberSetting(context.parameters, 'peers', 3) } },
      findings: [],
      remarks: examined.flatMap(({ remarks }) => remarks),
      estimates: examined.flatMap(({ tables }): readonly NumberTable[] => tables),
      plots: widestPlots(examined),
    };
  },
};

function examine({ dataset, parameters }: CheckContext, results: StationResults) {
  const ballots = numberSetting(parameters, 'ballots', 1);
  const least = numberSetting(parameters, 'peers', 3);
  const scores = stationScores(dataset, results, { ballots, peers: least });
  const { groups: _, ...counts } = scores.peers;
  const isJudged = (row: number): boolean =>
    !Number.isNaN(scores.share.scores[row] as number) || !Number.isNaN(scores.turnout.scores[row] as number);
  const levels = territoryScopes(dataset, results, parameters, isJudged);
  const rows = [...results.stations.keys()].filter(isJudged);
  const judged = rows.length;
  return {
    results,
    rows,
    plots: judged === 0 ? [] : tailPlots(dataset, results, scores, parameters),
    remarks:
      judged === 0
        ? []
        : [
            {
              id: 'peers-of',
              args: {
                contest: dataset.contests[results.contest]?.name ?? null,
                ...counts,
                least,
                ballots,
                left: Math.max(0, results.length - judged - counts.alone),
                electronic: results.electronic,
              },
            },
            ...mixedRemarks(dataset, results),
            ...scopeRemarks(levels, parameters),
          ],
    tables:
      judged === 0
        ? []
        : [
            ...spreadTables(dataset, results, scores, levels),
            ...outlierTables(dataset, results, scores, parameters),
          ],
  };
}
