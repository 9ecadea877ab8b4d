import { createPairIndex } from './pair-index.js';
import { namesMatch } from './shortened-path.js';
import type { TerritoryClasses } from './territory-classes.js';

/** What the columns of files say of the level that a territory stands on: region, district. */
export interface TerritoryLevels {
  /**
   * Whether a longer path has another name on the level of one of a shorter one's, so that the shorter is none of it: region South, and
   * North › South, a district. Of names that no columns bring together nothing is known: then false.
   */
  readonly areApart: (short: number, long: number) => boolean;
}

/**
 * Two classes of territories stand on one level where columns of the same header name them, of one file or of two; below one
 * parent also where others there connect their columns: "region" and "oblast" are one where both name North.
 * `columns`: of each territory of the book, the columns that it is written in. Independent of the order of files and rows.
 */
export function createTerritoryLevels(
  classes: TerritoryClasses,
  columns: readonly (readonly number[])[],
): TerritoryLevels {
  const columnsOf: Set<number>[] = Array.from(classes.parents, () => new Set());
  columns.forEach((written, territory) => {
    for (const column of written) columnsOf[classes.classOf[territory] ?? -1]?.add(column);
  });
  /** A level is a group of columns below one parent. */
  const places = createPairIndex();
  const joined: number[] = [];
  const levelAt = (place: number): number => {
    let at = place;
    while (joined[at] !== at) at = joined[at] ?? at;
    return at;
  };
  const placeOf = columnsOf.map((written, one) => {
    let first = -1;
    for (const column of written) {
      const place = places.indexOf(classes.parents[one] ?? -1, column);
      joined[place] ??= place;
      if (first === -1) first = place;
      else joined[levelAt(place)] = levelAt(first);
    }
    return first;
  });

  const shareColumn = (one: number, other: number): boolean =>
    [...(columnsOf[one] ?? [])].some((column) => columnsOf[other]?.has(column));
  const hasColumnsOf = (one: number, other: number): boolean => {
    const columnsOfOther = [...(columnsOf[other] ?? [])];
    return columnsOfOther.length > 0 && columnsOfOther.every((column) => columnsOf[one]?.has(column));
  };
  const areConnected = (one: number, other: number): boolean => {
    const [left = -1, right = -1] = [placeOf[one], placeOf[other]];
    const areSiblings = left !== -1 && right !== -1 && classes.parents[one] === classes.parents[other];
    return areSiblings && levelAt(left) === levelAt(right);
  };
  const pathOf = (lowest: number): readonly number[] => {
    const path: number[] = [];
    for (let at = lowest; at !== -1; at = classes.parents[at] ?? -1) path.push(at);
    return path.reverse();
  };
  return {
    areApart(short, long) {
      const [shorter, longer] = [pathOf(short), pathOf(long)];
      const differ = shorter.findIndex((one, level) => one !== longer[level]);
      if (differ === -1) return false;
      return shorter.slice(differ).some((one) => {
        const below = longer.slice(differ);
        const same = below.filter((other) => namesMatch(classes, one, other));
        const others = below.filter((other) => !same.includes(other));
        // What stands in the columns of its like, and in no other, is on its level, whatever else these columns hold.
        if (same.some((other) => hasColumnsOf(other, one))) return false;
        if (others.some((other) => shareColumn(one, other))) return true;
        return (
          !same.some((other) => shareColumn(one, other)) && others.some((other) => areConnected(one, other))
        );
      });
    },
  };
}
