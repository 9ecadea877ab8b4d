const WORDS = 4_294_967_296;
/** Relative to the largest value, what is taken for rounding and thus for a tie. */
const ROUNDING = 1e-12;

/** One entry a unit. */
export interface NeighbourSums {
  /** Sum of the values of the neighbours. */
  readonly sums: Float64Array;
  /** How likely as large a sum, and as small a one; never 0. */
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

interface Options {
  readonly permutations: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
}

/**
 * Conditional permutation p of the sum of the k neighbours of each unit, `neighbours` having k entries a unit: its own value stays, k others
 * of the n − 1 are drawn without replacement, p = (hits + 1) / (permutations + 1). All units are held against the same draws, of which those
 * that hit the unit itself have it replaced by one drawn beside; each p is exact by itself, and n of them cost about as much as sorting the
 * draws. **Null: values lie in any order over the map; any regional difference breaks it, so that a small p says "neighbours are alike" and no
 * more.** Throws a RangeError for k above n − 2 and for blanks.
 * Sources: L. Anselin, Geographical Analysis 27 (1995) 93–115; B. Phipson, G. K. Smyth, Statist. Appl. Genet. Mol. Biol. 9 (2010) 39.
 */
export function neighbourSumPValues(
  values: Float64Array,
  neighbours: Int32Array,
  { permutations, word }: Options,
): NeighbourSums {
  const n = values.length;
  const k = neighbours.length / n;
  if (!(Number.isInteger(k) && k >= 1 && k <= n - 2))
    throw new RangeError(`expected 1 to ${n - 2} neighbours of each of ${n} units, got ${k}`);
  if (values.some(Number.isNaN)) throw new RangeError('expected values without blanks');
  const { units, drawn } = draws(values, k, permutations, word);
  const touching = byUnit(units, n, k, permutations);
  const ascending = drawn.slice().sort();
  const tolerance = ROUNDING * k * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const sums = new Float64Array(n);
  const upper = new Float64Array(n);
  const lower = new Float64Array(n);
  for (let unit = 0; unit < n; unit++) {
    let sum = 0;
    for (let at = unit * k; at < unit * k + k; at++) sum += values[neighbours[at] as number] as number;
    const value = values[unit] as number;
    let above = permutations - below(ascending, sum - tolerance);
    let under = below(ascending, sum + tolerance);
    for (let at = touching.starts[unit] as number; at < (touching.starts[unit + 1] as number); at++) {
      const draw = touching.draws[at] as number;
      const old = drawn[draw] as number;
      const changed = old - value + (values[units[draw * (k + 1) + k] as number] as number);
      above += Number(changed >= sum - tolerance) - Number(old >= sum - tolerance);
      under += Number(changed < sum + tolerance) - Number(old < sum + tolerance);
    }
    sums[unit] = sum;
    upper[unit] = (above + 1) / (permutations + 1);
    lower[unit] = (under + 1) / (permutations + 1);
  }
  return { sums, upper, lower };
}

/** Of each draw the k units drawn and the one beside, and the sum of the values of the k. */
function draws(
  values: Float64Array,
  k: number,
  permutations: number,
  word: () => number,
): { units: Int32Array; drawn: Float64Array } {
  const n = values.length;
  const units = new Int32Array(permutations * (k + 1));
  const drawn = new Float64Array(permutations);
  const pool = Int32Array.from({ length: n }, (_, unit) => unit);
  for (let draw = 0; draw < permutations; draw++) {
    let sum = 0;
    for (let position = 0; position <= k; position++) {
      const other = position + Math.floor((word() / WORDS) * (n - position));
      const unit = pool[other] as number;
      pool[other] = pool[position] as number;
      pool[position] = unit;
      units[draw * (k + 1) + position] = unit;
      if (position < k) sum += values[unit] as number;
    }
    drawn[draw] = sum;
  }
  return { units, drawn };
}

/** The draws that hit each unit, one unit's after another's. */
function byUnit(
  units: Int32Array,
  n: number,
  k: number,
  permutations: number,
): { starts: Int32Array; draws: Int32Array } {
  const starts = new Int32Array(n + 2);
  const each = (visit: (unit: number, draw: number) => void): void => {
    for (let draw = 0; draw < permutations; draw++)
      for (let position = 0; position < k; position++)
        visit(units[draw * (k + 1) + position] as number, draw);
  };
  each((unit) => {
    starts[unit + 2] = (starts[unit + 2] as number) + 1;
  });
  for (let at = 2; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const draws = new Int32Array(permutations * k);
  each((unit, draw) => {
    const at = starts[unit + 1] as number;
    draws[at] = draw;
    starts[unit + 1] = at + 1;
  });
  return { starts, draws };
}

/** How many of ascending values are below a limit. */
function below(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
