/** At most so many of all, in their order and as far apart as can be: all of them where they are no more than that. */
export function evenlySpread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = all.length / most;
  return all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}
