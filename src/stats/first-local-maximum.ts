/**
 * Position of the first value, from position `from` on, that is higher than the ones before it and after it; of equal neighbours on a
 * summit the first. The two ends of the row do not count: what lies beyond them is unknown. Null where there is none.
 */
export function firstLocalMaximum(values: Float64Array, from: number): number | null {
  for (let at = Math.max(1, from); at < values.length - 1; at++) {
    const value = values[at] as number;
    if (!(value > (values[at - 1] as number))) continue;
    let after = at + 1;
    while (after < values.length && values[after] === value) after++;
    if (after < values.length && (values[after] as number) < value) return at;
  }
  return null;
}
