import type { Dataset, ParameterValue } from '../../../model/dataset.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import type { Limit, Parameters } from '../../check.js';

/**
 * The territorial levels that a check's setting `levels` asks for, ascending, none above `deepest`: `all`, or numbers with spaces or commas between
 * them, 0 being the whole election. Throws a RangeError for anything else: the check then counts as crashed.
 */
export function levelsSetting(parameters: Parameters, deepest: number): readonly number[] {
  const { levels } = parameters;
  if (levels === 'all') return Array.from({ length: deepest + 1 }, (_, level) => level);
  const given = levelsNamed(levels);
  if (given.some(Number.isNaN)) {
    throw new RangeError(
      `expected the setting levels to be "all" or numbers such as "0 1", got ${String(levels)}`,
    );
  }
  return [...new Set(given)].filter((level) => level <= deepest).sort((left, right) => left - right);
}

/** Levels that the data do not have are refused: nothing would be tested, for a reason that nobody sees. */
export const LEVELS_LIMIT: Limit = {
  kind: 'levels',
  isPossible({ levels }, dataset) {
    const deepest = deepestLevel(dataset);
    return levels === 'all' || levelsNamed(levels).every((level) => level <= deepest);
  },
  known: (dataset) => Array.from({ length: deepestLevel(dataset) + 1 }, (_, level) => level).join(' '),
};

function levelsNamed(levels: ParameterValue | undefined): readonly number[] {
  return String(levels)
    .split(/[\s,]+/u)
    .map((written) => (/^\d+$/u.test(written) ? Number(written) : Number.NaN));
}

/** How many territories lie in each other at most. */
function deepestLevel({ territories }: Dataset): number {
  return territories.names.reduce((most, _, index) => {
    let level = 0;
    for (let at = index; at !== NO_TERRITORY; at = territories.parents[at] ?? NO_TERRITORY) level++;
    return Math.max(most, level);
  }, 0);
}
