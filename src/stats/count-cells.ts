/** Counts `successes` of `trials`, one entry each, standing for as many units as `weights` says. */
export interface CountCells {
  readonly successes: Float64Array;
  readonly trials: Float64Array;
  readonly weights: Float64Array;
}

/** Cells in which the number of trials grows e-fold. */
const SIZES = 4;

/**
 * Puts together units of about the same size and share: shares in `bins` equal bins, numbers of trials within a factor of e^¼; nothing and
 * everything are shares of their own, and so is every unit of fewer than 8 trials. A cell is represented by its mean counts, rounded. Units
 * without trials and with blanks (NaN) are left out. What smooth laws are fitted to changes little by it: the variance lost is below that of a
 * uniform variable over one bin, 1/(12 · bins²). Throws a RangeError for more successes than trials.
 */
export function countCells(
  successes: Int32Array | Float64Array,
  trials: Int32Array | Float64Array,
  bins: number,
): CountCells {
  const cellOf = new Map<number, number>();
  const sums: { part: number; whole: number; count: number }[] = [];
  for (let unit = 0; unit < trials.length; unit++) {
    const part = successes[unit] as number;
    const whole = trials[unit] as number;
    if (!(whole > 0 && part >= 0)) continue;
    if (part > whole) throw new RangeError(`expected no more successes than trials, got ${part} of ${whole}`);
    const key = keyOf(part, whole, bins);
    const known = cellOf.get(key);
    const cell = known === undefined ? undefined : sums[known];
    if (cell === undefined) {
      cellOf.set(key, sums.length);
      sums.push({ part, whole, count: 1 });
    } else {
      cell.part += part;
      cell.whole += whole;
      cell.count++;
    }
  }
  return {
    successes: Float64Array.from(sums, ({ part, count }) => Math.round(part / count)),
    trials: Float64Array.from(sums, ({ whole, count }) => Math.round(whole / count)),
    weights: Float64Array.from(sums, ({ count }) => count),
  };
}

function keyOf(part: number, whole: number, bins: number): number {
  if (whole < 8) return -1 - (whole * 8 + part);
  const size = Math.floor(SIZES * Math.log(whole));
  const share = part === 0 ? 0 : part === whole ? bins + 1 : 1 + Math.floor((part * bins) / whole);
  return size * (bins + 2) + share;
}
