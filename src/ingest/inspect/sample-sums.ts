import { numberIn } from './marked-numbers.js';
import type { TableProfile } from './table-profile.js';

/** How often a column of the sample is the sum of others. */
interface Agreement {
  /** Rows in which the total and at least one part are filled and the total is above 0. */
  readonly rows: number;
  readonly agreeing: number;
  /** Rows in which the parts are at most the total. */
  readonly within: number;
}

/** Tries sums on the rows of a sample. Columns are named by their position. */
interface SampleSums {
  /** Whether the totals together are the parts together. */
  readonly agreement: (totals: readonly number[], parts: readonly number[]) => Agreement;
}

export function createSampleSums({ sample, columns }: TableProfile): SampleSums {
  const numbers = new Map<number, readonly (number | null)[]>();
  const column = (position: number): readonly (number | null)[] => {
    const known = numbers.get(position);
    if (known) return known;
    const { type, convention = null } = columns[position] ?? {};
    const meaning = type === 'count' ? convention : null;
    const read = sample.map((row) => numberIn(row[position] ?? '', meaning));
    numbers.set(position, read);
    return read;
  };
  return {
    agreement(totals, parts) {
      const wholes = totals.map(column);
      const added = parts.map(column);
      let rows = 0;
      let agreeing = 0;
      let within = 0;
      sample.forEach((_, row) => {
        const cells = filled(added, row);
        const whole = addUp(filled(wholes, row));
        if (whole <= 0 || cells.length === 0) return;
        const sum = addUp(cells);
        rows++;
        if (sum === whole) agreeing++;
        if (sum <= whole) within++;
      });
      return { rows, agreeing, within };
    },
  };
}

function filled(columns: readonly (readonly (number | null)[])[], row: number): number[] {
  return columns.map((cells) => cells[row] ?? null).filter((value) => value !== null);
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

/** Rows without which a sum says nothing. */
const ENOUGH = 3;

/** Whether the total is the sum of its parts in nearly all rows that say so. */
export function addsUp({ rows, agreeing }: Agreement): boolean {
  return rows >= ENOUGH && agreeing >= 0.8 * rows;
}

/** Whether the parts are at most the total in nearly all rows. */
export function staysWithin({ rows, within }: Agreement): boolean {
  return rows >= ENOUGH && within >= 0.95 * rows;
}

/** Whether most rows say that the total is another. */
export function contradicts({ rows, agreeing }: Agreement): boolean {
  return rows >= ENOUGH && agreeing < 0.5 * rows;
}
