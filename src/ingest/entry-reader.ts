import type { SetAsideReason } from '../model/input-file.js';
import type { Issue } from '../model/issue.js';
import type { FileEntry } from './election/schema.js';
import type { FileContext, RowPlace, TotalPlace } from './holds/holder.js';
import { openHolder } from './holds/index.js';
import { createCellReader } from './holds/read-cell.js';
import { bindColumns, columnNames, type WantedColumn } from './normalise/bind-columns.js';
import { isFootnote } from './normalise/rows/is-footnote.js';
import { isAlsoAUnit, saysOnlyTotal } from './normalise/rows/total-words.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import { type Row, textsOf } from './read/row.js';
import { territoryOfTotal } from './territory-of-total.js';
import { createTerritoryReader } from './territory-reader.js';

/** What an entry of the election file makes of the rows of its table. */
export interface EntryReader {
  readonly context: FileContext;
  readonly wanted: readonly WantedColumn[];
  /** Finds the columns in the header. Returns what is wrong with it; throws an InputError where the file says too little. */
  readonly bind: (names: readonly string[], fileLine: number) => readonly Issue[];
  /** Columns that the entry maps. */
  readonly quotable: () => readonly number[];
  /** Those among them that may name a person. */
  readonly personal: () => readonly number[];
  /** Position of the column that names the station, or else of the first column mapped. */
  readonly mainColumn: () => number;
  /** Whether the entry asks for the row at all. */
  readonly selects: (row: Row) => boolean;
  /** Told of every row, also of those that are not used: a territory may be carried down from it. */
  readonly see: (row: Row) => void;
  /** Uses a row that is as wide as the header, or says why it is set aside. */
  readonly take: (row: Row) => SetAsideReason | null;
  /** Told why the row seen last is set aside, be it by another entry. */
  readonly refuse: (row: Row, reason: SetAsideReason) => void;
  readonly finish: () => void;
}

export function createEntryReader(
  entry: FileEntry,
  context: FileContext,
  territories: TerritoryBook,
): EntryReader {
  const holder = openHolder(entry, context);
  const { path, file, source, issues, stations, numbers } = context;
  const levels = [entry.columns?.territory ?? []].flat();
  const conditions = Object.entries(entry.where ?? {});
  const wanted = [
    ...holder.wanted,
    ...levels.map((header, level) => ({ key: `territory.${level}`, header })),
    ...conditions.map(([header]) => ({ key: `where.${header}`, header })),
  ];
  let positions: ReadonlyMap<string, number> = new Map();
  let stationAt = -1;
  let conditionsAt: readonly { readonly position: number; readonly isMet: (cell: string) => boolean }[] = [];
  let territoryOf: ReturnType<typeof createTerritoryReader> | undefined;
  let reader: ReturnType<typeof holder.start> | undefined;
  let current: Row | undefined;
  let mentioned = -1;

  const totalPlace = (id: string, fileLine: number): TotalPlace => {
    const own = territoryOf?.ownNames() ?? [];
    const { names, levelsUnsure } = territoryOfTotal(id, territoryOf?.names() ?? [], own, saysOnlyTotal);
    return { fileLine, territory: territories.indexOf(names), levelsUnsure };
  };

  const place = {
    fileLine: 0,
    get territory(): number {
      // A table of totals ends with the total of them all.
      return !holder.needsStation && territoryOf?.names().some(saysOnlyTotal)
        ? totalPlace('', place.fileLine).territory
        : (territoryOf?.index() ?? -1);
    },
    mention(): number {
      const id = stationAt === -1 ? '' : (current?.text(stationAt) ?? '');
      if (mentioned === -1 && id !== '') {
        mentioned = stations.mention(place.territory, id, { file, fileLine: place.fileLine });
      }
      return mentioned;
    },
    name: () => [...(territoryOf?.names() ?? []), current?.text(stationAt) ?? ''].join(' › '),
  } satisfies RowPlace;

  return {
    context,
    wanted,
    bind(names, fileLine) {
      const bound = bindColumns(names, wanted, path, fileLine);
      if (bound.problems.length > 0) return bound.problems;
      positions = bound.positions;
      const at = (key: string): number | undefined => positions.get(key);
      stationAt = at('station') ?? -1;
      conditionsAt = conditions.map(([header, value]) => ({
        position: at(`where.${header}`) ?? -1,
        isMet: conditionOf(value),
      }));
      const columns = levels.map((header, level) => ({ header, position: at(`territory.${level}`) ?? -1 }));
      territoryOf = createTerritoryReader(columns, entry.carryDown ?? false, territories, context);
      const blanks = (entry.blanks ?? []).map(String);
      const options = { blanks, ...(entry.thousands && { thousands: entry.thousands }) };
      const headers = columnNames(names);
      const columnName = (position: number): string => headers[position] ?? '';
      const cells = createCellReader(
        path,
        columnName,
        (name) => numbers.column(source, name, options),
        blanks.length > 0,
        issues,
      );
      reader = holder.start(at, cells);
      return [];
    },
    quotable: () => [...positions.values()],
    personal: () => ['filledBy', 'pass', 'report', 'at'].flatMap((key) => positions.get(key) ?? []),
    mainColumn: () =>
      stationAt === -1
        ? [...positions.values()].reduce((least, position) => Math.min(least, position))
        : stationAt,
    selects: (row) => conditionsAt.every(({ position, isMet }) => isMet(row.text(position))),
    see: (row) => territoryOf?.see(row),
    take(row) {
      current = row;
      mentioned = -1;
      place.fileLine = row.fileLine;
      const id = stationAt === -1 ? '' : row.text(stationAt);
      if (holder.needsStation || stationAt !== -1) {
        if (isTotalRow(id, territoryOf?.names() ?? [])) {
          issues.add({
            code: 'total-row',
            file: path,
            line: row.fileLine,
            got: place.name(),
            args: BY_WORDS,
          });
          reader?.total?.(row, totalPlace(id, row.fileLine));
          return 'total-row';
        }
      }
      if (holder.needsStation && id === '') {
        const reason = isFootnote(textsOf(row), row.width, stationAt) ? 'footnote' : 'no-station';
        issues.add({ code: reason, file: path, line: row.fileLine });
        return reason;
      }
      return reader?.row(row, place) ?? null;
    },
    refuse: (row, reason) => territoryOf?.refuse(row, reason),
    finish() {
      territoryOf?.finish();
      reader?.finish();
    },
  };
}

/**
 * Whether a row says in words that it is a total: the station's cell does, alone or beside the name of a territory (North Total; Total,
 * South), or where that is blank or in doubt (Total absentee) the cell of a territory.
 */
function isTotalRow(id: string, territories: readonly string[]): boolean {
  if (id === '' || isAlsoAUnit(id)) return territories.some(saysOnlyTotal);
  const isTotal = (text: string): boolean => saysOnlyTotal(text) && !isAlsoAUnit(text);
  return (
    isTotal(id) ||
    territories.some((name) => {
      const at = name === '' ? -1 : id.indexOf(name);
      return at !== -1 && isTotal(`${id.slice(0, at)} ${id.slice(at + name.length)}`.trim());
    })
  );
}

/** How a total was recognised: by its own words, not by its sum. */
const BY_WORDS = { from: null, to: null };

/** YAML writes 007 and 1.0 as numbers, so a number is compared as one; a text is compared character by character. */
function conditionOf(value: string | number | boolean): (cell: string) => boolean {
  if (typeof value === 'number') return (cell) => /^-?\d+(\.\d+)?$/u.test(cell) && Number(cell) === value;
  return (cell) => cell === String(value);
}
