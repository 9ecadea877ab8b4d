/**
 * Which multiple of 1/`bins` a share count/n is nearest to, as a number from 0 to `bins`; half-way between two the lower one. Found in whole numbers: 3 of 2,000 is 0.15 %
 * and belongs to 0.1 %, whatever its binary digits. `count` from 0 to n, n above 0; not checked.
 */
export function shareBin(count: number, n: number, bins: number): number {
  const scaled = 2 * bins * count - n;
  if (scaled <= 0) return 0;
  const rest = scaled % (2 * n);
  return (scaled - rest) / (2 * n) + (rest > 0 ? 1 : 0);
}
