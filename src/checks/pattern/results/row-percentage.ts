import { percentage } from './rounded.js';

/** A part of a whole as a percentage; null where either is blank, or the whole is 0. */
export function rowPercentage(parts: Int32Array, wholes: Int32Array, row: number): number | null {
  const part = parts[row] ?? -1;
  const whole = wholes[row] ?? -1;
  return part < 0 || whole <= 0 ? null : percentage(part / whole);
}
