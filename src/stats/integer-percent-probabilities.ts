import { isIntegerPercent } from './is-integer-percent.js';

/** Relative to the likeliest count: what lies farther out changes no digit that matters. */
const NOTHING = 1e-16;

/** Probability by whole percent, of the call that is under way. */
const byPercent = new Float64Array(101);

/**
 * Probabilities that a share lies within `halfWidth` percentage points of a multiple of each of the `steps` percent, had its count come from `n`
 * **independent** trials with the share `count` / `n` that was reported. Centred on the reported share, so that shares that are integers by design
 * raise them: counts of integer shares are compared with too many expected ones. Exact but for rounding; one walk for all steps, outwards from the
 * likeliest count, which is `count` itself, over some 16 of the count's standard deviations. Written into `into`, an entry for each step, which is
 * given back. Arguments and errors as of {@link isIntegerPercent}; `halfWidth` below 0.5, so that no share is near two whole percents.
 * Source: D. Kobak, S. Shpilkin, M. S. Pshenichnikov, Ann. Appl. Stat. 10 (2016) 54–73, section 3 (there by simulation).
 */
export function integerPercentProbabilities(
  count: number,
  n: number,
  steps: readonly number[],
  halfWidth = 0.05,
  into = new Float64Array(steps.length),
): Float64Array {
  if (!(halfWidth < 0.5)) throw new RangeError(`expected a width below half a percent, got ${halfWidth}`);
  const isCertain = count === 0 || count === n;
  for (const step of steps) isIntegerPercent(count, n, step, halfWidth);
  const all = isCertain ? 1 : walk(count, n, Math.floor((Math.round(halfWidth * 100) * n) / 100));
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as number;
    if (isCertain) {
      into[index] = isIntegerPercent(count, n, step, halfWidth) ? 1 : 0;
      continue;
    }
    let inside = 0;
    for (let percent = 0; percent <= 100; percent += step) inside += byPercent[percent] as number;
    into[index] = Math.min(1, inside / all);
  }
  return into;
}

/** Leaves the terms near each whole percent, relative to the likeliest, in `byPercent`, and gives the sum of all. `near` is the half width in 1 / (100 n). */
function walk(count: number, n: number, near: number): number {
  byPercent.fill(0);
  const far = n - near;
  const stride = 100 % n;
  const wholeStride = (100 - stride) / n;
  const start = (100 * count) % n;
  const wholeStart = (100 * count - start) / n;
  const others = n - count;
  if (start <= near) byPercent[wholeStart] = 1;
  else if (start >= far) byPercent[wholeStart + 1] = 1;
  let all = 1;

  const odds = count / others;
  for (let at = count, term = 1, above = start, whole = wholeStart; at < n && term > NOTHING; ) {
    term *= ((n - at) * odds) / (at + 1);
    at++;
    above += stride;
    whole += wholeStride;
    if (above >= n) {
      above -= n;
      whole++;
    }
    all += term;
    if (above <= near) (byPercent[whole] as number) += term;
    else if (above >= far) (byPercent[whole + 1] as number) += term;
  }
  const oppositeOdds = others / count;
  for (let at = count, term = 1, above = start, whole = wholeStart; at > 0 && term > NOTHING; ) {
    term *= (at * oppositeOdds) / (n - at + 1);
    at--;
    above -= stride;
    whole -= wholeStride;
    if (above < 0) {
      above += n;
      whole--;
    }
    all += term;
    if (above <= near) (byPercent[whole] as number) += term;
    else if (above >= far) (byPercent[whole + 1] as number) += term;
  }
  return all;
}
