import type { SetAsideReason } from '../model/input-file.js';
import { InputError } from '../model/issue.js';
import type { FileEntry } from './election/schema.js';
import type { FileContext } from './holds/holder.js';
import { openHolder } from './holds/index.js';
import { createCellReader } from './holds/read-cell.js';
import { bindColumns } from './normalise/bind-columns.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import { readCsv } from './read/csv.js';
import type { FileBytes } from './read/folder.js';
import type { TableSink } from './read/table.js';
import { unpack } from './read/unpack.js';

export interface ReadCounts {
  readonly sha256: string;
  readonly rowsIn: number;
  readonly setAside: Partial<Record<SetAsideReason, number>>;
}

/** What the driver of a run is told while a file is read. */
export interface Progress {
  /** Once per file, before it is read. */
  readonly expect: (bytes: number) => void;
  readonly bytes: (count: number) => void;
  readonly rows: (count: number) => void;
}

/** How many rows are read between two reports of progress. */
const ROWS_PER_REPORT = 4096;

/** Reads one file into the harvest. Throws an InputError or ReadProblem where it cannot be used. */
export async function readFile(
  bytes: FileBytes,
  entry: FileEntry,
  context: FileContext,
  territories: TerritoryBook,
  progress: Progress,
): Promise<ReadCounts> {
  const counts = { rowsIn: 0, setAside: {} as Partial<Record<SetAsideReason, number>> };
  const setAside = (reason: SetAsideReason, rows: number): void => {
    counts.setAside[reason] = (counts.setAside[reason] ?? 0) + rows;
  };
  const unpacked = await unpack(bytes, progress.bytes);
  const table = createTable(entry, context, territories, {
    take(rows) {
      const before = counts.rowsIn;
      counts.rowsIn += rows;
      if (Math.floor(before / ROWS_PER_REPORT) !== Math.floor(counts.rowsIn / ROWS_PER_REPORT)) {
        progress.rows(ROWS_PER_REPORT);
      }
    },
    setAside,
  });
  await readCsv(unpacked.stream, table.sink);
  table.finish(setAside);
  return { ...counts, sha256: await unpacked.sha256() };
}

interface Tally {
  readonly take: (rows: number) => void;
  readonly setAside: (reason: SetAsideReason, rows: number) => void;
}

/** A sink that binds the header to what the election file maps and hands each usable row on. */
function createTable(
  entry: FileEntry,
  context: FileContext,
  territories: TerritoryBook,
  tally: Tally,
): { readonly sink: TableSink; readonly finish: (setAside: Tally['setAside']) => void } {
  const holder = openHolder(entry, context);
  const { path, file, issues, stations } = context;
  const levels = [entry.columns?.territory ?? []].flat();
  const conditions = Object.entries(entry.where ?? {});
  const wanted = [
    ...holder.wanted,
    ...levels.map((header, level) => ({ key: `territory.${level}`, header })),
    ...conditions.map(([header]) => ({ key: `where.${header}`, header })),
  ];
  let width = 0;
  let stationAt: number | undefined;
  let levelsAt: number[] = [];
  let where: { position: number; isMet: (cell: string) => boolean }[] = [];
  let reader: ReturnType<typeof holder.start> | undefined;

  const refusal = (cells: readonly string[], fileLine: number, lastLine: number): SetAsideReason | null => {
    if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
    if (cells.length !== width) {
      issues.add({
        code: lastLine > fileLine ? 'wrong-width-several-lines' : 'wrong-width',
        file: path,
        line: fileLine,
        args: { expected: width, found: cells.length, lastLine },
      });
      return 'wrong-width';
    }
    if (where.some(({ position, isMet }) => !isMet(cells[position]?.trim() ?? ''))) return 'not-selected';
    if (holder.needsStation && !cells[stationAt ?? -1]?.trim()) {
      issues.add({ code: 'no-station', file: path, line: fileLine });
      return 'no-station';
    }
    return null;
  };

  const sink: TableSink = {
    runTogether(fileLine, lastLine) {
      const rows = lastLine - fileLine + 1;
      tally.take(rows);
      tally.setAside('rows-run-together', rows);
      issues.add({ code: 'rows-run-together', file: path, line: fileLine, args: { lastLine } });
    },
    header(names, fileLine) {
      width = names.length;
      const { positions, problems } = bindColumns(names, wanted, path, fileLine);
      if (problems.length > 0) throw new InputError(problems);
      stationAt = positions.get('station');
      levelsAt = levels.map((_, level) => positions.get(`territory.${level}`) ?? -1);
      where = conditions.map(([header, value]) => ({
        position: positions.get(`where.${header}`) ?? -1,
        isMet: conditionOf(value),
      }));
      const cells = createCellReader(path, (position) => names[position]?.trim() ?? '', issues);
      reader = holder.start((key) => positions.get(key), cells);
    },
    row(cells, fileLine, lastLine) {
      // A row of the wrong width over several lines has swallowed them all: each counts.
      const rows = cells.length === width ? 1 : lastLine - fileLine + 1;
      tally.take(rows);
      const refused = refusal(cells, fileLine, lastLine);
      if (refused !== null) return tally.setAside(refused, rows);
      const territory = territories.indexOf(
        levelsAt.map((position) => cells[position]?.trim() ?? '').filter((name) => name !== ''),
      );
      const id = cells[stationAt ?? -1]?.trim();
      const mention = id ? stations.mention(territory, id, { file, fileLine }) : -1;
      const reason = reader?.row(cells, { fileLine, mention, territory });
      if (reason) tally.setAside(reason, 1);
    },
  };
  return { sink, finish: (setAside) => reader?.finish(setAside) };
}

/** YAML writes 007 and 1.0 as numbers, so a number is compared as one; a text is compared character by character. */
function conditionOf(value: string | number | boolean): (cell: string) => boolean {
  if (typeof value === 'number') return (cell) => cell !== '' && Number(cell) === value;
  return (cell) => cell === String(value);
}
