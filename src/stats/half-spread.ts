/**
 * Root mean square of how far values lie from a centre, on one side of it: an estimate of the standard deviation of a symmetric heap of which
 * the other side is hidden by something else. Values at the centre and blanks (NaN) lie on neither side. `isUsed`, where given, leaves out the
 * positions at which it is 0. Null where no value is left. **Assumes that on this side there is nothing but the heap, and that it is symmetric
 * about the centre.**
 * Source: P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, supporting information.
 */
export function halfSpread(
  values: Float64Array,
  centre: number,
  side: 'below' | 'above',
  isUsed?: Uint8Array,
): number | null {
  let count = 0;
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    const distance = (values[at] as number) - centre;
    if (!(side === 'below' ? distance < 0 : distance > 0)) continue;
    if (isUsed !== undefined && isUsed[at] === 0) continue;
    count++;
    squares += distance * distance;
  }
  return count === 0 ? null : Math.sqrt(squares / count);
}
