/** A column of whole numbers of ballots, votes or voters. A cell nobody filled in holds {@link BLANK}, never zero. */
export interface CountColumn {
  readonly values: Int32Array;
  /** Line of the file each value stands on, where it is not the row's own line (long tables). 0 where no row names it. */
  readonly fileLines?: Int32Array;
  /** File each value comes from, where a form was put together from several files. */
  readonly files?: Int32Array;
}

/** The mark of a blank cell. Counts are never negative, so no count can equal it. */
export const BLANK = -1;

/** The largest count a column holds. No electorate on earth comes near it. */
export const LARGEST_COUNT = 2_147_483_647;

/** The count at a row, or null where the column is absent or the cell is blank. */
export function countAt(column: CountColumn | undefined, row: number): number | null {
  const value = column?.values[row];
  return value === undefined || value === BLANK ? null : value;
}

/** Sum of the filled cells and how many cells are blank. The sum of no cells is 0 with every cell blank. */
export function sumOf(column: CountColumn): { readonly sum: number; readonly blanks: number } {
  let sum = 0;
  let blanks = 0;
  for (const value of column.values) {
    if (value === BLANK) blanks++;
    else sum += value;
  }
  return { sum, blanks };
}
