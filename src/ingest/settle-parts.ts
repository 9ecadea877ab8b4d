import { getOrAdd } from '../model/get-or-add.js';
import { groupBy } from '../model/group-by.js';
import type { ResultForms } from '../model/result-forms.js';
import { type AddedForms, createAddedForms } from './added-forms.js';
import { type GatheredParts, gatherParts } from './gather-parts.js';
import { areInParts, type FormsInParts } from './part-rows.js';
import { publicationKey, type Settling } from './settle-forms.js';
import { type PartCell, type PartReport, settlePartCell } from './settle-part-cell.js';

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
  const contestants = settling.contestantsOf(tables[0]?.contest ?? -1);
  // Forms out of the same files make a table, so that no form gains a line which only another's file has.
  const fromSameFiles = new Map<string, AddedForms>();
  parts.stations.forEach((station, index) => {
    const report = reportOn(station, parts, settling);
    const cells = new Map<number, PartCell>();
    /** By table, the first line of it that is about the station. */
    const begins = new Map<number, number>();
    parts.columns.forEach((_, column) => {
      const rows = [...parts.rowsOf(index, column)];
      for (const row of rows) {
        const [table = -1, line = 0] = [parts.table[row], parts.fileLine[row]];
        begins.set(table, Math.min(line, begins.get(table) ?? line));
      }
      if (rows.length > 0) cells.set(column, settlePartCell(rows, parts, report));
    });
    const from = [...begins.keys()].sort((left, right) => left - right);
    const forms = getOrAdd(fromSameFiles, from.join(' '), () => createAddedForms(from, parts, contestants));
    forms.add(station, begins.get(from[0] ?? -1) ?? 0, cells);
  });
  return [...fromSameFiles.values()].map((forms) => forms.finish());
}

function reportOn(station: number, parts: GatheredParts, settling: Settling): PartReport {
  const fileOf = (row: number): number => parts.tables[parts.table[row] ?? -1]?.file ?? -1;
  const at = (row: number) => ({
    file: settling.pathOf(fileOf(row)),
    line: parts.fileLine[row] ?? 0,
  });
  const name = (): string => settling.stationName(station);
  const place = (row: number): string => `${at(row).file}:${at(row).line}`;
  const count = (row: number): number => parts.value[row] ?? 0;
  return {
    setAside(row, reason, first) {
      settling.setAside(fileOf(row), reason, at(row).line);
      if (reason === 'total-row') {
        const got = `${name()} › ${parts.parts[parts.part[row] ?? -1]?.name ?? ''}`;
        settling.issues.add({ code: 'total-row', ...at(row), got, args: { from: null, to: null } });
      } else if (first !== null && reason === 'repeated-row') {
        const rows = `${place(first)}, ${place(row)}`;
        settling.issues.add({ code: 'repeated-form', ...at(row), got: name(), args: { rows } });
      } else if (first !== null) {
        const args = { before: count(first) };
        settling.issues.add({ code: 'contradictory-rows', ...at(row), got: String(count(row)), args });
      }
    },
    tooLarge(row, sum) {
      settling.issues.add({ code: 'not-a-count', ...at(row), got: String(sum) });
    },
  };
}
