import type { Dataset } from '../../../model/dataset.js';
import type { Counting } from '../../../model/station.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import type { StationResults } from '../results/station-results.js';

/** One commission in which some stations count by machine and some by hand. */
export interface CountingGap {
  /** Rows of both, ascending. */
  readonly rows: Int32Array;
  readonly machine: ModeSums;
  readonly hand: ModeSums;
  /** Votes of the leader at the machine stations / their registered voters × all registered voters. */
  readonly expected: number;
}

export interface ModeSums {
  readonly stations: number;
  readonly registered: number;
  readonly leading: number;
}

export interface CountingGaps {
  readonly commissions: readonly CountingGap[];
  /** Stations of which it is not known how they count, or whose register or leader's votes are blank. */
  readonly unknown: number;
  /** Stations of commissions that count in one way only. */
  readonly oneWay: number;
}

/**
 * What the machine stations of every commission (smallest territory) let expect of all of it: leader's votes per registered voter there × all registered. **Assumes that
 * within a commission machines stand at stations like the others**; they mostly stand at large ones in towns. Contests that stand together are kept apart.
 */
export function countingGaps(dataset: Dataset, results: StationResults, leastMachine: number): CountingGaps {
  const { stations } = dataset;
  const byCommission = new Map<string, number[]>();
  let unknown = 0;
  results.stations.forEach((station, row) => {
    const isUsable = (results.registered[row] as number) > 0 && (results.leading[row] as number) >= 0;
    if (!isUsable || countingOf(dataset, station) === null) {
      unknown++;
      return;
    }
    const key = `${results.contests[row]} ${stations.territories[station] ?? NO_TERRITORY}`;
    const rows = byCommission.get(key);
    if (rows) rows.push(row);
    else byCommission.set(key, [row]);
  });
  let oneWay = 0;
  const commissions = [...byCommission.values()].flatMap((rows): CountingGap[] => {
    const of = (counting: Counting): ModeSums =>
      sumOf(
        results,
        rows.filter((row) => countingOf(dataset, results.stations[row] as number) === counting),
      );
    const [machine, hand] = [of('machine'), of('hand')];
    if (machine.stations < leastMachine || hand.stations === 0) {
      oneWay += rows.length;
      return [];
    }
    const registered = machine.registered + hand.registered;
    const expected = (machine.leading / machine.registered) * registered;
    return [{ rows: Int32Array.from(rows), machine, hand, expected }];
  });
  return { commissions, unknown, oneWay };
}

function countingOf(dataset: Dataset, station: number): Counting | null {
  return dataset.stations.details.get(station)?.counting ?? null;
}

function sumOf({ registered, leading }: StationResults, rows: readonly number[]): ModeSums {
  const sum = (column: Int32Array): number => rows.reduce((total, row) => total + (column[row] as number), 0);
  return { stations: rows.length, registered: sum(registered), leading: sum(leading) };
}
