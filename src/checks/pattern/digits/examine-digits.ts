import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { Bars } from '../../../model/plot.js';
import type { CheckContext, CheckResult, Family, FindingDraft } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { judgeTests } from '../judge-tests.js';
import { mixedRemarks } from '../results/mixed-remarks.js';
import { scopeRemarks } from '../results/scope-remarks.js';
import { type StationResults, stationResults } from '../results/station-results.js';
import { type DigitWording, digitFinding } from './digit-finding.js';
import type { DigitMethod } from './digit-method.js';
import { digitPlot, mainTest } from './digit-plots.js';
import { type DigitTest, digitTests, type LevelTests } from './digit-tests.js';

/** Contests that have a chart. */
const MOST_PLOTS = 3;

/** Rows of a level's table. */
const LISTED = 100;

/** What one check of digits asks and says. */
export interface DigitQuestion {
  readonly method: DigitMethod;
  /** Null for a method without a p: it gives estimates and no findings. */
  readonly wording: DigitWording | null;
  readonly columns: readonly string[];
  /** Numbers of a row of the table, in the order of the columns. */
  readonly valuesOf: (test: DigitTest) => readonly (number | null)[];
}

/** Asks a question about digits of all contests, territory by territory. The rate of false alarms is its first remark. */
export function examineDigits(context: CheckContext, question: DigitQuestion): CheckResult {
  const families: Family[] = [];
  const stations = new Set<number>();
  const findings: FindingDraft[] = [];
  const remarks: Message[] = [{ id: 'false-alarms', args: {} }];
  const estimates: NumberTable[] = [];
  const plots: Bars[] = [];
  for (const results of stationResults(context.dataset).filter(({ contest }) => contest >= 0)) {
    const levels = digitTests(context.dataset, context.parameters, results, question.method);
    for (const level of levels) {
      if (level.tests.length === 0) continue;
      for (const { rows } of level.tests)
        for (const row of rows) stations.add(results.stations[row] as number);
      findings.push(...levelFindings(context, results, question, level, families));
      estimates.push(...levelTable(context, question, level));
      if (level.level.level === 0 && plots.length < MOST_PLOTS)
        plots.push(...digitPlot(context.dataset, question.method, level.tests));
    }
    remarks.push(...contestRemarks(context, results, levels));
  }
  return {
    examined: stations.size,
    examinedUnit: 'stations',
    unexamined: {
      id: 'no-large-counts',
      args: {
        least: numberSetting(context.parameters, 'leastExpected'),
        stations: numberSetting(context.parameters, 'leastStations', 1),
      },
    },
    findings,
    remarks,
    estimates,
    plots,
    families,
  };
}

/** Appends the level's family: all contestants of all its territories. */
function levelFindings(
  { dataset, parameters }: CheckContext,
  results: StationResults,
  { method, wording }: DigitQuestion,
  { level, tests }: LevelTests,
  families: Family[],
): FindingDraft[] {
  if (!wording) return [];
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  // Votes of one station add up to its valid ones: its counts depend on each other in ways that BH does not allow.
  const { pValues, isFound } = judgeTests(
    tests.map(({ logTail }) => logTail ?? 0),
    most,
    'BY',
  );
  const family = families.length;
  families.push({
    level: level.name,
    contest: dataset.contests[results.contest]?.id ?? null,
    adjustment: 'BY',
    pValues,
  });
  return tests.flatMap((test, index) =>
    isFound(index) ? [digitFinding(dataset, method, wording, test, { family, index })] : [],
  );
}

/** The leader's counts, or the first that can be tested, of each territory; of very many the least probable hundred. */
function levelTable(
  { dataset }: CheckContext,
  { columns, valuesOf }: DigitQuestion,
  { level, tests }: LevelTests,
): NumberTable[] {
  const main = mainTest(tests);
  if (!main) return [];
  const { results, column } = main;
  const own = tests.filter((test) => test.column === column);
  const listed = [...own].sort((one, other) => (one.logTail ?? 0) - (other.logTail ?? 0)).slice(0, LISTED);
  return [
    {
      id: 'digits',
      args: { level: level.name, quantity: column.quantity },
      contest: dataset.contests[results.contest]?.id ?? null,
      contestant: column.contestant,
      columns: [...columns],
      rows: listed.map((test) => ({
        subject: test.scope.subject,
        n: test.rows.length,
        values: [...valuesOf(test)],
        places: [],
      })),
      omitted: own.length - listed.length,
    },
  ];
}

function contestRemarks(
  { dataset, parameters }: CheckContext,
  results: StationResults,
  levels: readonly LevelTests[],
): Message[] {
  return [
    {
      id: 'digits-taken',
      args: {
        contest: dataset.contests[results.contest]?.name ?? null,
        tested: levels.reduce((sum, { tests }) => sum + tests.length, 0),
        inapplicable: levels.reduce((sum, { inapplicable }) => sum + inapplicable, 0),
        leastExpected: numberSetting(parameters, 'leastExpected'),
        leastVoters: numberSetting(parameters, 'leastVoters', 1),
        leastRange: numberSetting(parameters, 'leastRange'),
        electronic: results.electronic,
      },
    },
    ...mixedRemarks(dataset, results),
    ...scopeRemarks(
      levels.map(({ level }) => level),
      parameters,
    ),
  ];
}
