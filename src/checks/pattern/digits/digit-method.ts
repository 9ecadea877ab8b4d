/** A question about digits: into which cells counts fall, and how probable it is that they fall so. */
export interface DigitMethod {
  /** Probability of each cell under the null. */
  readonly probabilities: readonly number[];
  /** Of each cell on a chart, where it is about cells and not about contestants. */
  readonly labels: readonly string[] | null;
  /** Cell of a count from 0; -1 for a count that has no such digit. */
  readonly cellOf: (count: number) => number;
  /** Natural logarithm of p of so many counts in each cell; null where the null is none of honest elections. */
  readonly logTail: ((cells: Int32Array) => number) | null;
  readonly method: 'exact' | 'asymptotic';
  /** Which cells a finding's two numbers are about. */
  readonly headline: (cells: Int32Array) => readonly number[];
}

/** How many counts lie in some cells. */
export function inCells(cells: Int32Array, chosen: readonly number[]): number {
  return chosen.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);
}

/** How probable some cells are together. */
export function probabilityOf({ probabilities }: DigitMethod, chosen: readonly number[]): number {
  return chosen.reduce((sum, cell) => sum + (probabilities[cell] ?? 0), 0);
}

/** How many counts there are in all cells. */
export function total(cells: Int32Array): number {
  return cells.reduce((sum, count) => sum + count, 0);
}

/** The cell that lies farthest above what is expected, in standard deviations. */
export function fullestCell(cells: Int32Array, probabilities: readonly number[]): number {
  const n = total(cells);
  const surplus = probabilities.map(
    (probability, cell) =>
      ((cells[cell] ?? 0) - n * probability) / Math.sqrt(probability * (1 - probability)),
  );
  return surplus.indexOf(Math.max(...surplus));
}
