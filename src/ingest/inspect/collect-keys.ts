import type { TableSink } from '../read/table.js';

/** The different tuples that stand in some columns of a table. */
export interface CollectedKeys {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** In the order of the file, each with the number of its rows. */
  readonly tuples: readonly { readonly texts: readonly string[]; readonly rows: number }[];
  /** Whether there were more than are kept. */
  readonly isCapped: boolean;
}

/** Columns whose tuples are wanted. */
interface WantedKeys {
  readonly names: readonly string[];
  readonly positions: readonly number[];
}

/** Different tuples that are kept, and characters of one text in them. */
const TUPLES = 20_000;
const TEXT_LENGTH = 400;

/**
 * A second look at a table: for each of several groups of columns the different tuples in them, with the number of rows.
 * `lastHeaderLine`: the rows below this line are looked at.
 */
export function collectKeys(
  wanted: readonly WantedKeys[],
  lastHeaderLine: number,
): { readonly sink: TableSink; readonly finish: () => readonly CollectedKeys[] } {
  const groups = wanted.map(({ names, positions }) => ({
    columns: names,
    positions,
    counts: new Map<string, { readonly texts: readonly string[]; rows: number }>(),
    isCapped: false,
  }));
  return {
    sink: {
      row(row) {
        if (row.fileLine <= lastHeaderLine) return;
        for (const group of groups) {
          const texts = group.positions.map((position) => row.text(position).slice(0, TEXT_LENGTH));
          const key = texts.join('\u0000');
          const known = group.counts.get(key);
          if (known) known.rows++;
          else if (group.counts.size < TUPLES) group.counts.set(key, { texts, rows: 1 });
          else group.isCapped = true;
        }
      },
      runTogether() {},
    },
    finish: () =>
      groups.map(({ columns, counts, isCapped }) => ({ columns, tuples: [...counts.values()], isCapped })),
  };
}
