import { longestRunLogProbability } from '../../../stats/longest-run-log-probability.js';
import { type RunLengths, runLengths } from '../../../stats/run-lengths.js';
import { runsLogTail } from '../../../stats/runs-log-tail.js';
import type { StationOrder } from './station-orders.js';

/** The ballots of one contestant among all others in the order of one station. */
export interface RunTest {
  readonly order: StationOrder;
  /** Index into the marks of the table. */
  readonly mark: number;
  readonly lengths: RunLengths;
  /** Natural logarithms: of so few runs, and of a run of the contestant's so long. */
  readonly fewLogTail: number;
  readonly longLogTail: number;
}

/** A station's tests with its p. */
export interface StationTest {
  readonly strongest: RunTest;
  /** Contestants tested. */
  readonly tested: number;
  /** Natural logarithm of p: the smallest of all, times the two tests of each contestant (Bonferroni). */
  readonly logP: number;
}

/** Null where no contestant has at least `least` ballots and as many against. */
export function stationTest(
  order: StationOrder,
  contestants: readonly number[],
  least: number,
): StationTest | null {
  const tests = contestants.flatMap((mark) => runTest(order, mark, least) ?? []);
  const [first, ...others] = tests;
  if (!first) return null;
  const strongest = others.reduce((one, other) => (smallest(other) < smallest(one) ? other : one), first);
  return {
    strongest,
    tested: tests.length,
    logP: Math.min(0, smallest(strongest) + Math.log(2 * tests.length)),
  };
}

function smallest({ fewLogTail, longLogTail }: RunTest): number {
  return Math.min(fewLogTail, longLogTail);
}

function runTest(order: StationOrder, mark: number, least: number): RunTest | null {
  const { rows, table } = order;
  const lengths = runLengths(Uint8Array.from(rows, (row) => (table.marks[row] === mark ? 1 : 0)));
  const { ones, runs, longest } = lengths;
  const others = rows.length - ones;
  if (ones < least || others < least) return null;
  return {
    order,
    mark,
    lengths,
    fewLogTail: runsLogTail(runs, ones, others, 'lower'),
    longLogTail: longestRunLogProbability(longest, ones, others),
  };
}
