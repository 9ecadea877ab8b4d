import { BLANK, type CountColumn } from '../../model/count.js';
import { inLineOrder } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import type { ResultForms } from '../../model/result-forms.js';

/** All that the forms of several tables of one contest can hold, in one order for all of them. */
export interface FormCells {
  readonly measures: readonly Measure[];
  /** For each table its columns in the order of the measures; undefined where its forms have no such line. */
  readonly columnsOf: (forms: ResultForms) => readonly (CountColumn | undefined)[];
}

/** The lines and contestants of all the tables: lines in the form's order, then contestants in the contest's. */
export function formCells(tables: readonly ResultForms[], contestants: readonly string[]): FormCells {
  const lines = inLineOrder(tables.flatMap((forms) => Object.keys(forms.lines)).sort());
  const measures: Measure[] = [
    ...lines.map((line): Measure => ({ kind: 'line', line })),
    ...contestants.map((contestant): Measure => ({ kind: 'votes', contestant })),
  ];
  const columns = new Map(
    tables.map((forms) => [
      forms,
      [...lines.map((line) => forms.lines[line]), ...contestants.map((id) => forms.votes.get(id))],
    ]),
  );
  return { measures, columnsOf: (forms) => columns.get(forms) ?? [] };
}

/** How many cells of a form are filled. */
export function countFilled(columns: readonly (CountColumn | undefined)[], row: number): number {
  let filled = 0;
  for (const column of columns) {
    if (column && (column.values[row] ?? BLANK) !== BLANK) filled++;
  }
  return filled;
}

/** A number for the filled cells of a form: equal for equal forms, and almost never for others. */
export function hashCells(columns: readonly (CountColumn | undefined)[], row: number): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (const column of columns) {
    const value = column?.values[row] ?? BLANK;
    high = Math.imul(high ^ value, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low ^ (value + 0x7f4a7c15), 0x85ebca6b) ^ (low >>> 13);
  }
  // 53 bits: what a number holds exactly.
  return (high >>> 0) * 0x20_0000 + (low >>> 11);
}

/** A form in a table, by the table's columns. */
export interface CellRow {
  readonly columns: readonly (CountColumn | undefined)[];
  readonly row: number;
}

/** Whether two forms have the same cells filled, with the same numbers. */
export function sameCells(one: CellRow, other: CellRow): boolean {
  return one.columns.every(
    (column, index) =>
      (column?.values[one.row] ?? BLANK) === (other.columns[index]?.values[other.row] ?? BLANK),
  );
}
