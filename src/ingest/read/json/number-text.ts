/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

/**
 * The number of a JSON text as a cell: as it is written, except that a whole number loses its empty fraction (256.0) and its
 * exponent (2.56e2). It never goes through a double that would round it: 12345678901234567890 stays what it is.
 */
export function numberText(written: string): string {
  if (!/[.eE]/u.test(written)) return written;
  const [, whole = '', fraction = '', exponent] =
    /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(written) ?? [];
  if (exponent === undefined) return /^0*$/u.test(fraction) ? whole || written : written;
  const value = Number(written);
  return whole.length + fraction.length <= EXACT_DIGITS && Number.isSafeInteger(value)
    ? String(value)
    : written;
}
