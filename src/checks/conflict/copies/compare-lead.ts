import type { CopyComparison } from '../../../model/copies.js';
import { BLANK } from '../../../model/count.js';
import { seedFromText } from '../../../stats/seed-from-text.js';
import { directionOf } from './direction.js';
import { remainderOf } from './honest-error.js';
import type { Side } from './side.js';

/**
 * What became of the lead of the contestant with the most official votes over the next, between copies and official forms, over stations where both
 * sides have both filled. Null where fewer than two contestants were compared. `votes`: of all contestants on the copies.
 */
export function compareLead(
  official: Side,
  copies: Side,
  stations: readonly number[],
  votes: number,
  seed: number,
): CopyComparison['lead'] {
  const contestants = copies.measures.flatMap((measure) => {
    if (measure.kind !== 'votes') return [];
    const { values } = official.numbers(measure);
    const total = stations.reduce((sum, station) => sum + Math.max(0, values[station] ?? 0), 0);
    return [{ measure, total }];
  });
  const [first, second] = contestants.sort((left, right) => right.total - left.total);
  if (!first || !second) return null;
  const columns = [
    official.numbers(first.measure).values,
    official.numbers(second.measure).values,
    copies.numbers(first.measure).values,
    copies.numbers(second.measure).values,
  ];
  const changes = stations.flatMap((station) => {
    const [firstOfficial = BLANK, secondOfficial = BLANK, firstCopied = BLANK, secondCopied = BLANK] =
      columns.map((values) => values[station] ?? BLANK);
    return [firstOfficial, secondOfficial, firstCopied, secondCopied].includes(BLANK)
      ? []
      : [firstOfficial - secondOfficial - (firstCopied - secondCopied)];
  });
  const direction = directionOf(Int32Array.from(changes), seedFromText(seed, 'lead'));
  return {
    first: first.measure.contestant,
    second: second.measure.contestant,
    ...direction,
    remainder: remainderOf(direction.net, 'lead', votes),
  };
}
