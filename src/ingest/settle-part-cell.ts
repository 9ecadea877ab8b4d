import { BLANK, LARGEST_COUNT } from '../model/count.js';
import { groupBy } from '../model/group-by.js';
import type { SetAsideReason } from '../model/input-file.js';
import type { GatheredParts } from './gather-parts.js';
import type { TotalKind } from './part-evidence.js';

/** A number that was added up. */
export interface PartCell {
  readonly value: number;
  /** The rows whose numbers make it; none where the cell is blank for rows that contradict each other. */
  readonly rows: readonly number[];
}

/** What there is to say of rows while a cell is added up. */
export interface PartReport {
  /** Sets a row aside. `first`: the row that it repeats or contradicts, where that is to be said. */
  readonly setAside: (row: number, reason: SetAsideReason, first: number | null) => void;
  /** A total that is not the sum of the parts beside it. */
  readonly notTheSum: (row: number, sum: number) => void;
  /** Rows whose sum is larger than any count. */
  readonly tooLarge: (rows: readonly number[], sum: number) => void;
}

/**
 * Adds the parts of one cell up. Of rows that give one part with the same number the first is used, and a blank gives way to a
 * number; where two give one part with different numbers, all rows of the cell are set aside and it is blank. A total beside its
 * parts is set aside; where a whole is not their sum, a part may be missing or any number wrong, and the cell is blank. Totals alone
 * are one part. A blank part leaves the sum blank. `totalOf`: null for a part. `rows`: at least one.
 */
export function settlePartCell(
  rows: readonly number[],
  { part, value }: Pick<GatheredParts, 'part' | 'value'>,
  totalOf: (part: number) => TotalKind | null,
  { setAside, notTheSum, tooLarge }: PartReport,
): PartCell {
  const countOf = (row: number): number => value[row] ?? BLANK;
  const kindOf = (row: number): TotalKind | null => totalOf(part[row] ?? -1);
  const divided = rows.filter((row) => kindOf(row) === null);
  const totals = divided.length > 0 ? rows.filter((row) => kindOf(row) !== null) : [];
  for (const row of totals) setAside(row, 'total-row', null);
  const byPart = divided.length > 0 ? [...groupBy(divided, (row) => part[row]).values()] : [rows];

  const used: number[] = [];
  const repeated: [row: number, first: number | null][] = [];
  for (const same of byPart) {
    const filled = same.filter((row) => countOf(row) !== BLANK);
    const first = filled[0] ?? same[0] ?? -1;
    const other = filled.find((row) => countOf(row) !== countOf(first));
    if (other !== undefined) {
      for (const row of byPart.flat()) setAside(row, 'contradictory-rows', row === other ? first : null);
      return { value: BLANK, rows: [] };
    }
    used.push(first);
    for (const row of same) {
      if (row !== first) repeated.push([row, countOf(row) === BLANK ? null : first]);
    }
  }
  for (const [row, first] of repeated) setAside(row, 'repeated-row', first);
  if (used.some((row) => countOf(row) === BLANK)) return { value: BLANK, rows: used };
  const sum = used.reduce((before, row) => before + countOf(row), 0);
  const wholes = totals.filter((row) => kindOf(row) === 'whole' && countOf(row) !== BLANK);
  const unlike = wholes.filter((row) => countOf(row) !== sum);
  for (const row of unlike) notTheSum(row, sum);
  if (sum > LARGEST_COUNT) tooLarge(used, sum);
  return { value: unlike.length > 0 || sum > LARGEST_COUNT ? BLANK : sum, rows: used };
}
