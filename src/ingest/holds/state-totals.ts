import { BLANK } from '../../model/count.js';
import type { Line } from '../../model/line.js';
import { NOT_A_COUNT } from '../normalise/count.js';
import type { NumberColumn } from '../normalise/numbers/number-book.js';
import { BLANK_WORD } from '../normalise/numbers/number-texts.js';
import type { Row } from '../read/row.js';
import type { FileContext, TotalPlace } from './holder.js';

/** A column of a table of forms, and the line or contestant that it holds. */
interface Column<Key> {
  readonly key: Key;
  readonly position: number;
  readonly numbers: NumberColumn;
}

/**
 * Keeps what a row of totals inside a table of forms says: a number for each line and contestant that it fills. The row itself stays set
 * aside. A cell that cannot be read says nothing.
 */
export function stateTotals(
  row: Row,
  { fileLine, territory, levelsUnsure }: TotalPlace,
  lines: readonly Column<Line>[],
  votes: readonly Column<string>[],
  { file, source, contest, harvest }: FileContext,
): void {
  const state = (
    quantity: string,
    contestant: string | null,
    { position, numbers }: Column<string>,
  ): void => {
    const code = countOrCode(row, position, numbers);
    const push = (value: number): void => {
      if (value === BLANK) return;
      const said = { file, source, fileLine, station: -1, territory, contest, contestant, quantity };
      harvest.publishedTotals.push({ ...said, value, of: null, note: null, levelsUnsure });
    };
    if (code >= BLANK) push(code);
    else harvest.undecided.push(() => push(numbers.resolve(code)));
  };
  for (const column of lines) state(column.key, null, column);
  for (const column of votes) state('votes', column.key, column);
}

/** A count, BLANK, or the code of a text in the column's dictionary. */
function countOrCode(row: Row, position: number, { blankCounts, codeOf }: NumberColumn): number {
  const value = row.count(position);
  if (value !== NOT_A_COUNT) return blankCounts.has(value) ? BLANK : value;
  const code = codeOf(row.text(position));
  return code === NOT_A_COUNT || code === BLANK_WORD ? BLANK : code;
}
