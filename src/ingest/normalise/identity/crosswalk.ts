import { InputError } from '../../../model/issue.js';
import { newIssue } from '../../issue-log.js';
import { bindColumns, type WantedColumn } from '../bind-columns.js';

/** A station as a row of a crosswalk names it. */
export interface NamedStation {
  /** From the top down; empty where the row names none, which then may be any. */
  readonly territory: readonly string[];
  readonly station: string;
}

/** One row: which station of the commission's a station of a source is. */
export interface CrosswalkRow extends NamedStation {
  readonly fileLine: number;
  /** Index of the source; {@link ANY_SOURCE} where the row names none, {@link UNKNOWN_SOURCE} where there is none of its name. */
  readonly source: number;
  /** Null where the row says that it is none of the commission's. */
  readonly is: NamedStation | null;
}

/** What a crosswalk file says. */
export interface Crosswalk {
  readonly path: string;
  readonly rows: readonly CrosswalkRow[];
}

export const ANY_SOURCE = -1;
export const UNKNOWN_SOURCE = -2;

const COLUMNS = ['source', 'territory', 'station', 'is_territory', 'is_station'] as const;
const WANTED: readonly WantedColumn<(typeof COLUMNS)[number]>[] = COLUMNS.map((key) => ({
  key,
  header: key,
}));

/**
 * Reads a crosswalk: a table with the columns source, territory, station, is_territory and is_station, in any order. Territories are
 * written from the top down with " › " or " / " between; blank, they are any. A blank source is any but the commission; a blank is_station
 * says that the station is none of the commission's. Empty rows are left out. `sources`: their ids. Throws an InputError
 * where a column is missing.
 */
export function parseCrosswalk(
  rows: readonly { readonly cells: readonly string[]; readonly fileLine: number }[],
  path: string,
  sources: readonly string[],
): Crosswalk {
  const [header, ...below] = rows;
  if (!header) throw new InputError([newIssue({ code: 'empty-file', file: path })]);
  const { positions, problems } = bindColumns(header.cells, WANTED, path, header.fileLine);
  if (problems.length > 0) throw new InputError(problems);
  const known = new Map(sources.map((id, index) => [id.toLowerCase(), index]));
  return {
    path,
    rows: below.flatMap(({ cells, fileLine }) => {
      const cell = (key: (typeof COLUMNS)[number]): string => cells[positions.get(key) ?? -1]?.trim() ?? '';
      if (COLUMNS.every((key) => cell(key) === '')) return [];
      const source = cell('source').toLowerCase();
      const isStation = cell('is_station');
      return [
        {
          fileLine,
          source: source === '' ? ANY_SOURCE : (known.get(source) ?? UNKNOWN_SOURCE),
          territory: pathOf(cell('territory')),
          station: cell('station'),
          is: isStation === '' ? null : { territory: pathOf(cell('is_territory')), station: isStation },
        },
      ];
    }),
  };
}

/** A slash parts names only between spaces: it may be part of one. */
function pathOf(cell: string): readonly string[] {
  return cell
    .split(/\s*›\s*|\s+\/\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
