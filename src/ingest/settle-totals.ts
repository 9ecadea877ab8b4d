import type { ResultForms } from '../model/result-forms.js';
import { withoutRows } from './form-rows.js';
import { findTotalRows } from './normalise/rows/find-total-rows.js';
import { saysTotal } from './normalise/rows/total-words.js';
import type { Settling } from './settle-forms.js';

/**
 * Sets aside the rows of a wide table that are totals by their numbers: what looks like a station and is the sum of the rows
 * beside it. Long tables have no rows of forms. Their totals are known by their words alone.
 */
export function settleTotals(
  tables: readonly ResultForms[],
  idOf: (station: number) => string,
  territoryOf: (station: number) => number,
  settling: Settling,
): ResultForms[] {
  return tables.map((forms) => {
    const columns = [...Object.values(forms.lines), ...forms.votes.values()];
    if (columns.some(({ fileLines }) => fileLines)) return forms;
    const ids = Array.from(forms.stations, idOf);
    const numbered = ids.filter((id) => /\p{Nd}/u.test(id)).length;
    const areNumbered = numbered * 2 > ids.length;
    const found = findTotalRows({
      columns: columns.map(({ values }) => values),
      isOddlyNamed: (row) => {
        const id = ids[row] ?? '';
        return saysTotal(id) || (areNumbered && !/\p{Nd}/u.test(id));
      },
      blockOf: (row) => territoryOf(forms.stations[row] ?? -1),
    });
    for (const { row, from, to } of found) {
      const fileLine = forms.fileLines[row] ?? 0;
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
}
