import type { CellForm } from './cell-form.js';
import type { ReadNumbers } from './marked-numbers.js';
import type { ColumnType } from './table-profile.js';

/** Share of the filled cells that may be of another kind: a stray remark does not make a column of text. */
const STRAY = 0.05;

/** Rows from which on a single cell of another kind is a stray, however few rows there are. */
const SMALL = 8;

/** What a column holds, by the forms of its cells: what nearly all of the filled ones are. */
export function columnType(
  forms: Readonly<Record<CellForm, number>>,
  { counts, decimals }: Pick<ReadNumbers, 'counts' | 'decimals'>,
  filled: number,
): ColumnType {
  if (filled === 0) return 'blank';
  const isMostly = (cells: number): boolean =>
    cells > 0 && filled - cells <= Math.max(filled >= SMALL ? 1 : 0, filled * STRAY);
  const whole = forms.count + counts;
  const numbers = whole + decimals + forms.signed;
  if (isMostly(whole)) return 'count';
  if (isMostly(numbers)) return 'decimal';
  if (forms.percent > 0 && isMostly(forms.percent + numbers)) return 'percent';
  if (isMostly(forms.date)) return 'date';
  return isMostly(forms.text) || numbers === 0 ? 'text' : 'mixed';
}
