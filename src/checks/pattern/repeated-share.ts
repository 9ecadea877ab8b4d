import type { Message } from '../../model/message.js';
import type { Check, CheckContext, Family, FindingDraft } from '../check.js';
import { chosenPlots } from '../chosen-plots.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY } from '../setting-limits.js';
import { judgeTests } from './judge-tests.js';
import { NOT_PRINTED, printedTenths } from './repeated-share/printed-tenths.js';
import {
  type PrintedPercentages,
  REPEATED_EXPLANATIONS,
  type RepeatedTest,
  repeatedFinding,
} from './repeated-share/repeated-finding.js';
import { repeatedPlot } from './repeated-share/repeated-plot.js';
import { repeatedValues } from './repeated-share/repeated-values.js';
import { distinctStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { leaderShare, turnoutOf } from './results/part-of-whole.js';
import { scopeRemarks } from './results/scope-remarks.js';
import type { StationResults } from './results/station-results.js';
import {
  levelName,
  SCOPE_DEFAULTS,
  SCOPE_LIMITS,
  type ScopeLevel,
  territoryScopes,
} from './results/territory-scopes.js';
import { widestResults } from './results/widest-results.js';

/** Territories with a finding that have a chart. */
const MOST_PLOTS = 3;

/** One printed percentage at more stations of a territory than could have it, were it the true percentage of them all. */
export const repeatedShare: Check = {
  id: 'repeated-share',
  evidence: 'pattern',
  tier: 'B',
  question: 'Do too many stations of one territory print one and the same turnout or share?',
  needs: ['commission-forms'],
  innocent: REPEATED_EXPLANATIONS,
  references: [
    'Y. Hong, Comput. Stat. Data Anal. 59 (2013) 41–51: the distribution of a sum of unequal trials',
    'D. Kobak, S. Shpilkin, M. S. Pshenichnikov, Ann. Appl. Stat. 10 (2016) 54–73: the same trials, for whole percentages',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastStations: 10, leastBallots: 50, falseDiscoveryPercent: 5 },
  limits: { ...SCOPE_LIMITS, leastBallots: AT_LEAST_ONE, falseDiscoveryPercent: FALSE_DISCOVERY },
  run(context) {
    const families: Family[] = [];
    const examined = widestResults(context.dataset).map((results) => examine(context, results, families));
    return {
      examined: distinctStations(examined),
      examinedUnit: 'stations',
      unexamined: { id: 'no-usable-station', args: {} },
      findings: examined.flatMap(({ findings }) => findings),
      remarks: examined.flatMap(({ remarks }) => remarks),
      plots: chosenPlots(examined.map(({ findings, plots }) => ({ findings: findings.length, plots }))),
      families,
    };
  },
};

/** All territories of one contest, or of several together; appends their families. */
function examine({ dataset, parameters }: CheckContext, results: StationResults, families: Family[]) {
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  const leastBallots = numberSetting(parameters, 'leastBallots', 1);
  const printed = [leaderShare(results, leastBallots), turnoutOf(results, leastBallots)].map(
    (percentages, index): PrintedPercentages => ({
      results,
      quantity: index === 0 ? 'share' : 'turnout',
      percentages,
      tenths: printedTenths(percentages),
    }),
  );
  const byQuantity = printed.map((of) =>
    territoryScopes(dataset, results, parameters, (row) => of.percentages.isUsable(row)),
  );
  const levels = [...new Set(byQuantity.flatMap((all) => all.map(({ level }) => level)))].sort(
    (one, other) => one - other,
  );
  const contest = dataset.contests[results.contest]?.id ?? null;
  const findings: FindingDraft[] = [];
  const tested = new Set<number>();
  const found: RepeatedTest[] = [];
  for (const level of levels) {
    const tests = printed.flatMap((of, index) =>
      testsOf(
        of,
        byQuantity[index]?.find((one) => one.level === level),
      ),
    );
    if (tests.length === 0) continue;
    for (const { scope } of tests) for (const row of scope.rows) tested.add(row);
    const { pValues, isFound } = judgeTests(tests.map(logTailOf), most);
    tests.forEach((test, index) => {
      if (!isFound(index)) return;
      found.push(test);
      findings.push(...repeatedFinding(dataset, test, most, { family: families.length, index }));
    });
    families.push({ level: levelName(level), contest, adjustment: 'BH', pValues });
  }
  return {
    results,
    rows: tested,
    findings,
    plots: found
      .sort((one, other) => logTailOf(one) - logTailOf(other))
      .slice(0, MOST_PLOTS)
      .flatMap((test) => repeatedPlot(dataset, test)),
    remarks: remarks(dataset, results, parameters, printed, tested.size, byQuantity),
  };
}

/** Natural logarithm of p. */
function logTailOf({ values: [value] }: RepeatedTest): number {
  return value?.logTail ?? 0;
}

function testsOf(printed: PrintedPercentages, level: ScopeLevel | undefined): readonly RepeatedTest[] {
  return (level?.scopes ?? []).map((scope) => ({
    printed,
    scope,
    values: repeatedValues(printed.percentages, printed.tenths, scope.rows),
  }));
}

function remarks(
  dataset: CheckContext['dataset'],
  results: StationResults,
  parameters: CheckContext['parameters'],
  printed: readonly PrintedPercentages[],
  tested: number,
  byQuantity: readonly (readonly ScopeLevel[])[],
): Message[] {
  const contest = dataset.contests[results.contest]?.name ?? null;
  const leastBallots = numberSetting(parameters, 'leastBallots', 1);
  return [
    {
      id: 'percentages-taken',
      args: { contest, tested, leastBallots, electronic: results.electronic },
    },
    ...printed.map(({ quantity, percentages: { isUsable }, tenths }): Message => {
      const unusable = tenths.filter((_, row) => !isUsable(row)).length;
      const midway = tenths.filter((of) => of === NOT_PRINTED).length - unusable;
      return { id: 'percentages-left-out', args: { quantity, unusable, midway } };
    }),
    ...mixedRemarks(dataset, results),
    ...scopeRemarks(byQuantity[0] ?? [], parameters),
  ];
}
