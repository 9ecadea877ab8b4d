import { BLANK, LARGEST_COUNT } from '../../model/count.js';
import { getOrAdd } from '../../model/get-or-add.js';
import type { SetAsideReason } from '../../model/input-file.js';
import { BLANK_WORD } from '../normalise/numbers/number-texts.js';
import { saysTotal } from '../normalise/rows/total-words.js';
import type { FileContext } from './holder.js';
import type { FormColumn } from './push-forms.js';

/** A line or contestant of the forms in a long table. */
export interface LongColumn<Key> extends FormColumn<Key> {
  /** Forms whose cell two rows of the file contradict each other about. */
  readonly contradicted: Set<number>;
  /** By form, the parts (early, by post) that were added up; null where the numbers are not divided. */
  readonly parts: Map<number, Map<string, number>> | null;
  rows: number;
}

/** What one row of a long table says of one cell of a form. */
export interface LongCell {
  readonly form: number;
  readonly fileLine: number;
  readonly value: number;
  /** The part it is the number of, null where numbers are not divided. */
  readonly part: string | null;
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
  if (column.parts) return addPart(column, column.parts, cell, context);
  const lineBefore = builder.fileLineOf(form);
  const before = builder.get(form);
  if (lineBefore !== 0) {
    const count = onlyCount(value);
    const isSame = before === value || (count !== null && count === onlyCount(before));
    if (isSame || isBlank) return 'repeated-row';
    if (before !== BLANK && before !== BLANK_WORD)
      return contradict(column, cell, before, [lineBefore], context);
    context.setAside('repeated-row', lineBefore);
  }
  builder.set(form, value, fileLine);
  return null;
}

function addPart(
  column: LongColumn<unknown>,
  parts: Map<number, Map<string, number>>,
  cell: LongCell,
  context: FileContext,
): SetAsideReason | null {
  const { form, fileLine } = cell;
  const { builder } = column;
  const part = (cell.part ?? '').toLowerCase();
  const { onlyCount } = column.numbers;
  const value = cell.value === BLANK_WORD ? BLANK : cell.value;
  const taken = getOrAdd(parts, form, () => new Map<string, number>());
  // A total stands for its parts: beside them it is none of them.
  if (saysTotal(part) && taken.size > 0 && !taken.has(part)) return 'total-row';
  const [only] = taken.keys();
  if (taken.size === 1 && only !== undefined && saysTotal(only) && !saysTotal(part)) {
    context.setAside('total-row', taken.get(only) ?? 0);
    taken.clear();
  }
  if (taken.size === 0) {
    taken.set(part, fileLine);
    builder.set(form, value, fileLine);
    return null;
  }
  // A number that can be read in two ways cannot be added up before its column is decided.
  const [before, count] = [onlyCount(builder.get(form)), onlyCount(value)];
  if (taken.has(part) || before === null || count === null || before + count > LARGEST_COUNT) {
    return contradict(column, cell, before ?? BLANK, [...taken.values()], context);
  }
  taken.set(part, fileLine);
  const isBlank = before === BLANK || count === BLANK;
  builder.set(form, isBlank ? BLANK : before + count, builder.fileLineOf(form));
  return null;
}

/** Blanks the cell and takes every row that said something of it back out. */
function contradict(
  { builder, contradicted }: LongColumn<unknown>,
  { form, fileLine, value }: LongCell,
  before: number,
  linesBefore: readonly number[],
  { path, issues, setAside }: FileContext,
): SetAsideReason {
  contradicted.add(form);
  builder.set(form, BLANK, 0);
  for (const line of linesBefore) setAside('contradictory-rows', line);
  issues.add({
    code: 'contradictory-rows',
    file: path,
    line: fileLine,
    got: value > BLANK ? String(value) : null,
    args: { before: before > BLANK ? before : null },
  });
  return 'contradictory-rows';
}

/** By form, the lines of all parts that were added up. */
export function linesOfParts(
  columns: ReadonlyMap<string, LongColumn<unknown>>,
): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>();
  for (const { parts, contradicted } of columns.values()) {
    for (const [form, taken] of parts ?? []) {
      if (contradicted.has(form)) continue;
      const ofForm = getOrAdd(lines, form, (): number[] => []);
      for (const line of taken.values()) ofForm.push(line);
    }
  }
  return lines;
}
