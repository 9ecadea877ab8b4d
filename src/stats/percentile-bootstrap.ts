const WORDS = 4_294_967_296;

/** Ends of an interval, in the unit of the statistic. */
export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  /** Replicates that the ends are taken from. */
  readonly used: number;
  /** Replicates of which the statistic could not be computed. */
  readonly blank: number;
}

interface Options {
  readonly replicates: number;
  /** Of the interval, as 0.95. */
  readonly confidence: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
}

/**
 * Percentile interval of a statistic: as many units as there are (clusters, where values within one depend on each other) are drawn with
 * replacement, again and again; `statistic` is handed how often each unit was drawn (the same array every time) and returns null where it has
 * no value. Ends are the order statistics (replicates + 1)·(1 ∓ confidence)/2. Null where fewer than (1 + confidence)/(1 − confidence)
 * replicates have a value, too few for any end. **Assumes that units are independent of each other and alike; with fewer than about thirty the
 * interval is too short.** Throws a RangeError for no units or a confidence not between 0 and 1.
 * Source: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), 13.3; A. C. Davison, D. V. Hinkley, Bootstrap Methods (1997),
 * 5.3.1.
 */
export function percentileBootstrap(
  units: number,
  statistic: (drawn: Int32Array) => number | null,
  { replicates, confidence, word }: Options,
): BootstrapInterval | null {
  if (!(units > 0)) throw new RangeError(`expected at least one unit, got ${units}`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`expected a confidence between 0 and 1, got ${confidence}`);
  const drawn = new Int32Array(units);
  const found = new Float64Array(replicates);
  let used = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawn.fill(0);
    for (let draw = 0; draw < units; draw++) {
      const unit = Math.floor((word() / WORDS) * units);
      drawn[unit] = (drawn[unit] as number) + 1;
    }
    const value = statistic(drawn);
    if (value === null || Number.isNaN(value)) continue;
    found[used] = value;
    used++;
  }
  const sorted = found.subarray(0, used).sort();
  // 2.5 % of 40 is 0.9999999999999998 in binary.
  const position = Math.floor(((1 - confidence) / 2) * (used + 1) + 1e-9);
  if (position < 1) return null;
  return {
    low: sorted[position - 1] as number,
    high: sorted[used - position] as number,
    used,
    blank: replicates - used,
  };
}
