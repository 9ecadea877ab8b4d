import { BLANK } from '../model/count.js';
import { getOrAdd } from '../model/get-or-add.js';
import type { Line } from '../model/line.js';
import { type ColumnKey, columnKeys } from './form-columns.js';
import { type PartMeaning, partKey, partMeaning } from './normalise/rows/part-words.js';
import type { FormsInParts } from './part-rows.js';

/** The rows of all files of a publication that give parts of numbers. */
export interface GatheredParts {
  readonly tables: readonly FormsInParts[];
  /** Lines and contestants that any of the tables has. */
  readonly columns: readonly ColumnKey[];
  /** By table, which of the columns it has. */
  readonly columnsOf: readonly (readonly number[])[];
  /** In the order in which the tables name them. */
  readonly stations: readonly number[];
  /** The rows of a cell, by indices into the stations and columns; in the order of tables and lines. */
  readonly rowsOf: (station: number, column: number) => Int32Array;
  /** By row. */
  readonly table: Int32Array;
  readonly part: Int32Array;
  readonly value: Int32Array;
  readonly fileLine: Int32Array;
  /** By part, what the first row that has it calls it, and what the name says. Other spellings of a name are the same part. */
  readonly parts: readonly { readonly name: string; readonly meaning: PartMeaning }[];
}

/** `tables`: of one publication. O(rows + stations × columns). */
export function gatherParts(tables: readonly FormsInParts[]): GatheredParts {
  const columns = columnKeys(tables);
  const columnsOf = tables.map((forms) => positionsOf(forms, columns));
  const length = tables.reduce((sum, { parts }) => sum + parts.length, 0);
  const [table, part, value, fileLine, cell] = Array.from({ length: 5 }, () => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const stations = new Map<number, number>();
  const parts = new Map<string, { index: number; name: string }>();
  let row = 0;
  tables.forEach(({ stations: stationOf, parts: own }, index) => {
    const partOf = own.names.map(
      (name) => getOrAdd(parts, partKey(name), () => ({ index: parts.size, name })).index,
    );
    for (let at = 0; at < own.length; at++, row++) {
      const station = stationOf[own.forms[at] ?? -1] ?? -1;
      const column = columnsOf[index]?.[own.columns[at] ?? -1] ?? -1;
      cell[row] = getOrAdd(stations, station, () => stations.size) * columns.length + column;
      table[row] = index;
      part[row] = partOf[own.parts[at] ?? -1] ?? -1;
      value[row] = own.values[at] ?? BLANK;
      fileLine[row] = own.fileLines[at] ?? 0;
    }
  });
  const { rows, starts } = sortByCell(cell, stations.size * columns.length);
  return {
    tables,
    columns,
    columnsOf,
    stations: [...stations.keys()],
    rowsOf(station, column) {
      const at = station * columns.length + column;
      return rows.subarray(starts[at], starts[at + 1]);
    },
    table,
    part,
    value,
    fileLine,
    parts: [...parts.values()].map(({ name }) => ({ name, meaning: partMeaning(name) })),
  };
}

/** Which of the columns those of a table are, in its own order. */
function positionsOf({ lines, votes }: FormsInParts, columns: readonly ColumnKey[]): readonly number[] {
  const lineAt = new Map(columns.map((key, at) => ['line' in key ? key.line : null, at]));
  const contestantAt = new Map(columns.map((key, at) => ['line' in key ? null : key.contestant, at]));
  return [
    ...(Object.keys(lines) as Line[]).map((line) => lineAt.get(line) ?? -1),
    ...[...votes.keys()].map((contestant) => contestantAt.get(contestant) ?? -1),
  ];
}

/** Row numbers by the cell that each is about, otherwise in order, and where those of each cell begin. */
function sortByCell(
  cellOf: Int32Array,
  cells: number,
): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(cells + 1);
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(cellOf.length);
  cellOf.forEach((cell, row) => {
    const at = next[cell] ?? 0;
    rows[at] = row;
    next[cell] = at + 1;
  });
  return { rows, starts };
}
