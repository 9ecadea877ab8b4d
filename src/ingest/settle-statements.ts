import { groupBy } from '../model/group-by.js';
import type { Place } from '../model/place.js';
import { listPlaces, type Settling } from './settle-forms.js';

interface Statement extends Place {
  readonly source: number;
  readonly station: number;
  readonly territory: number;
}

/** What makes two statements one, and what they then say. */
export interface StatementKey {
  readonly thing: readonly unknown[];
  /** Null where the cell is blank. */
  readonly value: number | string | null;
}

/**
 * Makes sure that a publication says one number of one thing. Rows that say the same again are dropped but for one; rows that
 * give different numbers of the same thing are all set aside. A row counts as set aside with everything on it.
 */
export function settleStatements<T extends Statement>(
  statements: readonly T[],
  keyOf: (statement: T) => StatementKey,
  /** What is left of a statement that another contradicts: nothing, or the same with a blank. */
  contradicted: (statement: T) => readonly T[],
  settling: Settling,
): T[] {
  const groups = groupBy(statements, (statement) => {
    const { source, file, station, territory } = statement;
    const place = station === -1 ? territory : -1;
    return JSON.stringify([source, settling.publishedOf(file), station, place, ...keyOf(statement).thing]);
  });
  const contradictory = new Map<string, string>();
  const repeats = new Map<string, { readonly rows: string; readonly times: number }>();
  for (const group of groups.values()) {
    const stated = group.filter((statement) => keyOf(statement).value !== null);
    if (stated.length < 2) continue;
    const rows = listPlaces(stated.map(({ file, fileLine }) => `${settling.pathOf(file)}:${fileLine}`));
    const values = new Set(stated.map((statement) => keyOf(statement).value));
    if (values.size > 1) {
      for (const statement of stated) contradictory.set(rowKey(statement), rows);
    } else {
      for (const statement of stated.slice(1)) {
        const times = repeats.get(rowKey(statement))?.times ?? 0;
        repeats.set(rowKey(statement), { rows, times: times + 1 });
      }
    }
  }
  if (contradictory.size === 0 && repeats.size === 0) return [...statements];

  const kept: T[] = [];
  for (const [row, onRow] of groupBy(statements, rowKey)) {
    const clash = contradictory.get(row);
    const repeat = repeats.get(row);
    const stated = onRow.filter((statement) => keyOf(statement).value !== null).length;
    const same = repeat && repeat.times === stated ? repeat.rows : undefined;
    const [first] = onRow;
    if (!first || !(clash || same)) {
      kept.push(...onRow);
      continue;
    }
    if (clash) kept.push(...onRow.flatMap(contradicted));
    settling.setAside(first.file, clash ? 'contradictory-rows' : 'repeated-row', 1);
    settling.issues.add({
      code: clash ? 'contradictory-statements' : 'repeated-statement',
      file: settling.pathOf(first.file),
      line: first.fileLine,
      args: { rows: clash ?? same ?? '' },
    });
  }
  return kept;
}

function rowKey({ file, fileLine }: Place): string {
  return `${file}:${fileLine}`;
}
