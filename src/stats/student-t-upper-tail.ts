import { studentTLogUpperTail } from './student-t-log-upper-tail.js';

/**
 * Probability that a variable with Student's t-distribution exceeds `t`, computed as an upper tail and never as 1 − F, so that it keeps its
 * digits where it is tiny. Degrees of freedom above 0, whole or not. Throws a RangeError otherwise.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.5.8 and 26.7.1.
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  return Math.exp(studentTLogUpperTail(t, degreesOfFreedom));
}
