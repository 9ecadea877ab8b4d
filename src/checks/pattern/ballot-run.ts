import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { Message } from '../../model/message.js';
import type { Check, Family, FindingDraft } from '../check.js';
import { chosenPlots } from '../chosen-plots.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY } from '../setting-limits.js';
import { RUN_EXPLANATIONS, runFinding } from './ballots/run-finding.js';
import { runPlots } from './ballots/run-plots.js';
import { type StationTest, stationTest } from './ballots/run-test.js';
import { type StationOrder, stationOrders } from './ballots/station-orders.js';
import { judgeTests } from './judge-tests.js';

/** One contestant's ballots lying together at the count, in longer or fewer runs than a mixed box gives. */
export const ballotRun: Check = {
  id: 'ballot-run',
  evidence: 'pattern',
  tier: 'B',
  question: 'Do one contestant’s ballots lie together at the count more than in a mixed box?',
  needs: ['ballot-orders'],
  innocent: RUN_EXPLANATIONS,
  references: [
    'Podlazov, Makarov (2024), on the order of ballots at the count',
    'A. Wald, J. Wolfowitz, On a test whether two samples are from the same population, Ann. Math. Stat. 11 (1940) 147–162: the number of runs',
    'E. J. Burr, G. Cane, Longest run of consecutive observations having a specified attribute, Biometrika 48 (1961) 461–465',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: { leastBallots: 20, falseDiscoveryPercent: 5 },
  limits: { leastBallots: AT_LEAST_ONE, falseDiscoveryPercent: FALSE_DISCOVERY },
  run({ dataset, parameters }) {
    const least = numberSetting(parameters, 'leastBallots', 1);
    const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
    const orders = stationOrders(dataset);
    const families: Family[] = [];
    const findings: FindingDraft[] = [];
    const tested = new Set<StationOrder>();
    const foundOf: StationTest[][] = [];
    for (const [contest, ofContest] of groupBy(orders, ({ table }) => table.contest)) {
      const tests = ofContest
        .filter(({ isDoubtful }) => !isDoubtful)
        .flatMap((order) => stationTest(order, contestantsOf(dataset, order), least) ?? []);
      if (tests.length === 0) continue;
      for (const { strongest } of tests) tested.add(strongest.order);
      const { pValues, isFound } = judgeTests(
        tests.map(({ logP }) => logP),
        most,
      );
      const found = tests.filter((_, index) => isFound(index));
      foundOf.push(found);
      tests.forEach((test, index) => {
        if (!isFound(index)) return;
        findings.push(runFinding(dataset, test, { family: families.length, index }));
      });
      families.push({
        level: 'station',
        contest: dataset.contests[contest]?.id ?? null,
        adjustment: 'BH',
        pValues,
      });
    }
    return {
      examined: new Set([...tested].map(({ station }) => station)).size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-long-order', args: {} },
      findings,
      remarks: remarksOf(orders, tested, least),
      plots: chosenPlots(
        foundOf.map((found) => ({ findings: found.length, plots: runPlots(dataset, found) })),
      ),
      families,
      compared: [...new Set([...tested].map(({ table }) => table))].map(({ file }) => ({
        file,
        fileLine: 1,
      })),
    };
  },
};

/** Marks of the contest's contestants; where the contest has none, or none of them occurs, all marks. */
function contestantsOf({ contests }: Dataset, { table, rows }: StationOrder): readonly number[] {
  const ids = new Set(contests[table.contest]?.contestants.map(({ id }) => id));
  const present = [...new Set(Array.from(rows, (row) => table.marks[row] as number))].sort((a, b) => a - b);
  const known = present.filter((mark) => ids.has(table.markNames[mark] ?? ''));
  return known.length > 0 ? known : present;
}

function remarksOf(
  orders: readonly StationOrder[],
  tested: ReadonlySet<StationOrder>,
  least: number,
): Message[] {
  const doubtful = orders.filter(({ isDoubtful }) => isDoubtful).length;
  const unplaced = orders.reduce((sum, order) => sum + order.unplaced, 0);
  const few = orders.length - tested.size - doubtful;
  return [{ id: 'orders-taken', args: { orders: tested.size, doubtful, few, least, unplaced } }];
}
