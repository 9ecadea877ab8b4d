import type { RunningSums } from './running-sums.js';

/** Rows as they are walked through, from the top down or from the bottom up. */
export interface Walk {
  readonly columns: readonly Int32Array[];
  /** The row at a position of the walk. */
  readonly rowAt: (at: number) => number;
  /** 1 for rows that count in no sum. */
  readonly isTotal: Uint8Array;
  /** Sums of the columns by which runs are looked for, over the positions walked so far. */
  readonly running: readonly { readonly column: Int32Array; readonly sums: RunningSums }[];
}

/** A run of positions that ends before a row and sums up to it. It may begin anywhere from `earliest` to `latest`. */
export interface Run {
  readonly earliest: number;
  readonly latest: number;
  /** Rows with a number other than zero in the columns compared. */
  readonly summands: number;
  /** The row's numbers in the columns compared. */
  readonly values: readonly number[];
}

/** The run directly before a position whose sum is the row there, in every column that the row fills; null where there is none. */
export function runBefore(at: number, { columns, rowAt, isTotal, running }: Walk): Run | null {
  const row = rowAt(at);
  const main = running.find(({ column }) => (column[row] ?? 0) > 0);
  if (!main) return null;
  const before = main.sums.sum() - (main.column[row] ?? 0);
  const latestFit = before < 0 ? -1 : main.sums.lastWith(before);
  if (latestFit === -1) return null;

  const filled = columns.filter((column) => (column[row] ?? -1) >= 0);
  const values = filled.map((column) => column[row] ?? 0);
  const missing = [...values];
  let summands = 0;
  let earliest = -1;
  let latest = -1;
  const found = (): Run | null => (latest === -1 ? null : { earliest, latest, summands, values });
  for (let from = at - 1; from >= 0 && main.sums.before(from) >= before; from--) {
    const summand = rowAt(from);
    if (isTotal[summand] === 0) {
      let isZero = true;
      for (let index = 0; index < filled.length; index++) {
        const value = filled[index]?.[summand] ?? 0;
        if (value <= 0) continue;
        isZero = false;
        const left = (missing[index] ?? 0) - value;
        if (left < 0) return found();
        missing[index] = left;
      }
      if (!isZero) summands++;
    }
    if (from > latestFit || missing.some((left) => left > 0)) continue;
    earliest = from;
    if (latest === -1) latest = from;
  }
  return found();
}
