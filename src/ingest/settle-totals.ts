import type { CountColumn } from '../model/count.js';
import { placesOfForm, type ResultForms } from '../model/result-forms.js';
import { withoutRows } from './form-rows.js';
import { findTotalRows, type TotalRow } from './normalise/rows/find-total-rows.js';
import { saysTotal } from './normalise/rows/total-words.js';
import type { Settling } from './settle-forms.js';

interface SettledTotals {
  readonly forms: readonly ResultForms[];
  /** What the totals were taken for: stations that may be none. */
  readonly named: ReadonlySet<number>;
}

/**
 * Sets aside the forms that are totals by their numbers: what looks like a station and is the sum of the stations beside it. A
 * form of a long table goes with all its rows; its neighbours are those whose first rows stand before and after its own.
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
    const ids = Array.from(forms.stations, idOf);
    const isCalledTotal = (row: number): boolean => saysTotal(ids[row] ?? '');
    const found = findTotalRows({
      columns: columns.map(({ values }) => values),
      isOddlyNamed: isCalledTotal,
      blockOf: (row) => territoryOf(forms.stations[row] ?? -1),
    }).filter((total) => isCalledTotal(total.row) || hasUnlikeSummands(columns, total));
    for (const { row, from, to } of found) {
      named.add(forms.stations[row] ?? -1);
      for (const { file, fileLine } of placesOfForm(forms, row)) {
        settling.setAside(file, 'total-row', fileLine);
      }
      settling.issues.add({
        code: 'total-row',
        file: settling.pathOf(forms.file),
        line: forms.fileLines[row] ?? 0,
        got: settling.stationName(forms.stations[row] ?? -1),
        args: { from: forms.fileLines[from] ?? 0, to: lastLineOf(forms, to) },
      });
    }
    return withoutRows(forms, new Set(found.map(({ row }) => row)));
  });
  return { forms, named };
}

/** The last line of a form in the file that its table is called by. */
function lastLineOf(forms: ResultForms, row: number): number {
  const lines = placesOfForm(forms, row).map(({ file, fileLine }) => (file === forms.file ? fileLine : 0));
  return Math.max(forms.fileLines[row] ?? 0, ...lines);
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
