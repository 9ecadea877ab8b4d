import type { SetAsideReason } from '../model/input-file.js';
import type { FileContext } from './holds/holder.js';
import { isHeading } from './normalise/rows/is-footnote.js';
import { saysOnlyTotal } from './normalise/rows/total-words.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import { type Row, textsOf } from './read/row.js';

/** Finds the territory that a row names. */
interface TerritoryReader {
  /** Told of every row, in the order of the file. */
  readonly see: (row: Row) => void;
  /**
   * The row seen last is set aside. The name of a territory on it is carried down to the rows below all the same, as that of a heading
   * is; what a total, a remark, the header or an empty row has in its place is none.
   */
  readonly refuse: (row: Row, reason: SetAsideReason) => void;
  /** Index in the territory book of what the row seen last names. */
  readonly index: () => number;
  /** The names on that row, from the top down. */
  readonly names: () => readonly string[];
  /** For each of these names whether the row itself has it, not carried down from another. */
  readonly ownNames: () => readonly boolean[];
  readonly finish: () => void;
}

/** A column that names territories. */
interface TerritoryColumn {
  readonly header: string;
  readonly position: number;
}

/** `columns`: from the top down. `carryDown`: a blank level is the one of the row above, until a level above it changes. */
export function createTerritoryReader(
  columns: readonly TerritoryColumn[],
  carryDown: boolean,
  territories: TerritoryBook,
  { path, issues }: FileContext,
): TerritoryReader {
  let levels: readonly string[] = columns.map(() => '');
  let before = levels;
  let index: number | null = null;
  let carried = 0;
  let firstCarried = 0;
  let isCarried = false;
  let own: readonly boolean[] = columns.map(() => false);
  const settle = (next: readonly string[]): void => {
    if (next !== levels) index = null;
    levels = next;
  };
  const lendsItsName = (row: Row, reason: SetAsideReason): boolean => {
    if (reason === 'empty-row' || reason === 'repeated-header') return false;
    if (reason === 'footnote') return isHeading(textsOf(row));
    if (reason !== 'total-row') return true;
    return !levels.some((name, level) => name !== before[level] && saysOnlyTotal(name));
  };
  return {
    see(row) {
      let next: string[] | null = null;
      isCarried = false;
      for (let level = 0; level < columns.length; level++) {
        const name = row.text(columns[level]?.position ?? -1);
        if (name === levels[level]) continue;
        if (name === '' && carryDown && next === null) {
          isCarried = true;
          continue;
        }
        next ??= [...levels];
        next[level] = name;
      }
      own = columns.map(({ position }) => row.text(position) !== '');
      before = levels;
      if (next) settle(next);
      if (isCarried) {
        carried++;
        firstCarried ||= row.fileLine;
      }
    },
    refuse(row, reason) {
      if (isCarried) carried--;
      if (carried === 0) firstCarried = 0;
      isCarried = false;
      if (!lendsItsName(row, reason)) settle(before);
    },
    index() {
      index ??= territories.indexOf(
        levels.filter((name) => name !== ''),
        columns.filter((_, level) => levels[level] !== '').map(({ header }) => header),
      );
      return index;
    },
    names: () => levels.filter((name) => name !== ''),
    ownNames: () => own.filter((_, level) => levels[level] !== ''),
    finish() {
      if (carried > 0)
        issues.add(
          { code: 'carried-down', file: path, line: firstCarried, args: { rows: carried } },
          carried,
        );
    },
  };
}
