import type { Check, CheckContext } from '../check.js';
import { stationSubject } from '../figures.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, NOT_NEGATIVE, PEERS } from '../setting-limits.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { scopeRemarks } from './results/scope-remarks.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, territoryScopes } from './results/territory-scopes.js';
import { widestPlots } from './results/widest-plots.js';
import { type SwingPairs, swingPairs } from './swing/swing-pairs.js';
import { swingPlot } from './swing/swing-plot.js';
import { swingScores } from './swing/swing-scores.js';
import { swingTables } from './swing/swing-tables.js';

/** Stations whose share or turnout moved since the earlier election far more, or less, than at the others of their commission. */
export const swingOutlier: Check = {
  id: 'swing-outlier',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Have the leader’s share or turnout of single stations moved since the earlier election unlike those around them?',
  needs: ['commission-forms', 'earlier-results'],
  innocent: ['boundaries-redrawn', 'houses-built-or-emptied', 'contestant-of-the-place', 'digit-wrong'],
  references: [
    'F. R. Hampel, J. Amer. Statist. Assoc. 69 (1974) 383–393: median absolute deviation',
    'R. F. Barber, E. J. Candès, Annals of Statistics 43 (2015) 2055–2085: what lies on the other side as a measure of chance',
  ],
  defaults: { ...SCOPE_DEFAULTS, peers: 15, ballots: 50, registerPercent: 25, leastScore: 4, named: 100 },
  limits: {
    ...SCOPE_LIMITS,
    peers: PEERS,
    ballots: AT_LEAST_ONE,
    registerPercent: NOT_NEGATIVE,
    leastScore: NOT_NEGATIVE,
    named: AT_LEAST_ONE,
  },
  run(context) {
    const { dataset, parameters } = context;
    const { previous } = dataset;
    const pairs = previous
      ? swingPairs(dataset, previous, {
          ballots: numberSetting(parameters, 'ballots', 1),
          registerPercent: numberSetting(parameters, 'registerPercent'),
        })
      : [];
    const examined = pairs.map((pair) => examine(context, pair));
    return {
      examined: distinctStations(examined),
      examinedUnit: 'stations',
      unmatched: pairs.flatMap(({ unmatched }) =>
        unmatched.map((station) => stationSubject(dataset, station)),
      ),
      unexamined: { id: 'too-few-same', args: { peers: numberSetting(parameters, 'peers', 3) } },
      findings: [],
      remarks: examined.flatMap(({ remarks }) => remarks),
      estimates: examined.flatMap(({ tables }) => tables),
      plots: widestPlots(examined),
    };
  },
};

function examine({ dataset, parameters }: CheckContext, pairs: SwingPairs) {
  const least = numberSetting(parameters, 'peers', 3);
  const { results, earlier, earlierContestant, otherRegister, unmatched } = pairs;
  const of = dataset.previous?.contests[earlier.contest];
  const swings = (['share', 'turnout'] as const).flatMap((measure) => {
    const swing = swingScores(dataset, pairs, pairs[measure], least);
    if (!swing) return [];
    const isJudged = (row: number): boolean => !Number.isNaN(swing.scores[row] as number);
    return [{ measure, swing, levels: territoryScopes(dataset, results, parameters, isJudged) }];
  });
  const far = numberSetting(parameters, 'leastScore');
  return {
    results,
    plots: swings.map(({ measure, swing }) => swingPlot(dataset, pairs, measure, pairs[measure], swing, far)),
    rows: swings.flatMap(({ swing }) =>
      [...swing.scores.keys()].filter((row) => !Number.isNaN(swing.scores[row] as number)),
    ),
    remarks: [
      {
        id: 'swing-compared',
        args: {
          election: dataset.previous?.election.name ?? '',
          contest: dataset.contests[results.contest]?.name ?? '',
          earlierContest: of?.name ?? '',
          earlierContestant:
            earlierContestant === results.leader
              ? null
              : (of?.contestants.find(({ id }) => id === earlierContestant)?.name ?? ''),
          stations: results.length - unmatched.length - otherRegister,
          otherRegister,
          percent: numberSetting(parameters, 'registerPercent'),
          least,
        },
      },
      ...mixedRemarks(dataset, results),
      ...scopeRemarks(swings[0]?.levels ?? [], parameters),
    ],
    tables: swings.flatMap(({ measure, swing, levels }) =>
      swingTables(dataset, pairs, measure, swing, { parameters, levels }),
    ),
  };
}
