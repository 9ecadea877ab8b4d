import { BLANK } from '../../model/count.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { IssueLog } from '../issue-log.js';
import { NOT_A_COUNT } from '../normalise/count.js';
import { asciiDigits } from '../normalise/numbers/ascii-digits.js';
import { isBlankWord } from '../normalise/numbers/blank-words.js';
import type { NumberColumn } from '../normalise/numbers/number-book.js';
import { parsePercent, type WrittenPercent } from '../normalise/percent.js';
import type { Row } from '../read/row.js';
import { textAt } from './text-at.js';

/** Reads single cells of one file; what cannot be read is blank and an issue. `position`: undefined where not mapped. */
export interface CellReader {
  /**
   * A count or BLANK; for a text that is no plain run of digits its code in the column's {@link NumberColumn}, which is settled
   * when the whole column has been seen.
   */
  readonly count: (row: Row, position: number) => number;
  /** As `count`, null where blank or not mapped. */
  readonly countOrNull: (row: Row, position: number | undefined) => number | null;
  /** The column in whose dictionary the codes of `count` stand. */
  readonly numbers: (position: number) => NumberColumn;
  /** A share written as 0.6 or 60 %, as 0 to 1; null where none is stated. Unreadable is not the same: some other share is stated. */
  readonly fraction: (row: Row, position: number | undefined) => number | null | 'unreadable';
  readonly percent: (row: Row, position: number, margin: number | null) => WrittenPercent | null;
  /** A margin of error, null where none is stated. Unreadable is not the same: the number would seem more exact than it is. */
  readonly margin: (row: Row, position: number | undefined) => number | null | 'unreadable';
  /** A number that need not be whole. */
  readonly number: (row: Row, position: number | undefined) => number | null;
}

export function createCellReader(
  path: string,
  columnName: (position: number) => string,
  columnOf: (name: string) => NumberColumn,
  /** Whether plain counts may stand for a blank. */
  hasBlankCounts: boolean,
  issues: IssueLog,
): CellReader {
  const refuse = (code: IssueCode, got: string, position: number, row: Row): null => {
    issues.add({ code, file: path, line: row.fileLine, column: columnName(position), got });
    return null;
  };
  const columns: NumberColumn[] = [];
  const numbers = (position: number): NumberColumn => {
    const known = columns[position];
    if (known) return known;
    const column = columnOf(columnName(position));
    columns[position] = column;
    return column;
  };
  const count: CellReader['count'] = (row, position) => {
    const value = row.count(position);
    const isPlain = value !== NOT_A_COUNT && !(hasBlankCounts && numbers(position).blankCounts.has(value));
    if (isPlain) return value;
    const text = row.text(position);
    const code = numbers(position).codeOf(text);
    if (code !== NOT_A_COUNT) return code;
    refuse('not-a-count', text, position, row);
    return BLANK;
  };
  return {
    count,
    numbers,
    number(row, position) {
      const text = writtenAt(row, position);
      if (text === null || position === undefined) return null;
      return /^-?\d+([.,]\d+)?$/u.test(text)
        ? Number(text.replace(',', '.'))
        : refuse('not-a-number', text, position, row);
    },
    margin(row, position) {
      const text = writtenAt(row, position);
      if (text === null || position === undefined) return null;
      if (/^\d+([.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
      refuse('not-a-number', text, position, row);
      return 'unreadable';
    },
    countOrNull(row, position) {
      const value = position === undefined ? BLANK : count(row, position);
      return value === BLANK ? null : value;
    },
    fraction(row, position) {
      const text = writtenAt(row, position);
      if (text === null || position === undefined) return null;
      const isPercent = text.endsWith('%');
      const written = isPercent ? text.slice(0, -1).trim() : text;
      const value = Number(written.replace(',', '.')) / (isPercent ? 100 : 1);
      const isShare = /^\d+([.,]\d+)?$/u.test(written) && value <= 1;
      if (isShare) return value;
      refuse('not-a-share', text, position, row);
      return 'unreadable';
    },
    percent(row, position, margin) {
      const text = writtenAt(row, position);
      if (text === null) return null;
      return parsePercent(text, margin) ?? refuse('not-a-percentage', text, position, row);
    },
  };
}

/** A cell as it would be written with ASCII digits; null where it is empty or says in a word that it is. */
function writtenAt(row: Row, position: number | undefined): string | null {
  const text = textAt(row, position);
  return text === null || isBlankWord(text) ? null : asciiDigits(text);
}
