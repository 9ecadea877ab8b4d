import { columnNames, normaliseHeader } from './normalise/bind-columns.js';

/** A row that was read before it was known where the header stands. */
export interface EarlyRow {
  readonly cells: readonly string[];
  readonly fileLine: number;
  readonly lastLine: number;
}

interface FoundHeader {
  readonly names: readonly string[];
  readonly fileLine: number;
  /** How many of the early rows stand above the header, and how many make it. */
  readonly above: number;
  readonly rows: number;
}

/** Rows among which a header is looked for. */
export const HEADER_ROWS = 60;

/**
 * Asked after each early row: the header, if the newest row, or the newest two taken together, hold every wanted name. Null
 * where they do not.
 */
export function findHeader(rows: readonly EarlyRow[], wanted: ReadonlySet<string>): FoundHeader | null {
  for (const count of [1, 2]) {
    const newest = rows.slice(-count);
    if (newest.length < count) continue;
    const names = joinHeader(newest.map(({ cells }) => cells));
    const has = new Set(columnNames(names));
    if ([...wanted].every((name) => has.has(name))) {
      return { names, fileLine: newest[0]?.fileLine ?? 1, above: rows.length - count, rows: count };
    }
  }
  return null;
}

/** The header on given lines of the file; null until the last of them has been read, or where one of them holds no row. */
export function headerOnLines(rows: readonly EarlyRow[], lines: readonly number[]): FoundHeader | null {
  const newest = rows.at(-1);
  const last = Math.max(...lines);
  if (!newest || newest.fileLine !== last) return null;
  const wanted = new Set(lines);
  const chosen = rows.filter(({ fileLine }) => wanted.has(fileLine));
  if (chosen.length < wanted.size) return null;
  return {
    names: joinHeader(chosen.map(({ cells }) => cells)),
    fileLine: chosen[0]?.fileLine ?? 1,
    above: rows.length - chosen.length,
    rows: chosen.length,
  };
}

/**
 * Names out of a header of several rows: what stands in a column from the top down, with " / " between, once where neighbours
 * are equal, as merged cells are.
 */
export function joinHeader(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, position) => {
    const parts = rows.map((row) => normaliseHeader(row[position] ?? '')).filter((part) => part !== '');
    return parts.filter((part, index) => part !== parts[index - 1]).join(' / ');
  });
}
