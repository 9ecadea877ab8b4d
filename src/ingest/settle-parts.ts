import { getOrAdd } from '../model/get-or-add.js';
import { groupBy } from '../model/group-by.js';
import type { ResultForms } from '../model/result-forms.js';
import { type AddedForms, createAddedForms } from './added-forms.js';
import { findPartTotals } from './find-part-totals.js';
import { gatherParts } from './gather-parts.js';
import { areInParts, type FormsInParts } from './part-rows.js';
import { reportDoubt, reportParts } from './report-parts.js';
import { publicationKey, type Settling } from './settle-forms.js';
import { type PartCell, settlePartCell } from './settle-part-cell.js';

/**
 * Adds up the numbers that are divided into parts (early, by post). The files of a publication are one table here: the parts of a
 * station may be divided over them in any way. Other tables stay as they are. Once it is decided how numbers are written.
 */
export function settleParts(tables: readonly ResultForms[], settling: Settling): ResultForms[] {
  const publications = groupBy(tables.filter(areInParts), (forms) => publicationKey(forms, settling));
  const added = new Map<ResultForms | undefined, readonly ResultForms[]>(
    [...publications.values()].map((ofPublication) => [ofPublication[0], addUp(ofPublication, settling)]),
  );
  return tables.flatMap((forms) => (areInParts(forms) ? (added.get(forms) ?? []) : [forms]));
}

function addUp(tables: readonly FormsInParts[], settling: Settling): readonly ResultForms[] {
  const byPath = groupBy(tables, ({ file }) => settling.pathOf(file));
  const parts = gatherParts([...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? []));
  const territoryOf = (index: number): number => settling.territoryOf(parts.stations[index] ?? -1);
  const { totalAt, inDoubt } = findPartTotals(parts, territoryOf);
  for (const doubt of inDoubt) reportDoubt(doubt, parts, settling);
  const contestants = settling.contestantsOf(tables[0]?.contest ?? -1);
  // Forms out of the same files make a table, so that no form gains a line which only another's file has.
  const fromSameFiles = new Map<string, AddedForms>();
  parts.stations.forEach((station, index) => {
    const report = reportParts(station, parts, settling);
    const totalHere = (part: number) => totalAt(index, part);
    const cells = new Map<number, PartCell>();
    /** By table, the first line of it that is about the station. */
    const begins = new Map<number, number>();
    parts.columns.forEach((_, column) => {
      const rows = [...parts.rowsOf(index, column)];
      for (const row of rows) {
        const [table = -1, line = 0] = [parts.table[row], parts.fileLine[row]];
        begins.set(table, Math.min(line, begins.get(table) ?? line));
      }
      if (rows.length > 0) cells.set(column, settlePartCell(rows, parts, totalHere, report));
    });
    const from = [...begins.keys()].sort((left, right) => left - right);
    const forms = getOrAdd(fromSameFiles, from.join(' '), () => createAddedForms(from, parts, contestants));
    forms.add(station, begins.get(from[0] ?? -1) ?? 0, cells);
  });
  return [...fromSameFiles.values()].map((forms) => forms.finish());
}
