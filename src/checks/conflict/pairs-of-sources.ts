import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';

interface Statement {
  readonly source: number;
  readonly file: number;
}

/**
 * Every two statements of different sources about the same thing, the one held against the other second: the commission's
 * after anybody else's, otherwise in the order of the election file. One source's several statements are revisions of
 * its own and not paired.
 */
export function pairsOfSources<T extends Statement>(
  { sources }: Dataset,
  statements: readonly T[],
  sameThing: (statement: T) => string,
): readonly (readonly [T, T])[] {
  const isCommission = ({ source }: T): boolean => sources[source]?.role === 'commission';
  return [...groupBy(statements, sameThing).values()].flatMap((group) => {
    const ordered = [...group].sort(
      (left, right) => Number(isCommission(left)) - Number(isCommission(right)) || left.source - right.source,
    );
    return ordered.flatMap((first, index) =>
      ordered
        .slice(index + 1)
        .flatMap((second): [T, T][] => (first.source === second.source ? [] : [[first, second]])),
    );
  });
}
