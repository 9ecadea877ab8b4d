import type { Message } from '../../model/message.js';
import type { NumberTable } from '../../model/number-table.js';
import type { Check, CheckContext, Family, FindingDraft } from '../check.js';
import { chosenPlots } from '../chosen-plots.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY } from '../setting-limits.js';
import { variantTables } from './integer-percent/excess-variants.js';
import { INTEGER_EXPLANATIONS, integerFinding } from './integer-percent/integer-finding.js';
import { farthestPlot, integerPlots } from './integer-percent/integer-plots.js';
import { integerStations } from './integer-percent/integer-stations.js';
import { type IntegerTest, testTerritories } from './integer-percent/integer-test.js';
import {
  CONTESTANT_LIMIT,
  type ContestantVotes,
  contestantVotes,
} from './integer-percent/share-contestant.js';
import { territoryTable } from './integer-percent/territory-table.js';
import { judgeTests } from './judge-tests.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { scopeRemarks } from './results/scope-remarks.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS, territoryScopes } from './results/territory-scopes.js';
import { wholeElection } from './results/whole-election.js';

/** Territories with a finding that have a chart. */
const MOST_TERRITORIES = 3;

/** More stations with a turnout or share of a whole percent than voters who decide each for themselves leave. */
export const integerPercentExcess: Check = {
  id: 'integer-percent-excess',
  evidence: 'pattern',
  tier: 'B',
  question: 'Do more stations have a turnout or a share of a whole percent than chance allows?',
  needs: ['commission-forms'],
  innocent: INTEGER_EXPLANATIONS,
  references: [
    'D. Kobak, S. Shpilkin, M. S. Pshenichnikov, Integer percentages as electoral falsification fingerprints, Ann. Appl. Stat. 10 (2016) 54–73',
    'R. Lugannani, S. Rice, Adv. Appl. Probab. 12 (1980) 475–490; H. E. Daniels, Int. Stat. Rev. 55 (1987) 37–48: saddlepoint tails',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: {
    ...SCOPE_DEFAULTS,
    contestant: '',
    leastVoters: 100,
    mostPercent: 99,
    falseDiscoveryPercent: 5,
  },
  limits: {
    ...SCOPE_LIMITS,
    contestant: CONTESTANT_LIMIT,
    leastVoters: AT_LEAST_ONE,
    mostPercent: { least: 1, most: 100 },
    falseDiscoveryPercent: FALSE_DISCOVERY,
  },
  run(context) {
    const { dataset, parameters } = context;
    const families: Family[] = [];
    const examined = contestantVotes(dataset, parameters).map((of) => examine(context, of, families));
    return {
      examined: distinctStations(examined),
      examinedUnit: 'stations',
      unexamined: { id: 'no-usable-station', args: {} },
      findings: examined.flatMap(({ findings }) => findings),
      remarks: examined.flatMap(({ remarks }) => remarks),
      estimates: examined.flatMap(({ tables }) => tables),
      plots: chosenPlots(examined.map(({ findings, plots }) => ({ findings: findings.length, plots }))),
      families,
    };
  },
};

/** All territories of one contest, or of several together; appends their families. */
function examine(
  { dataset, parameters }: CheckContext,
  { results, votes, contestant }: ContestantVotes,
  families: Family[],
) {
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  const filters = {
    leastVoters: numberSetting(parameters, 'leastVoters', 1),
    mostPercent: numberSetting(parameters, 'mostPercent', 1),
  };
  const stations = integerStations(results, votes, filters);
  const contest = dataset.contests[results.contest]?.id ?? null;
  const names = { contest, contestant };
  const levels = territoryScopes(dataset, results, parameters, stations.isUsable);
  const findings: FindingDraft[] = [];
  const tables: NumberTable[] = [];
  const tested = new Set<number>();
  const found: IntegerTest[] = [];
  for (const level of levels) {
    const tests = testTerritories(stations, level);
    if (tests.length === 0) continue;
    for (const { scope } of tests) for (const row of scope.rows) tested.add(row);
    tables.push(
      ...(level.level === 0
        ? level.scopes.flatMap((scope) => variantTables(stations, scope, names))
        : [territoryTable(stations, level, tests, names)]),
    );
    const { pValues, isFound } = judgeTests(
      tests.map(({ logTail }) => logTail),
      most,
    );
    tests.forEach((test, index) => {
      if (!isFound(index)) return;
      if (level.level > 0) found.push(test);
      findings.push(integerFinding(dataset, stations, test, names, { family: families.length, index }));
    });
    families.push({ level: level.name, contest, adjustment: 'BH', pValues });
  }
  const { blank, leftOut } = stations;
  const { electronic } = results;
  const remarks: Message[] = [
    {
      id: 'stations-taken',
      args: {
        contest: dataset.contests[results.contest]?.name ?? null,
        ...filters,
        tested: tested.size,
        blank,
        leftOut,
        electronic,
        hasTurnout: String(stations.quantities.length > 1),
      },
    },
    ...mixedRemarks(dataset, results),
    ...scopeRemarks(levels, parameters),
  ];
  const plots = [
    ...wholeElection(levels).flatMap((scope) => integerPlots(dataset, stations, scope, contestant)),
    ...found
      .sort((one, other) => one.logTail - other.logTail)
      .slice(0, MOST_TERRITORIES)
      .flatMap(({ scope }) => farthestPlot(dataset, stations, scope, contestant)),
  ];
  return { results, rows: tested, findings, tables, remarks, plots };
}
