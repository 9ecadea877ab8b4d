import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, NOT_NEGATIVE, PEERS } from '../setting-limits.js';
import { countingGaps } from './modes/counting-gap.js';
import { countingPlot } from './modes/counting-plot.js';
import { countingTables } from './modes/counting-tables.js';
import { electronicTables } from './modes/electronic-tables.js';
import { homeTables } from './modes/home-tables.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { scopeRemarks } from './results/scope-remarks.js';
import type { StationResults } from './results/station-results.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS } from './results/territory-scopes.js';
import { widestPlots } from './results/widest-plots.js';
import { widestResults } from './results/widest-results.js';

/** Results that depend on how votes were given or counted: by machine or by hand, at home or in the room, electronically or on paper. */
export const modeGap: Check = {
  id: 'mode-gap',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Does the leader do otherwise where ballots are counted by hand, cast at home or given electronically?',
  needs: ['commission-forms'],
  innocent: ['machines-in-towns', 'old-and-ill', 'other-voters-electronically', 'villages'],
  references: [
    'M. Bader, Leiden University (2013): optical scanners and the results of Russia’s election of 2011',
    'A. C. Cameron, D. L. Miller, J. Human Resources 50 (2015) 317–372: errors by clusters',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastMachine: 1, peers: 15, ballots: 50, leastScore: 5, named: 50 },
  limits: {
    ...SCOPE_LIMITS,
    leastMachine: AT_LEAST_ONE,
    peers: PEERS,
    ballots: AT_LEAST_ONE,
    leastScore: NOT_NEGATIVE,
    named: AT_LEAST_ONE,
  },
  run(context) {
    const { dataset } = context;
    const looked = widestResults(dataset).map((results) => look(context, results));
    const electronic = electronicTables(dataset);
    return {
      examined: distinctStations(looked) + electronic.stations,
      examinedUnit: 'stations',
      unexamined: { id: 'no-modes', args: {} },
      findings: [],
      remarks: looked.flatMap(({ remarks }) => remarks),
      plots: widestPlots(looked),
      estimates: [...looked.flatMap(({ tables }) => tables), ...electronic.tables],
    };
  },
};

function look({ dataset, parameters }: CheckContext, results: StationResults) {
  const leastMachine = numberSetting(parameters, 'leastMachine', 1);
  const gaps = countingGaps(dataset, results, leastMachine);
  const home = homeTables(dataset, results, parameters);
  const contest = dataset.contests[results.contest]?.name ?? null;
  const counted = new Set(gaps.commissions.flatMap(({ rows }) => [...rows]));
  const { commissions, unknown, oneWay } = gaps;
  return {
    results,
    plots: countingPlot(dataset, results, gaps.commissions),
    rows: [...counted, ...home.rows],
    remarks: [
      ...(commissions.length > 0
        ? [
            {
              id: 'countings-compared',
              args: {
                contest,
                commissions: commissions.length,
                stations: counted.size,
                unknown,
                oneWay,
                leastMachine,
              },
            },
          ]
        : []),
      ...(home.rows.length > 0
        ? [{ id: 'home-compared', args: { contest, stations: home.rows.length, blank: home.blank } }]
        : []),
      ...mixedRemarks(dataset, results),
      ...scopeRemarks(home.levels, parameters),
    ],
    tables: [...countingTables(dataset, results, gaps, parameters), ...home.tables],
  };
}
