import type { FileContext } from './holds/holder.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import type { Row } from './read/row.js';

/** Finds the territory that a row names. */
export interface TerritoryReader {
  /** Told of every row, in the order of the file. */
  readonly see: (row: Row) => void;
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
  const levels = positions.map(() => '');
  let index: number | null = null;
  let carried = 0;
  let firstCarried = 0;
  return {
    see(row) {
      let changed = false;
      let isCarried = false;
      for (let level = 0; level < positions.length; level++) {
        const name = row.text(positions[level] ?? -1);
        if (name === levels[level]) continue;
        if (name === '' && carryDown && !changed) {
          isCarried = true;
          continue;
        }
        levels[level] = name;
        changed = true;
      }
      if (changed) index = null;
      if (isCarried) {
        carried++;
        firstCarried ||= row.fileLine;
      }
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
