import type { FileContext } from './holds/holder.js';
import { isRemark } from './normalise/rows/is-footnote.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import type { Row } from './read/row.js';

/** Finds the territory that a row names. */
export interface TerritoryReader {
  /** Told of every row, in the order of the file. */
  readonly see: (row: Row) => void;
  /** The row seen last names no territory to be carried down: it is a total. */
  readonly forget: () => void;
  /** As `forget`, where what stands in place of the territory is a remark; a heading is carried down. */
  readonly forgetRemark: () => void;
  /** Index in the territory book of what the row seen last names. */
  readonly index: () => number;
  /** The names on that row, from the top down. */
  readonly names: () => readonly string[];
  readonly finish: () => void;
}

/** `carryDown`: a blank level is the one of the row above, until a level above it changes. */
export function createTerritoryReader(
  positions: readonly number[],
  carryDown: boolean,
  territories: TerritoryBook,
  { path, issues }: FileContext,
): TerritoryReader {
  let levels: readonly string[] = positions.map(() => '');
  let before = levels;
  let index: number | null = null;
  let carried = 0;
  let firstCarried = 0;
  let isCarried = false;
  const settle = (next: readonly string[]): void => {
    if (next !== levels) index = null;
    levels = next;
  };
  const forget = (): void => {
    if (isCarried) carried--;
    settle(before);
  };
  return {
    see(row) {
      let next: string[] | null = null;
      isCarried = false;
      for (let level = 0; level < positions.length; level++) {
        const name = row.text(positions[level] ?? -1);
        if (name === levels[level]) continue;
        if (name === '' && carryDown && next === null) {
          isCarried = true;
          continue;
        }
        next ??= [...levels];
        next[level] = name;
      }
      before = levels;
      if (next) settle(next);
      if (isCarried) {
        carried++;
        firstCarried ||= row.fileLine;
      }
    },
    forget,
    forgetRemark() {
      if (levels !== before && levels.some((name, level) => name !== before[level] && isRemark(name)))
        forget();
    },
    index() {
      index ??= territories.indexOf(levels.filter((name) => name !== ''));
      return index;
    },
    names: () => levels.filter((name) => name !== ''),
    finish() {
      if (carried > 0)
        issues.add(
          { code: 'carried-down', file: path, line: firstCarried, args: { rows: carried } },
          carried,
        );
    },
  };
}
