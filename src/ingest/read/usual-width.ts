/**
 * How many cells most rows of a table have, the first of them where equally many have another width. Columns at the end that are
 * blank throughout do not count. 0 where there is no row.
 */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const filled = rows.reduce((widest, cells) => Math.max(widest, cells.findLastIndex(isText) + 1), 0);
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    const width = Math.min(length, filled);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [first, ...others] = counts;
  const [width] = others.reduce((best, next) => (next[1] > best[1] ? next : best), first ?? [0, 0]);
  return width;
}

/** Whether a row has as many cells as it should; blank ones behind them are a separator too many and do no harm. */
export function hasWidth(cells: readonly string[], expected: number): boolean {
  return cells.length >= expected && !cells.slice(expected).some(isText);
}

const isText = (cell: string): boolean => cell !== '';
