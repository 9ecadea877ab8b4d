import { BLANK } from '../model/count.js';
import type { GatheredParts } from './gather-parts.js';

/** A part of a number beside others, with the first row that gives it. */
export interface PartNumber {
  readonly part: number;
  readonly value: number;
  readonly row: number;
  readonly isDoubtful: boolean;
}

/** A cell of a form of which two parts or more are known. */
export interface PartsOfCell {
  readonly divided: readonly PartNumber[];
  readonly sum: number;
  /** What a row that says in words to be the total gives; null where none does. */
  readonly stated: number | null;
  /** Whether no part is missing that the station has in another cell. */
  readonly isComplete: boolean;
}

/**
 * The cells of a station that say whether a part is the sum of the others. Left out are those in which a part is blank, or stands
 * twice with different numbers, and those with a single part. `station`: an index into the stations gathered.
 */
export function partCells(gathered: GatheredParts, station: number): readonly PartsOfCell[] {
  const cells = gathered.columns.flatMap((_, column) => {
    const cell = readCell(gathered.rowsOf(station, column), gathered);
    return cell ? [cell] : [];
  });
  const present = new Set(cells.flatMap(({ divided }) => divided.map(({ part }) => part)));
  return cells.map((cell) => ({ ...cell, isComplete: cell.divided.length === present.size }));
}

function readCell(
  rows: Int32Array,
  { part, parts, value }: GatheredParts,
): Omit<PartsOfCell, 'isComplete'> | null {
  if (rows.length < 2) return null;
  const divided = new Map<number, PartNumber>();
  let stated: number | null = null;
  for (const row of rows) {
    const [of, count] = [part[row] ?? -1, value[row] ?? BLANK];
    const meaning = parts[of]?.meaning;
    if (meaning === 'total') {
      if (count !== BLANK) stated ??= count;
      continue;
    }
    const known = divided.get(of);
    if (known && known.value !== count && count !== BLANK && known.value !== BLANK) return null;
    if (!known || known.value === BLANK) {
      divided.set(of, { part: of, value: count, row, isDoubtful: meaning === 'doubtful' });
    }
  }
  const all = [...divided.values()];
  if (all.length < 2 || all.some((one) => one.value === BLANK)) return null;
  return { divided: all, sum: all.reduce((sum, one) => sum + one.value, 0), stated };
}
