import type { Contestant } from '../../../model/contest.js';
import { BLANK } from '../../../model/count.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { Place } from '../../../model/place.js';
import type { ResultForms } from '../../../model/result-forms.js';
import type { RulePack } from '../../../rules/pack.js';
import { normaliseHeader } from '../bind-columns.js';
import { type Convention, saidConvention, type Thousands } from './convention.js';
import { decideConvention } from './decide-convention.js';
import { BLANK_WORD, createNumberTexts, textIndex } from './number-texts.js';
import { onlyReading } from './read-texts.js';
import { type NumberReport, type SettledColumn, settleColumn } from './settled-column.js';
import { settleByArithmetic, type TextColumn } from './unclear-columns.js';

export interface NumberOptions {
  /** What groups the digits, where the election file says. */
  readonly thousands?: Thousands;
  /** Texts that stand for a blank cell in this file. */
  readonly blanks?: readonly string[];
}

/** A column of counts as one file writes it. */
export interface NumberColumn {
  /**
   * The code of a cell that is no plain run of digits: {@link BLANK} for an empty one, {@link BLANK_WORD} for a word that stands
   * for a blank, at most -4 for a text to be resolved later, NOT_A_COUNT for a text that the caller has to report at once.
   */
  readonly codeOf: (text: string) => number;
  /** Plain counts that stand for a blank cell in this file; their cells go to `codeOf`, too. */
  readonly blankCounts: ReadonlySet<number>;
  /**
   * After `settle`, the count that a code stands for, {@link BLANK} where it stands for none; other numbers are returned as they are.
   * With a place, an unreadable cell becomes an issue. Throws before `settle`.
   */
  readonly resolve: (code: number, place?: Place) => number;
  /**
   * The only count that a code can stand for, whatever is decided of the column; null where it may be two, or none. {@link BLANK} for
   * a blank and for a word that stands for one; other numbers are returned as they are. At any time.
   */
  readonly onlyCount: (code: number) => number | null;
}

export interface NumberBook {
  /** The column of a source by its header; all files of a source that say the same of `thousands` share one. */
  readonly column: (source: number, header: string, options: NumberOptions) => NumberColumn;
  /** Cells of a column, all of one file, that `settle` rewrites in place. */
  readonly register: (column: NumberColumn, values: Int32Array, place: (row: number) => Place) => void;
  /** Decides every column and writes counts in place of codes. Once, when all rows are read. */
  readonly settle: (
    tables: readonly ResultForms[],
    packs: readonly RulePack[],
    report: NumberReport & { readonly contestantsOf: (contest: number) => readonly Contestant[] },
  ) => void;
}

/** A column with the cells that wait for what its texts mean. */
interface Column extends TextColumn {
  readonly header: string;
  readonly isSaid: boolean;
  readonly cells: { readonly values: Int32Array; readonly place: (row: number) => Place }[];
  convention: Convention | null;
  settled: SettledColumn | null;
}

/**
 * Reads numbers of which it is known only at the end of all files how they are written. While rows stream by, a reader gives
 * each cell that `parseCount` does not read to {@link NumberColumn.codeOf} and keeps the code in place of the count; finished
 * columns of forms are registered, single statements keep their code. When the last row is read, and before forms are compared,
 * merged or copied, {@link NumberBook.settle} decides every column: by what the election file says, else by the whole column, else by
 * the control relations of the forms of its source. Then registered cells hold counts or {@link BLANK}, and `resolve` knows the others.
 */
export function createNumberBook(): NumberBook {
  const columns = new Map<string, Column>();
  const columnOf = new Map<NumberColumn, Column>();

  const open = (source: number, header: string, thousands: Thousands | undefined): Column =>
    getOrAdd(columns, JSON.stringify([source, header, thousands]), () => ({
      source,
      header,
      isSaid: thousands !== undefined,
      dictionary: createNumberTexts(),
      cells: [],
      convention: thousands === undefined ? null : saidConvention(thousands),
      settled: null,
    }));

  return {
    column(source, header, { thousands, blanks = [] }) {
      const column = open(source, normaliseHeader(header), thousands);
      const view = viewOf(
        column,
        blanks.map((text) => text.trim()),
      );
      columnOf.set(view, column);
      return view;
    },
    register(view, values, place) {
      const column = columnOf.get(view);
      if (!column) throw new Error('expected a column of this book');
      column.cells.push({ values, place });
    },
    settle(tables, packs, report) {
      const owners = new Map<Int32Array, Column>();
      for (const column of columns.values()) {
        column.convention ??= decideConvention(column.dictionary);
        for (const { values } of column.cells) owners.set(values, column);
      }
      const { contestantsOf } = report;
      const arithmetic = settleByArithmetic(
        { tables, contestantsOf, ownerOf: (values) => owners.get(values) },
        packs,
      );
      for (const column of columns.values()) {
        column.convention ??= arithmetic.get(column) ?? null;
        column.settled = settleColumn(column, report);
        if (!column.dictionary.hasCodes()) continue;
        for (const { values, place } of column.cells) column.settled.rewrite(values, place);
      }
    },
  };
}

/** `blanks`: trimmed texts. */
function viewOf(column: Column, blanks: readonly string[]): NumberColumn {
  const { codeOf, blankWord } = column.dictionary;
  const texts = new Set(blanks);
  return {
    codeOf:
      texts.size === 0
        ? codeOf
        : (text) => (texts.has(text.trim()) || texts.has(plainNumber(text)) ? blankWord(text) : codeOf(text)),
    blankCounts: new Set(blanks.filter((text) => /^\d+$/u.test(text)).map(Number)),
    onlyCount(code) {
      if (code >= BLANK) return code;
      if (code === BLANK_WORD) return BLANK;
      return onlyReading(column.dictionary.texts[textIndex(code)] ?? '');
    },
    resolve(code, place) {
      if (code >= BLANK) return code;
      if (!column.settled) throw new Error(`the column "${column.header}" is not settled yet`);
      return column.settled.resolve(code, place);
    },
  };
}

/** A whole number as an election file writes it: 99999 for 099999, 99999.0 and 99,999. Empty where a text is none. */
function plainNumber(text: string): string {
  const written = text
    .trim()
    .replace(/[.,]0+$/u, '')
    .replace(/(?<=\d)[.,' ](?=\d{3}(?!\d))/gu, '');
  return /^-?\d+$/u.test(written) ? String(Number(written)) : '';
}
