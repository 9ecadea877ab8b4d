/**
 * How many runs of exactly `length` equal things an order of `ones` of them and `others` other things has on average, all orders being equally likely:
 * (others + 1) others · ones (ones − 1) … / (n (n − 1) …), with n = ones + others and `length` and `length` + 1 factors; 0 for a longer run than there are things.
 * Source: A. M. Mood, The distribution theory of runs, Ann. Math. Stat. 11 (1940) 367–392, section 2.
 */
export function expectedRuns(length: number, ones: number, others: number): number {
  if (length < 1 || length > ones) return 0;
  if (others === 0) return length === ones ? 1 : 0;
  const n = ones + others;
  // Paired, so that no product leaves the range of numbers.
  let product = ((others + 1) * others) / (n - length);
  for (let taken = 0; taken < length; taken++) product *= (ones - taken) / (n - taken);
  return product;
}
