import type { Crosswalk } from '../../../../src/ingest/normalise/identity/crosswalk.js';
import { parseCrosswalk } from '../../../../src/ingest/normalise/identity/crosswalk.js';
import type { NamingFile } from '../../../../src/ingest/normalise/identity/mentions.js';
import { createStationBook } from '../../../../src/ingest/normalise/station-book.js';
import { createTerritoryBook } from '../../../../src/ingest/normalise/territory-book.js';
import { territoryPath } from '../../../../src/model/territory.js';

/** A file's path and its rows: territories from the top down, then the station. Line 2 is the first. */
export interface NamedFile {
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
  /** Headers of the columns of its territories. */
  readonly headers?: readonly string[];
  /** Index of the source, the file's own where it is left out. */
  readonly source?: number;
  readonly isCommission?: boolean;
  /** Territories that the file names without a station. */
  readonly territories?: readonly (readonly string[])[];
}

/** Files of the commission are called cik…, unless told otherwise. */
function namingFile({ path, source, isCommission }: NamedFile, index: number): NamingFile {
  return { path, source: source ?? index, isCommission: isCommission ?? path.startsWith('cik') };
}

/** What becomes of the stations of some files. Everything is told by names, so that orders can be compared. */
export function settleRows(named: readonly NamedFile[], crosswalk?: Crosswalk) {
  const territories = createTerritoryBook();
  const book = createStationBook();
  const mentions = named.map(({ rows, headers }, file) =>
    rows.map((row, index) =>
      book.mention(territories.indexOf(row.slice(0, -1), headers), row.at(-1) ?? '', {
        file,
        fileLine: index + 2,
      }),
    ),
  );
  const statements = named.flatMap(({ territories: paths = [] }, file) =>
    paths.map((path) => ({ file, fileLine: 2, territory: territories.indexOf(path) })),
  );
  const settled = book.settle(territories.finish(), {
    files: named.map(namingFile),
    statements,
    crosswalk: crosswalk ?? null,
  });
  const nameOf = (station: number): string =>
    [
      ...territoryPath(settled.territories, settled.stations.territories[station] ?? -1),
      settled.stations.ids[station] ?? '',
    ].join(' › ');
  const stationOf = (file: number, row: number): number =>
    settled.stationAt(mentions[file]?.[row] ?? -1, file);
  return {
    settled,
    length: settled.stations.length,
    stationOf,
    /** Name of the station of each row, file by file. */
    names: named.map(({ rows }, file) => rows.map((_, row) => nameOf(stationOf(file, row)))),
    /** How each territory that a file names alone is spelled in the end. */
    territoryNames: statements.map(({ territory }) =>
      territoryPath(settled.territories, settled.territoryOf[territory] ?? -1).join(' › '),
    ),
    issues: settled.issues.map(({ issue: { code, file, line, got, args }, times }) => ({
      code,
      file,
      line,
      got,
      args,
      times,
    })),
  };
}

/** The stations as sets of rows ("file:line"), in alphabetical order. */
export function partition(named: readonly NamedFile[], crosswalk?: Crosswalk): readonly string[] {
  const { stationOf } = settleRows(named, crosswalk);
  const rows = new Map<number, string[]>();
  named.forEach(({ path, rows: own }, file) => {
    own.forEach((row, index) => {
      const station = stationOf(file, index);
      rows.set(station, [...(rows.get(station) ?? []), `${path}: ${row.join(' › ')}`]);
    });
  });
  return [...rows.values()].map((together) => [...new Set(together)].sort().join(' = ')).sort();
}

/** A crosswalk of rows "source, territory, station, is_territory, is_station". */
export function crosswalkOf(rows: readonly string[], sources: readonly string[]): Crosswalk {
  const cells = ['source, territory, station, is_territory, is_station', ...rows].map((row) =>
    row.split(','),
  );
  return parseCrosswalk(
    cells.map((row, index) => ({ cells: row, fileLine: index + 1 })),
    'crosswalk.csv',
    sources,
  );
}
