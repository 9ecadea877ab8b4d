import type { CountColumn } from '../model/count.js';
import { inLineOrder, type Line } from '../model/line.js';
import type { ResultForms } from '../model/result-forms.js';

/** A line or contestant of forms. */
export type ColumnKey = { readonly line: Line } | { readonly contestant: string };

export function columnOf(forms: ResultForms, key: ColumnKey): CountColumn | undefined {
  return 'line' in key ? forms.lines[key.line] : forms.votes.get(key.contestant);
}

/** Every line and contestant that any of the tables has, each once; contestants in the order in which the tables name them. */
export function columnKeys(tables: readonly ResultForms[]): readonly ColumnKey[] {
  const lines = inLineOrder(tables.flatMap((forms) => Object.keys(forms.lines)));
  const contestants = new Set(tables.flatMap(({ votes }) => [...votes.keys()]));
  return [...lines.map((line) => ({ line })), ...[...contestants].map((contestant) => ({ contestant }))];
}

/** Columns by key as the lines and votes of a table, contestants in the order of the contest. */
export function asLinesAndVotes(
  columns: readonly (readonly [ColumnKey, CountColumn])[],
  contestants: readonly string[],
): Pick<ResultForms, 'lines' | 'votes'> {
  const votes = new Map(
    columns.flatMap(([key, column]) => ('line' in key ? [] : [[key.contestant, column]])),
  );
  return {
    lines: Object.fromEntries(
      columns.flatMap(([key, column]) => ('line' in key ? [[key.line, column]] : [])),
    ),
    votes: new Map(
      contestants.flatMap((contestant) => {
        const column = votes.get(contestant);
        return column ? [[contestant, column]] : [];
      }),
    ),
  };
}
