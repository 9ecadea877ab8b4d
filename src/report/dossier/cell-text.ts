import type { DossierCell } from '../../model/dossier.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

/** A cell of a form: a number, blank, or a line that is not there. */
export function cellText(cell: DossierCell, { locale, say }: Names): string {
  return typeof cell === 'number' ? formatNumber(cell, locale) : say(`cell-${cell}`);
}

/** How far a number is from another, where both are there and differ; null otherwise. */
export function differenceText(before: DossierCell, after: DossierCell, { locale }: Names): string | null {
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return null;
  return formatDifference(after - before, locale);
}
