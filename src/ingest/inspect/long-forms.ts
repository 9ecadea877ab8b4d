import type { StandardLine } from '../../model/line.js';
import type { CollectedKeys } from './collect-keys.js';
import { columnRoles } from './column-roles.js';
import { divisionKeys, findDivision } from './divided-rows.js';
import { isNameless } from './nameless.js';
import { placeColumns } from './place-columns.js';
import type { PlacedColumn, TableProposal } from './proposed.js';
import { uniqueIds } from './slug.js';
import type { ColumnProfile, TableProfile } from './table-profile.js';
import type { WideOptions } from './wide-forms.js';
import { foldHeader } from './words/fold-header.js';
import { matchHeader } from './words/match-header.js';
import { isLine } from './words/role.js';

/** Lines that a column must name before it is taken for the one that names them. */
const ENOUGH_LINES = 3;

/** How sure the wording of a line must be. */
const SURE = 0.8;

/** The column of a long table that names lines and contestants, and the one that holds their numbers. */
interface LongColumns {
  readonly key: ColumnProfile;
  readonly value: ColumnProfile;
}

/** Columns of texts that are looked through. */
const LOOKED_THROUGH = 12;

/** The first column that names lines of a form. `once`: each of them once, or over and over. */
function columnOfLines({ columns }: TableProfile, once: boolean): ColumnProfile | undefined {
  return columns
    .filter(({ name, type, values }) => name !== '' && type === 'text' && values !== null)
    .slice(0, LOOKED_THROUGH)
    .find(({ unique, values }) => unique === once && linesIn(values ?? []).size >= ENOUGH_LINES);
}

/** Whether lines of a form stand in rows and stations in columns: one column names lines, each once, several hold numbers. */
export function looksTransposed(profile: TableProfile): boolean {
  const numbers = profile.columns.filter(
    ({ type }) => type === 'count' || type === 'decimal' || type === 'mixed',
  );
  return numbers.length > 1 && columnOfLines(profile, true) !== undefined;
}

/** Finds the two columns that make a table long: one whose texts are lines of a form, one with numbers. Null where it is wide. */
export function longColumns(profile: TableProfile): LongColumns | null {
  const key = columnOfLines(profile, false);
  if (!key) return null;
  const numbers = columnRoles(profile).filter(
    ({ column, role }) =>
      column.type === 'count' && !isNameless(column.name) && role !== 'station' && role !== 'territory',
  );
  const named = numbers.filter(({ column }) => VALUE.test(foldHeader(column.name)));
  const others = numbers.filter(({ role }) => role !== 'identifier' && role !== 'moment');
  const [only, ...more] = named.length > 0 ? named : others;
  return only && more.length === 0 ? { key, value: only.column } : null;
}

/** What the column with the numbers is called. */
const VALUE =
  / (value|count|number|amount|votes|total|значение|число|количество|valor|valeur|nilai|jumlah|liczba) /u;

/** Text to line, of those texts that name a line; a line that two texts name is left out. */
function linesIn(values: readonly string[]): ReadonlyMap<string, StandardLine> {
  const lines = new Map<string, StandardLine>();
  const twice = new Set<StandardLine>();
  for (const value of values) {
    const [match] = matchHeader(value);
    if (!match || match.sure < SURE || !isLine(match.role)) continue;
    if ([...lines.values()].includes(match.role)) twice.add(match.role);
    lines.set(value, match.role);
  }
  return new Map([...lines].filter(([, line]) => !twice.has(line)));
}

/** The columns whose tuples say what divides the numbers of a long table; none where it is wide, or nothing could. */
export function longKeys(profile: TableProfile): readonly string[] {
  const columns = longColumns(profile);
  return columns && !looksTransposed(profile) ? divisionKeys(profile, identityOf(profile, columns)) : [];
}

function placeOf(profile: TableProfile) {
  return placeColumns(
    columnRoles(profile).filter(({ role }) => role === 'station' || role === 'territory' || role === 'venue'),
  );
}

/** What tells the numbers of a table apart. */
function identityOf(profile: TableProfile, { key, value }: LongColumns) {
  const { station, territory = [], venue } = placeOf(profile).columns;
  return {
    own: [...territory, ...(station === undefined ? [] : [station]), key.name],
    others: [value.name, ...(venue === undefined ? [] : [venue])],
  };
}

/** Reads a table as one row per line of a form. `keys`: the tuples of `longKeys`. */
export function longForms(
  profile: TableProfile,
  columns: LongColumns,
  options: WideOptions,
  keys: readonly CollectedKeys[],
): TableProposal {
  const { key, value } = columns;
  const placement = placeOf(profile);
  const { parts, assumed, ambiguous } = findDivision(profile, identityOf(profile, columns), keys);
  const lines = linesIn(key.values ?? []);
  const names = (key.values ?? []).filter((text) => {
    const [match] = matchHeader(text);
    return !lines.has(text) && (match === undefined || match.role === 'contestant');
  });
  const ids = uniqueIds(names, 'contestant');
  const contestants = new Map(names.map((name) => [ids.get(name) ?? name, name]));
  const why = { id: 'names-lines', args: { lines: lines.size } };
  const placed: PlacedColumn[] = [
    ...placement.placed,
    { column: key.name, key: 'long.key', sure: 0.8, why },
    { column: value.name, key: 'long.value', sure: 0.8, why: { id: 'only-numbers', args: {} } },
    ...(parts === null
      ? []
      : [{ column: parts, key: 'long.parts', sure: 0.8, why: { id: 'divides-numbers', args: {} } }]),
  ];
  return {
    about: {},
    files: [
      {
        source: options.source,
        contest: { ...options.contest, contestants },
        entry: {
          holds: 'result-forms',
          ...(placement.carryDown ? { carryDown: true } : {}),
          columns: placement.columns,
          long: {
            key: key.name,
            value: value.name,
            ...(parts === null ? {} : { parts }),
            lines: Object.fromEntries([...lines].map(([text, line]) => [line, text])),
            ...(contestants.size > 0 ? { votes: Object.fromEntries(contestants) } : {}),
          },
        },
        placed,
      },
    ],
    assumed: [{ id: 'long-table', args: { key: key.name, value: value.name } }, ...assumed],
    ambiguous: [
      ...placement.ambiguous,
      ...(placement.columns.station === undefined ? [{ id: 'no-station', args: {} }] : []),
      ...(contestants.size > 0 ? [{ id: 'contestants-unclear', args: { columns: contestants.size } }] : []),
      ...ambiguous,
    ],
    leftOut: placement.leftOut,
  };
}
