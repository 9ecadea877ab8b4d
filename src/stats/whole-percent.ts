/**
 * A part of a whole in whole percent, exactly midway to the even one, as R and IEEE 754 round: 2.5 % is 2, 3.5 % is 4. In whole-number arithmetic. NaN
 * for a blank (NaN or negative) part and for a whole that is not above 0.
 */
export function wholePercent(part: number, whole: number): number {
  if (!(part >= 0 && whole > 0)) return Number.NaN;
  const rest = (100 * part) % whole;
  const down = (100 * part - rest) / whole;
  return 2 * rest > whole || (2 * rest === whole && down % 2 === 1) ? down + 1 : down;
}
