import type { NumberTable } from '../../../model/number-table.js';
import { rounded } from '../results/rounded.js';
import type { ScopeLevel } from '../results/territory-scopes.js';
import type { IntegerStations } from './integer-stations.js';
import type { IntegerTest } from './integer-test.js';

/** Territories of one level that a table lists. */
const LISTED = 100;

/** The test of every territory of a level, the least probable first; of very many the first hundred. */
export function territoryTable(
  { quantities: [quantity] }: IntegerStations,
  { level }: ScopeLevel,
  tests: readonly IntegerTest[],
  names: Pick<NumberTable, 'contest' | 'contestant'>,
): NumberTable {
  const listed = [...tests]
    .sort((one, other) => one.logTail - other.logTail || other.excess.z - one.excess.z)
    .slice(0, LISTED);
  return {
    id: 'territories',
    args: { quantity, level },
    ...names,
    columns: ['observed', 'expected', 'deviation', 'z', 'log-p'],
    rows: listed.map(({ scope, excess: { observed, expected, deviation, z }, logTail }) => ({
      subject: scope.subject,
      n: scope.rows.length,
      values: [observed, rounded(expected), rounded(deviation), rounded(z), rounded(logTail / Math.LN10, 4)],
      places: [],
    })),
    omitted: tests.length - listed.length,
  };
}
