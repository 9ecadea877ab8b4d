import { groupBy } from '../../model/group-by.js';
import type { Check } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, NOT_NEGATIVE, PEERS } from '../setting-limits.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { stationResults } from './results/station-results.js';
import { findSwitches } from './switched/find-switches.js';
import { listScores } from './switched/list-scores.js';
import { switchPlot } from './switched/switch-plot.js';
import { switchTable } from './switched/switch-table.js';

/** How far below the spreads asked for the rough look begins: a mean of votes and a median of shares are not quite the same. */
const ROUGH = 0.6;

/** Stations where the numbers of two contestants fit the stations around them once they are exchanged. */
export const switchedContestants: Check = {
  id: 'switched-contestants',
  evidence: 'pattern',
  tier: 'C',
  question: 'Do the numbers of two contestants fit the stations around them only when they are exchanged?',
  needs: ['commission-forms'],
  innocent: ['home-of-a-contestant', 'another-neighbourhood', 'small-commission'],
  references: [
    'Kiesraad (Dutch Electoral Council), checks of results before they are fixed: candidates exchanged, a station held against the others of its municipality',
    'F. R. Hampel, J. Amer. Statist. Assoc. 69 (1974) 383–393: median absolute deviation',
  ],
  defaults: { peers: 15, ballots: 50, leastBefore: 4, mostAfter: 2.5, named: 100 },
  limits: {
    peers: PEERS,
    ballots: AT_LEAST_ONE,
    leastBefore: NOT_NEGATIVE,
    mostAfter: NOT_NEGATIVE,
    named: AT_LEAST_ONE,
  },
  run({ dataset, parameters }) {
    const least = numberSetting(parameters, 'peers', 3);
    const ballots = numberSetting(parameters, 'ballots', 1);
    const leastBefore = numberSetting(parameters, 'leastBefore');
    const mostAfter = numberSetting(parameters, 'mostAfter');
    const lists = stationResults(dataset)
      .filter(({ contest }) => contest !== -1)
      .map((results) => listScores(dataset, results, { ballots, least, rough: ROUGH * leastBefore }));
    const switches = findSwitches(lists, { leastBefore, mostAfter });
    const byPair = groupBy(switches, ({ first, second }) =>
      [first.list, first.contestant, second.list, second.contestant].join(' '),
    );
    const compared = lists.map(({ peers, results }) => ({
      results,
      stations: peers.own + peers.larger + peers.nearest,
      alone: peers.alone,
    }));
    const examined = new Set(
      lists.flatMap(({ peers, results }) =>
        peers.groups.flatMap(({ rows, judged }) =>
          [...judged].map((at) => results.stations[rows[at] as number]),
        ),
      ),
    );
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unexamined: { id: 'too-few-peers', args: { peers: least } },
      findings: [],
      remarks: compared.flatMap(({ results, stations, alone }) => [
        {
          id: 'lists-compared',
          args: {
            contest: dataset.contests[results.contest]?.name ?? null,
            stations,
            contestants: results.contestants.length,
            alone,
            left: results.length - stations - alone,
            switched: switches.filter(({ first }) => lists[first.list]?.results === results).length,
            leastBefore,
            mostAfter,
            least,
            ballots,
          },
        },
        ...mixedRemarks(dataset, results),
      ]),
      plots: switchPlot(dataset, lists, switches),
      estimates: [...byPair.values()].map((of) =>
        switchTable(dataset, lists, of, numberSetting(parameters, 'named', 1)),
      ),
    };
  },
};
