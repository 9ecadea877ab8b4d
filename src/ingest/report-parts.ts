import type { PartInDoubt } from './find-part-totals.js';
import type { GatheredParts } from './gather-parts.js';
import { listPlaces, type Settling } from './settle-forms.js';
import type { PartReport } from './settle-part-cell.js';

interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** Reports what becomes of the rows of one station while its parts are added up, and sets rows aside. */
export function reportParts(station: number, gathered: GatheredParts, settling: Settling): PartReport {
  const { issues, setAside } = settling;
  const at = (row: number): RowPlace => placeOf(row, gathered, settling);
  const name = (): string => settling.stationName(station);
  const count = (row: number): number => gathered.value[row] ?? 0;
  const partOf = (row: number) => gathered.parts[gathered.part[row] ?? -1];
  const named = (row: number): string => `${name()} › ${partOf(row)?.name ?? ''}`;
  return {
    setAside(row, reason, first) {
      setAside(fileOf(row, gathered), reason, at(row).line);
      if (reason === 'total-row') {
        if (partOf(row)?.meaning === 'total')
          issues.add({ code: 'total-row', ...at(row), got: named(row), args: { from: null, to: null } });
        else issues.add({ code: 'total-part', ...at(row), got: named(row) });
      } else if (first !== null && reason === 'repeated-row') {
        const rows = listPlaces([first, row].map((one) => inWords(at(one))));
        issues.add({ code: 'repeated-form', ...at(row), got: name(), args: { rows } });
      } else if (first !== null) {
        const args = { before: count(first) };
        issues.add({ code: 'contradictory-rows', ...at(row), got: String(count(row)), args });
      }
    },
    notTheSum(row, sum) {
      const args = { station: named(row), sum };
      issues.add({ code: 'parts-not-total', ...at(row), got: String(count(row)), args });
    },
    tooLarge(rows, sum) {
      const args = { sum: String(sum), rows: listPlaces(rows.map((row) => inWords(at(row)))) };
      issues.add({ code: 'sum-too-large', ...at(rows[0] ?? -1), got: name(), args });
    },
  };
}

/** Says once of a part that it may be a total, and was added up. */
export function reportDoubt(
  { row, cells, agreeing }: PartInDoubt,
  gathered: GatheredParts,
  settling: Settling,
): void {
  const name = gathered.parts[gathered.part[row] ?? -1]?.name ?? '';
  settling.issues.add({
    code: 'part-in-doubt',
    ...placeOf(row, gathered, settling),
    got: name === '' ? null : name,
    args: { cells, agreeing },
  });
}

function fileOf(row: number, { tables, table }: GatheredParts): number {
  return tables[table[row] ?? -1]?.file ?? -1;
}

function placeOf(row: number, gathered: GatheredParts, { pathOf }: Settling): RowPlace {
  return { file: pathOf(fileOf(row, gathered)), line: gathered.fileLine[row] ?? 0 };
}

function inWords({ file, line }: RowPlace): string {
  return `${file}:${line}`;
}
