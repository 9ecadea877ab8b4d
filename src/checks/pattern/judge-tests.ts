import { adjustPValues } from '../../stats/adjust-p-values.js';
import type { Family } from '../check.js';

/** A p is kept above 0, so that it can be adjusted and written; its logarithm is said beside it. */
const LEAST_P = 1e-300;

/** p of a test from its natural logarithm, never 0. */
export function pOfLog(logP: number): number {
  return Math.max(Math.exp(logP), LEAST_P);
}

/** The tests of one family, and which of them are findings. */
export interface JudgedTests {
  readonly pValues: Float64Array;
  readonly isFound: (index: number) => boolean;
}

/** Adjusts the p of all tests of a family, given by their logarithms, as the runner does; a finding is a q of at most `most`. */
export function judgeTests(
  logPs: readonly number[],
  most: number,
  adjustment: Family['adjustment'] = 'BH',
): JudgedTests {
  const pValues = Float64Array.from(logPs, pOfLog);
  const qValues = adjustPValues(pValues, adjustment);
  return { pValues, isFound: (index) => (qValues[index] ?? 1) <= most };
}
