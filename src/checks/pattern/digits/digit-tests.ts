import type { Dataset } from '../../../model/dataset.js';
import type { Limits, Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { AT_LEAST_ONE, NOT_NEGATIVE } from '../../setting-limits.js';
import type { StationResults } from '../results/station-results.js';
import {
  SCOPE_DEFAULTS,
  SCOPE_LIMITS,
  type Scope,
  type ScopeLevel,
  territoryScopes,
} from '../results/territory-scopes.js';
import { type CountedColumn, countedColumns } from './counted-columns.js';
import type { DigitMethod } from './digit-method.js';
import { expectedCount, middleRange } from './expected-count.js';

/** One number of the stations of one territory. */
export interface DigitTest {
  readonly results: StationResults;
  readonly column: CountedColumn;
  readonly scope: Scope;
  /** Rows of the territory whose count has such a digit. */
  readonly rows: Int32Array;
  /** How many counts fall into each cell of the method. */
  readonly cells: Int32Array;
  /** Natural logarithm of p; null where the method has none. */
  readonly logTail: number | null;
}

export interface LevelTests {
  readonly level: ScopeLevel;
  readonly tests: readonly DigitTest[];
  /** Numbers of territories that are expected to be too small, too much alike, or stand in too few rows. */
  readonly inapplicable: number;
}

/** The settings that every check of digits has. */
export const DIGIT_DEFAULTS = {
  ...SCOPE_DEFAULTS,
  leastVoters: 1,
  leastExpected: 100,
  leastRange: 30,
} as const;

export const DIGIT_LIMITS: Limits = {
  ...SCOPE_LIMITS,
  leastVoters: AT_LEAST_ONE,
  leastExpected: NOT_NEGATIVE,
  leastRange: NOT_NEGATIVE,
};

/**
 * Every number of every territory whose *expected* counts are large enough, `leastExpected` at all but 5 % of the stations, and whose counts differ
 * enough, the middle half of them by `leastRange`. No count is chosen by its own size, which alone makes digits uneven.
 */
export function digitTests(
  dataset: Dataset,
  parameters: Parameters,
  results: StationResults,
  method: DigitMethod,
): readonly LevelTests[] {
  const leastVoters = numberSetting(parameters, 'leastVoters', 1);
  const leastStations = numberSetting(parameters, 'leastStations', 1);
  const leastExpected = numberSetting(parameters, 'leastExpected');
  const leastRange = numberSetting(parameters, 'leastRange');
  const { base, columns } = countedColumns(results);
  const levels = territoryScopes(dataset, results, parameters, (row) => (base[row] as number) >= leastVoters);
  return levels.map((level) => {
    const tests: DigitTest[] = [];
    for (const scope of level.scopes) {
      for (const column of columns) {
        const filled = scope.rows.filter((row) => (column.counts[row] as number) >= 0);
        if (
          filled.length < leastStations ||
          expectedCount(column.counts, base, filled) < leastExpected ||
          middleRange(column.counts, filled) < leastRange
        )
          continue;
        const test = tally(method, results, column, scope, filled);
        if (test.rows.length >= leastStations) tests.push(test);
      }
    }
    return { level, tests, inapplicable: level.scopes.length * columns.length - tests.length };
  });
}

function tally(
  { cellOf, logTail, probabilities }: DigitMethod,
  results: StationResults,
  column: CountedColumn,
  scope: Scope,
  filled: Int32Array,
): DigitTest {
  const cells = new Int32Array(probabilities.length);
  const rows = filled.filter((row) => {
    const cell = cellOf(column.counts[row] as number);
    if (cell >= 0) cells[cell] = (cells[cell] as number) + 1;
    return cell >= 0;
  });
  return { results, column, scope, rows, cells, logTail: logTail?.(cells) ?? null };
}
