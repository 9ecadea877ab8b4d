/** In how many ways `size` of `n` units can be chosen, as a number that is exact below 2⁵³ and rounded or Infinity beyond. */
export function countCombinations(n: number, size: number): number {
  let count = 1;
  const smaller = Math.min(size, n - size);
  for (let unit = 1; unit <= smaller; unit++) count = (count * (n - smaller + unit)) / unit;
  return smaller < 0 ? 0 : count;
}
