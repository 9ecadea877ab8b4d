import { ownText } from '../own-text.js';
import { damagedPart } from './damaged-part.js';
import { dateText, isoDateText } from './date-text.js';
import type { NumberFormat } from './number-format.js';
import { doubleText, parseNumber, percentText } from './number-text.js';
import type { SheetCell } from './sheet-part.js';
import { unescapeText } from './text-runs.js';

/** What the cells of all sheets refer to. */
export interface CellMeanings {
  /** Null where the workbook has no such part. */
  readonly sharedStrings: readonly string[] | null;
  /** By the index of a style. */
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/**
 * The text of a cell, as near to what a person sees as can be said without knowing their language. A formula whose result was
 * never stored is given as it is written, so that nobody takes its cell for a blank one. Throws a ReadProblem where a cell refers
 * to what is not there; `sheet` is named in it.
 */
export function cellText(cell: SheetCell, row: number, meanings: CellMeanings, sheet: string): string {
  const { value, formula } = cell;
  if (value === null || (cell.type === 'n' && value.trim() === '')) {
    return formula === null ? '' : ownText(`=${formula}`);
  }
  switch (cell.type) {
    case 'n':
      return plainText(value.trim(), meanings.formats[cell.style] ?? 'number', meanings.is1904);
    case 's':
      return sharedText(value.trim(), row, meanings, sheet);
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      return truthText(value.trim());
    case 'd':
      return ownText(isoDateText(value.trim()));
    case 'e':
      return ownText(value);
    default:
      throw damagedPart(sheet, 'cellType', { type: cell.type }, row);
  }
}

function plainText(value: string, format: NumberFormat, is1904: boolean): string {
  if (format === 'number') return ownText(doubleText(value));
  const number = parseNumber(value);
  if (number === null) return ownText(value);
  if (format === 'percent') return percentText(number);
  return dateText(number, format, is1904) ?? doubleText(value);
}

function sharedText(value: string, row: number, { sharedStrings }: CellMeanings, sheet: string): string {
  if (value === '') return '';
  const text = /^\d{1,10}$/u.test(value) ? sharedStrings?.[Number(value)] : undefined;
  if (text === undefined) throw damagedPart(sheet, 'sharedText', { value }, row);
  return text;
}

function truthText(value: string): string {
  if (value === '1' || value === 'true') return 'TRUE';
  return value === '0' || value === 'false' ? 'FALSE' : ownText(value);
}
