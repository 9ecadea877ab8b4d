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
 * Makes sure that a publication says one number of one thing. Rows that give different numbers of the same thing are set
 * aside whole; of what the others say alike, one statement is kept, and a row that says nothing else is set aside.
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
  const stated = (group: readonly T[]): T[] => group.filter((statement) => keyOf(statement).value !== null);
  const rowsOf = (group: readonly T[]): string => listPlaces(group.map((one) => written(one, settling)));

  const clashes = new Map<string, string>();
  for (const group of groups.values()) {
    const said = stated(group);
    if (new Set(said.map((statement) => keyOf(statement).value)).size < 2) continue;
    const rows = rowsOf(said);
    for (const statement of said) clashes.set(rowKey(statement), rows);
  }
  const repeats = new Map<T, string>();
  for (const group of groups.values()) {
    const said = stated(group).filter((statement) => !clashes.has(rowKey(statement)));
    if (said.length < 2) continue;
    const [kept] = [...said].sort((left, right) =>
      placeKey(left, settling) < placeKey(right, settling) ? -1 : 1,
    );
    const rows = rowsOf(said);
    for (const statement of said) if (statement !== kept) repeats.set(statement, rows);
  }
  if (clashes.size === 0 && repeats.size === 0) return [...statements];

  for (const [row, onRow] of groupBy(statements, rowKey)) {
    const clash = clashes.get(row);
    const said = stated(onRow);
    const [first] = said;
    const repeat =
      said.every((statement) => repeats.has(statement)) && first ? repeats.get(first) : undefined;
    if (first && (clash ?? repeat) !== undefined) setRowAside(first, clash, repeat ?? '', settling);
  }
  return statements.flatMap((statement) => {
    if (clashes.has(rowKey(statement))) return contradicted(statement);
    return repeats.has(statement) ? [] : [statement];
  });
}

/** `clash`: the rows that contradict this one; where there are none, `repeat` names those that say the same. */
function setRowAside(row: Statement, clash: string | undefined, repeat: string, settling: Settling): void {
  settling.setAside(row.file, clash === undefined ? 'repeated-row' : 'contradictory-rows', row.fileLine);
  settling.issues.add({
    code: clash === undefined ? 'repeated-statement' : 'contradictory-statements',
    file: settling.pathOf(row.file),
    line: row.fileLine,
    args: { rows: clash ?? repeat },
  });
}

function written({ file, fileLine }: Place, { pathOf }: Settling): string {
  return `${pathOf(file)}:${fileLine}`;
}

/** By path and line, so that not the order of the files decides which of two equal statements is kept. */
function placeKey({ file, fileLine }: Place, { pathOf }: Settling): string {
  return `${pathOf(file)}\u0000${String(fileLine).padStart(12, '0')}`;
}

function rowKey({ file, fileLine }: Place): string {
  return `${file}:${fileLine}`;
}
