import type { Parameters } from './check.js';

/**
 * A check's setting as a number, at least `least`. Throws a RangeError where it is none or smaller: the check then counts as crashed,
 * and its question as unanswered.
 */
export function numberSetting(parameters: Parameters, name: string, least = 0): number {
  const value = parameters[name];
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
  throw new RangeError(
    `expected the setting ${name} to be a number of at least ${least}, got ${String(value)}`,
  );
}
