import { logCombinations } from './log-combinations.js';

/** A term this much smaller than the sum, beyond the largest, changes none of its digits. */
const NOTHING = 1e-18;

/**
 * Natural logarithm of a tail of the number of runs in a sequence of `ones` things of one kind and `others` of another, **every order as likely as
 * any other**: `lower` is the probability of at most `runs` runs, `upper` of at least as many; both contain `runs` itself. Exact but for
 * rounding, in logarithms. All three whole and from 0, with something to run; throws a RangeError otherwise.
 * Source: W. L. Stevens, Ann. Eugenics 9 (1939) 10–17; A. Wald, J. Wolfowitz, Ann. Math. Stat. 11 (1940) 147–162, section 4.
 */
export function runsLogTail(runs: number, ones: number, others: number, side: 'lower' | 'upper'): number {
  for (const count of [runs, ones, others]) {
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count is whole, got ${count}`);
  }
  if (ones + others === 0) throw new RangeError('nothing makes no runs');
  const fewest = ones === 0 || others === 0 ? 1 : 2;
  const most = fewest === 1 ? 1 : Math.min(2 * Math.min(ones, others) + 1, ones + others);
  const sum = (from: number, to: number, step: 1 | -1): number => logSum(from, to, step, ones, others);
  const lower = (): number => sum(Math.min(runs, most), fewest, -1);
  const upper = (): number => sum(Math.max(runs, fewest), most, 1);
  if (side === 'lower' ? runs >= most : runs <= fewest) return 0;
  if (side === 'lower' ? runs < fewest : runs > most) return Number.NEGATIVE_INFINITY;
  const wanted = side === 'lower' ? lower() : upper();
  if (wanted < -Math.LN2) return wanted;
  return Math.log1p(-Math.exp(side === 'lower' ? sum(runs + 1, most, 1) : sum(runs - 1, fewest, -1)));
}

function logSum(from: number, to: number, step: 1 | -1, ones: number, others: number): number {
  const first = logProbability(from, ones, others);
  let sum = 1;
  let last = 1;
  for (let runs = from; runs !== to; ) {
    runs += step;
    const term = Math.exp(logProbability(runs, ones, others) - first);
    sum += term;
    if (term < last && term < NOTHING * sum) break;
    last = term;
  }
  return first + Math.log(sum);
}

/** Of exactly so many runs, from 2 on. */
function logProbability(runs: number, ones: number, others: number): number {
  const all = logCombinations(ones + others, ones);
  const half = Math.floor(runs / 2);
  const splits = (oneRuns: number, otherRuns: number): number =>
    logCombinations(ones - 1, oneRuns - 1) + logCombinations(others - 1, otherRuns - 1);
  if (runs % 2 === 0) return Math.LN2 + splits(half, half) - all;
  const [less, more] = [splits(half, half + 1), splits(half + 1, half)].sort((left, right) => left - right);
  return (more as number) + Math.log1p(Math.exp((less as number) - (more as number))) - all;
}
