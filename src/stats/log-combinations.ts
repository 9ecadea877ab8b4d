import { logFactorial } from './log-factorial.js';

/**
 * Natural logarithm of the number of ways to choose `size` of `n` units; minus infinity where there is none. Both whole, `n` from 0; throws
 * a RangeError otherwise. For numbers small enough not to need the logarithm there is countCombinations.
 */
export function logCombinations(n: number, size: number): number {
  if (size < 0 || size > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(size) - logFactorial(n - size);
}
