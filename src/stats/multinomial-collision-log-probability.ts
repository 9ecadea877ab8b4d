import { logFactorial } from './log-factorial.js';

/** Counts further from the mean than so many standard deviations add nothing. */
const REACH = 12;

/**
 * Natural logarithm of the probability that two **independent** multinomial draws of equally many things, with one and the same shares, give the same
 * counts: Σ P(x)² over all x. The shares are those of `counts`, their sum is how many things are drawn; so it says how probable a
 * coincidence is between two whose shares are exactly alike, and draws whose shares differ, or whose things depend on each other, coincide less
 * often. Exact but for rounding: a multinomial is Poisson counts given their sum, and the squares of their laws are convolved. Counts
 * of 0 leave no choice; 0, a probability of 1, where at most one is above 0. Throws a RangeError for what is no count.
 */
export function multinomialCollisionLogProbability(counts: ArrayLike<number>): number {
  let n = 0;
  const means: number[] = [];
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] as number;
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`a count is whole, got ${count}`);
    n += count;
    if (count > 0) means.push(count);
  }
  if (means.length < 2) return 0;
  const squares = means.sort((left, right) => left - right).map(squaredPoisson);
  const [first, ...others] = squares;
  let sum = first as Squares;
  for (const next of others.slice(0, -1)) sum = convolve(sum, next);
  const last = others.at(-1) as Squares;
  let total = 0;
  for (let at = 0; at < sum.values.length; at++) {
    const rest = n - sum.begin - at - last.begin;
    total += (sum.values[at] as number) * (last.values[rest] ?? 0);
  }
  return Math.min(0, Math.log(total) - 2 * logPoisson(n, n));
}

/** The squares of a law's probabilities from the count `begin` on. */
interface Squares {
  readonly begin: number;
  readonly values: Float64Array;
}

function squaredPoisson(mean: number): Squares {
  const reach = REACH * Math.sqrt(mean) + REACH;
  const begin = Math.max(0, Math.floor(mean - reach));
  const length = Math.ceil(mean + reach) - begin + 1;
  const values = Float64Array.from({ length }, (_, at) => Math.exp(2 * logPoisson(begin + at, mean)));
  return { begin, values };
}

function logPoisson(count: number, mean: number): number {
  return count * Math.log(mean) - mean - logFactorial(count);
}

function convolve(one: Squares, other: Squares): Squares {
  const values = new Float64Array(one.values.length + other.values.length - 1);
  for (let left = 0; left < one.values.length; left++) {
    const factor = one.values[left] as number;
    for (let right = 0; right < other.values.length; right++)
      (values[left + right] as number) += factor * (other.values[right] as number);
  }
  return { begin: one.begin + other.begin, values };
}
