import type { CountColumn } from '../model/count.js';
import type { ResultForms } from '../model/result-forms.js';
import { withoutRows } from './form-rows.js';
import { findTotalRows, type TotalRow } from './normalise/rows/find-total-rows.js';
import { saysTotal } from './normalise/rows/total-words.js';
import type { Settling } from './settle-forms.js';

export interface SettledTotals {
  readonly forms: readonly ResultForms[];
  /** What the totals were taken for: stations that may be none. */
  readonly named: ReadonlySet<number>;
}

/**
 * Sets aside the rows of a wide table that are totals by their numbers: what looks like a station and is the sum of the rows
 * beside it. Long tables have no rows of forms. Their totals are known by their words alone.
 */
export function settleTotals(
  tables: readonly ResultForms[],
  idOf: (station: number) => string,
  territoryOf: (station: number) => number,
  settling: Settling,
): SettledTotals {
  const named = new Set<number>();
  const forms = tables.map((forms) => {
    const columns = [...Object.values(forms.lines), ...forms.votes.values()];
    if (columns.some(({ fileLines }) => fileLines)) return forms;
    const ids = Array.from(forms.stations, idOf);
    const isCalledTotal = (row: number): boolean => saysTotal(ids[row] ?? '');
    const found = findTotalRows({
      columns: columns.map(({ values }) => values),
      isOddlyNamed: isCalledTotal,
      blockOf: (row) => territoryOf(forms.stations[row] ?? -1),
    }).filter((total) => isCalledTotal(total.row) || hasUnlikeSummands(columns, total));
    for (const { row, from, to } of found) {
      const fileLine = forms.fileLines[row] ?? 0;
      named.add(forms.stations[row] ?? -1);
      settling.setAside(forms.file, 'total-row', fileLine);
      settling.issues.add({
        code: 'total-row',
        file: settling.pathOf(forms.file),
        line: fileLine,
        got: settling.stationName(forms.stations[row] ?? -1),
        args: { from: forms.fileLines[from] ?? 0, to: forms.fileLines[to] ?? 0 },
      });
    }
    return withoutRows(forms, new Set(found.map(({ row }) => row)));
  });
  return { forms, named };
}

/** Fewest different rows among the summands: alike ones add up to round numbers that a station may well report. */
const UNLIKE_SUMMANDS = 4;

function hasUnlikeSummands(columns: readonly CountColumn[], { from, to }: TotalRow): boolean {
  const unlike = new Set<string>();
  for (let row = from; row <= to && unlike.size < UNLIKE_SUMMANDS; row++) {
    unlike.add(columns.map(({ values }) => values[row]).join(' '));
  }
  return unlike.size >= UNLIKE_SUMMANDS;
}
