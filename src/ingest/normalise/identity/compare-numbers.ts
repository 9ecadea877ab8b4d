import { getOrAdd } from '../../../model/get-or-add.js';
import type { Line } from '../../../model/line.js';
import type { ResultForms } from '../../../model/result-forms.js';

/** How a line of one table agrees with that of another. */
interface NumberTally {
  readonly table: ResultForms;
  readonly other: ResultForms;
  /** Stations with a number above zero on both. */
  readonly stations: number;
  /** Of them, those whose numbers differ by at most 1 and at most 10 in 100 of the larger. */
  readonly alike: number;
  readonly near: number;
}

const ALIKE = 0.01;
const NEAR = 0.1;

/**
 * Compares a line of each table, station by station, with the first other table that has the station; in a list that holds the table
 * itself, with the first before it. A station with two numbers in one table is not compared.
 */
export function compareNumbers(
  tables: readonly ResultForms[],
  others: readonly ResultForms[],
  line: Line,
): readonly NumberTally[] {
  const known = new Map<ResultForms, ReadonlyMap<number, number>>();
  const numbers = (table: ResultForms): ReadonlyMap<number, number> =>
    getOrAdd(known, table, () => numbersOf(table, line));
  const count = others.reduce(
    (most, { stations }) => stations.reduce((high, one) => Math.max(high, one), most),
    -1,
  );
  const holders = new Int32Array(count + 1).fill(-1);
  others.forEach((other, index) => {
    for (const station of numbers(other).keys()) if (holders[station] === -1) holders[station] = index;
  });
  return tables.flatMap((table) => {
    const tallies = new Map<ResultForms, { stations: number; alike: number; near: number }>();
    for (const [station, one] of numbers(table)) {
      const other = others[holders[station] ?? -1];
      const two = other && other !== table ? numbers(other).get(station) : undefined;
      if (!other || two === undefined) continue;
      const tally = getOrAdd(tallies, other, () => ({ stations: 0, alike: 0, near: 0 }));
      const gap = Math.abs(one - two) / Math.max(one, two);
      tally.stations++;
      if (gap <= ALIKE) tally.alike++;
      if (gap <= NEAR) tally.near++;
    }
    return [...tallies].map(([other, tally]) => ({ table, other, ...tally }));
  });
}

/** The numbers above zero by station, without stations that have several. */
function numbersOf({ stations, length, lines }: ResultForms, line: Line): ReadonlyMap<number, number> {
  const values = lines[line]?.values;
  const numbers = new Map<number, number>();
  const twice = new Set<number>();
  for (let row = 0; values && row < length; row++) {
    const station = stations[row] ?? -1;
    const value = values[row] ?? 0;
    if (value <= 0 || station === -1) continue;
    if ((numbers.get(station) ?? value) !== value) twice.add(station);
    numbers.set(station, value);
  }
  for (const station of twice) numbers.delete(station);
  return numbers;
}
