import { BLANK } from '../../model/count.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { IssueLog } from '../issue-log.js';
import { NOT_A_COUNT, parseCount } from '../normalise/count.js';
import { parsePercent, type WrittenPercent } from '../normalise/percent.js';
import { textAt } from './text-at.js';

/** Reads single cells of one file; what cannot be read is blank and an issue. */
export interface CellReader {
  /** A count, or BLANK. */
  readonly count: (cells: readonly string[], position: number, fileLine: number) => number;
  /** A count, or null where blank, unreadable or not mapped. */
  readonly countOrNull: (
    cells: readonly string[],
    position: number | undefined,
    fileLine: number,
  ) => number | null;
  /** A share written as 0.6 or 60 %, as 0 to 1. */
  readonly fraction: (
    cells: readonly string[],
    position: number | undefined,
    fileLine: number,
  ) => number | null;
  readonly percent: (
    cells: readonly string[],
    position: number,
    margin: number | null,
    fileLine: number,
  ) => WrittenPercent | null;
  /** A margin of error, null where none is stated. Unreadable is not the same: the number would seem more exact than it is. */
  readonly margin: (
    cells: readonly string[],
    position: number | undefined,
    fileLine: number,
  ) => number | null | 'unreadable';
  /** A number that need not be whole. */
  readonly number: (
    cells: readonly string[],
    position: number | undefined,
    fileLine: number,
  ) => number | null;
}

export function createCellReader(
  path: string,
  columnName: (position: number) => string,
  issues: IssueLog,
): CellReader {
  const refuse = (code: IssueCode, text: string, position: number, fileLine: number): null => {
    issues.add({ code, file: path, line: fileLine, column: columnName(position), got: text });
    return null;
  };
  const count: CellReader['count'] = (cells, position, fileLine) => {
    const text = cells[position] ?? '';
    const value = parseCount(text);
    if (value !== NOT_A_COUNT) return value;
    refuse('not-a-count', text, position, fileLine);
    return BLANK;
  };
  const number: CellReader['number'] = (cells, position, fileLine) => {
    const text = textAt(cells, position);
    if (text === null || position === undefined) return null;
    return /^-?\d+([.,]\d+)?$/u.test(text)
      ? Number(text.replace(',', '.'))
      : refuse('not-a-number', text, position, fileLine);
  };
  return {
    count,
    number,
    margin(cells, position, fileLine) {
      const text = textAt(cells, position);
      if (text === null || position === undefined) return null;
      if (/^\d+([.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
      refuse('not-a-number', text, position, fileLine);
      return 'unreadable';
    },
    countOrNull(cells, position, fileLine) {
      const value = position === undefined ? BLANK : count(cells, position, fileLine);
      return value === BLANK ? null : value;
    },
    fraction(cells, position, fileLine) {
      const text = textAt(cells, position);
      if (text === null || position === undefined) return null;
      const isPercent = text.endsWith('%');
      const written = isPercent ? text.slice(0, -1).trim() : text;
      const value = Number(written.replace(',', '.')) / (isPercent ? 100 : 1);
      const isShare = /^\d+([.,]\d+)?$/u.test(written) && value <= 1;
      return isShare ? value : refuse('not-a-share', text, position, fileLine);
    },
    percent(cells, position, margin, fileLine) {
      const text = textAt(cells, position);
      if (text === null) return null;
      return parsePercent(text, margin) ?? refuse('not-a-percentage', text, position, fileLine);
    },
  };
}
