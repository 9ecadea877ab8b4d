/**
 * Natural logarithm of the probability that a sequence of `ones` things of one kind and `others` of another, **every order as likely as any other**,
 * has a run of the first kind of at least `length`. By inclusion and exclusion in whole numbers of any size, whose alternating terms
 * would eat all digits of rounded ones; a few milliseconds for some thousands of things. Minus infinity where no run can be so long.
 * All three whole, `ones` and `others` from 0, `length` from 1; throws a RangeError otherwise.
 * Source: E. J. Burr, G. Cane, Biometrika 48 (1961) 461–465.
 */
export function longestRunLogProbability(length: number, ones: number, others: number): number {
  if (![length, ones, others].every((count) => Number.isSafeInteger(count) && count >= 0) || length === 0)
    throw new RangeError(`expected whole numbers, got ${length}, ${ones}, ${others}`);
  if (length > ones) return Number.NEGATIVE_INFINITY;
  // The others part the ones into others + 1 gaps; in `gaps` of them at least `length` ones stand.
  let chosenGaps = 1n;
  let arrangements = combinations(ones + others, others);
  const all = arrangements;
  let found = 0n;
  let sign = 1n;
  for (let gaps = 1, left = ones + others; gaps <= others + 1 && gaps * length <= ones; gaps++) {
    chosenGaps = (chosenGaps * BigInt(others + 2 - gaps)) / BigInt(gaps);
    for (const end = left - length; left > end; left--)
      arrangements = (arrangements * BigInt(left - others)) / BigInt(left);
    found += sign * chosenGaps * arrangements;
    sign = -sign;
  }
  return Math.min(0, logOf(found) - logOf(all));
}

function combinations(n: number, size: number): bigint {
  let count = 1n;
  for (let unit = 1; unit <= size; unit++) count = (count * BigInt(n - size + unit)) / BigInt(unit);
  return count;
}

/** Of a number above 0. */
function logOf(count: bigint): number {
  const digits = count.toString(16);
  const kept = digits.slice(0, 16);
  return Math.log(Number(BigInt(`0x${kept}`))) + (digits.length - kept.length) * 4 * Math.LN2;
}
