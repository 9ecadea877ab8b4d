import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import { lastPublished } from '../publications.js';
import { lineageOf } from '../source-lineage.js';

interface Statement {
  readonly source: number;
  readonly file: number;
  readonly station: number;
  readonly territory: number;
}

/**
 * Every two statements of different sources about the same thing, each source's as last published, the one held against the
 * other second: the commission's after anybody else's, otherwise in the order of the election file. One source's earlier
 * statements are revised by its later ones and not paired, and so are those of a source that another revises. `sameThing` tells what a statement is about beyond its station or
 * territory.
 */
export function pairsOfSources<T extends Statement>(
  dataset: Dataset,
  statements: readonly T[],
  sameThing: (statement: T) => readonly unknown[],
): readonly (readonly [T, T])[] {
  const { sources } = dataset;
  const isCommission = ({ source }: T): boolean => sources[source]?.role === 'commission';
  return [...groupBy(statements, (statement) => placeKey(statement, sameThing(statement))).values()].flatMap(
    (group) => {
      const rootOf = ({ source }: T): number => lineageOf(dataset, source).root;
      const ordered = [...groupBy(group, rootOf).values()]
        .flatMap((ofLineage) => lastPublished(dataset, lastStage(dataset, ofLineage)))
        .sort(
          (left, right) =>
            Number(isCommission(left)) - Number(isCommission(right)) || left.source - right.source,
        );
      return ordered.flatMap((first, index) =>
        ordered
          .slice(index + 1)
          .flatMap((second): [T, T][] => (rootOf(first) === rootOf(second) ? [] : [[first, second]])),
      );
    },
  );
}

/** Of statements of sources that revise one another, those of the last. */
function lastStage<T extends Statement>(dataset: Dataset, statements: readonly T[]): readonly T[] {
  const stageOf = ({ source }: T): number => lineageOf(dataset, source).stage;
  const last = statements.reduce((latest, statement) => Math.max(latest, stageOf(statement)), 0);
  return statements.filter((statement) => stageOf(statement) === last);
}

/** A station is the same whatever territories a row names with it. */
function placeKey({ station, territory }: Statement, thing: readonly unknown[]): string {
  return JSON.stringify([station, station === -1 ? territory : -1, ...thing]);
}
