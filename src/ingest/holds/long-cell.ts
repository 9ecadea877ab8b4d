import { BLANK } from '../../model/count.js';
import type { SetAsideReason } from '../../model/input-file.js';
import { BLANK_WORD } from '../normalise/numbers/number-texts.js';
import type { FileContext } from './holder.js';
import type { FormColumn } from './push-forms.js';

/** A line or contestant of the forms in a long table. */
export interface LongColumn<Key> extends FormColumn<Key> {
  /** Place among the columns of the table: lines first, then contestants. */
  readonly index: number;
  /** Forms whose cell two rows of the file contradict each other about. */
  readonly contradicted: Set<number>;
  rows: number;
}

/** What one row of a long table says of one cell of a form. */
interface LongCell {
  readonly form: number;
  readonly fileLine: number;
  readonly value: number;
}

/**
 * Puts a row's number into its cell. Of rows that say the same, one is used; where two contradict each other, both are set
 * aside and the cell is blank; a blank gives way to a number. Returns why the row is not used, null where it is.
 */
export function settleLongCell(
  column: LongColumn<unknown>,
  cell: LongCell,
  context: FileContext,
): SetAsideReason | null {
  const { builder, contradicted } = column;
  const { form, fileLine, value } = cell;
  const isBlank = value === BLANK || value === BLANK_WORD;
  const { onlyCount } = column.numbers;
  if (contradicted.has(form)) return 'contradictory-rows';
  const lineBefore = builder.fileLineOf(form);
  const before = builder.get(form);
  if (lineBefore !== 0) {
    const count = onlyCount(value);
    const isSame = before === value || (count !== null && count === onlyCount(before));
    if (isSame || isBlank) return 'repeated-row';
    if (before !== BLANK && before !== BLANK_WORD)
      return contradict(column, cell, before, lineBefore, context);
    context.setAside('repeated-row', lineBefore);
  }
  builder.set(form, value, fileLine);
  return null;
}

/** Blanks the cell and takes the row that filled it back out. */
function contradict(
  { builder, contradicted }: LongColumn<unknown>,
  { form, fileLine, value }: LongCell,
  before: number,
  lineBefore: number,
  { path, issues, setAside }: FileContext,
): SetAsideReason {
  contradicted.add(form);
  builder.set(form, BLANK, 0);
  setAside('contradictory-rows', lineBefore);
  issues.add({
    code: 'contradictory-rows',
    file: path,
    line: fileLine,
    got: value > BLANK ? String(value) : null,
    args: { before: before > BLANK ? before : null },
  });
  return 'contradictory-rows';
}
