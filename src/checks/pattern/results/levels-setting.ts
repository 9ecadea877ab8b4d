import type { Parameters } from '../../check.js';

/**
 * The territorial levels that a check's setting `levels` asks for, ascending, none above `deepest`: `all`, or numbers with spaces or commas between
 * them, 0 being the whole election. Throws a RangeError for anything else: the check then counts as crashed.
 */
export function levelsSetting(parameters: Parameters, deepest: number): readonly number[] {
  const { levels } = parameters;
  if (levels === 'all') return Array.from({ length: deepest + 1 }, (_, level) => level);
  const given = String(levels)
    .split(/[\s,]+/u)
    .map((written) => (/^\d+$/u.test(written) ? Number(written) : Number.NaN));
  if (given.some(Number.isNaN)) {
    throw new RangeError(
      `expected the setting levels to be "all" or numbers such as "0 1", got ${String(levels)}`,
    );
  }
  return [...new Set(given)].filter((level) => level <= deepest).sort((left, right) => left - right);
}
