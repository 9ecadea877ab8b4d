import type { Message } from '../../model/message.js';
import { STATION_KINDS } from '../../model/station.js';
import { countingOf } from '../normalise/counting-word.js';
import type { ColumnRole } from './column-role.js';
import type { FormColumns, PlacedColumn } from './proposed.js';
import type { ColumnProfile } from './table-profile.js';
import { isLine, type Role } from './words/role.js';

/** The columns of a wide table of forms that have a place, and those that have a reason not to. */
interface Placement {
  readonly columns: FormColumns;
  readonly placed: readonly PlacedColumn[];
  readonly carryDown: boolean;
  readonly ambiguous: readonly Message[];
  readonly leftOut: ReadonlyMap<string, Message>;
}

/** Two columns as sure as this one after the other are hard to tell apart. */
const NEAR = 0.045;

/** Less than this is a guess that nobody should rely on. */
const DOUBTFUL = 0.6;

const SINGLE: readonly Role[] = ['station', 'venue', 'latitude', 'longitude', 'kind', 'counting'];
const NEEDS_NO_WARNING: readonly Role[] = ['venue', 'latitude', 'longitude', 'kind', 'counting'];

/** Puts each line of the form, the station and the territories to the one column that is surest. */
export function placeColumns(roles: readonly ColumnRole[]): Placement {
  const columns: FormColumns = {};
  const placed: PlacedColumn[] = [];
  const ambiguous: Message[] = [];
  const leftOut = new Map<string, Message>();
  const named = roles.filter(({ column }) => column.name !== '');
  for (const role of new Set(named.map((entry) => entry.role))) {
    if (role === null || !(isLine(role) || SINGLE.includes(role))) continue;
    const [best, ...others] = ranked(named.filter((entry) => entry.role === role && mayHold(entry)));
    if (!best) continue;
    const rival = others.find(({ sure }) => best.sure - sure < NEAR);
    if (rival && !NEEDS_NO_WARNING.includes(role)) {
      const [first, second] = [best.column.name, rival.column.name].sort();
      ambiguous.push({ id: 'two-columns', args: { key: role, first: first ?? '', second: second ?? '' } });
      // Neither is surer: a person must say.
      if (rival.sure === best.sure && isLine(role)) {
        for (const { column } of [best, ...others])
          leftOut.set(column.name, { id: 'rivals', args: { key: role } });
        continue;
      }
    }
    columns[role as 'station'] = best.column.name;
    placed.push({ column: best.column.name, key: role, sure: best.sure, why: best.why });
    if (best.sure < DOUBTFUL)
      ambiguous.push({ id: 'doubtful', args: { key: role, column: best.column.name } });
    for (const { column } of others) {
      leftOut.set(column.name, { id: 'second-choice', args: { key: role, instead: best.column.name } });
    }
  }
  const levels = territories(named, leftOut);
  if (levels.length > 0) columns.territory = levels.map(({ column }) => column.name);
  for (const { column, sure, why } of levels)
    placed.push({ column: column.name, key: 'territory', sure, why });
  return {
    columns,
    placed,
    carryDown: levels.some(({ column }) => column.carriesDown),
    ambiguous,
    leftOut,
  };
}

/** The surest first; of equally sure ones, the one with different values in every row, then by name. */
function ranked(entries: readonly ColumnRole[]): readonly ColumnRole[] {
  return [...entries].sort(
    (left, right) =>
      right.sure - left.sure ||
      Number(right.column.unique) - Number(left.column.unique) ||
      (left.column.name < right.column.name ? -1 : 1),
  );
}

function mayHold({ role, column }: ColumnRole): boolean {
  const values = column.values ?? [];
  if (role === 'counting') return values.some((value) => countingOf(value) !== null);
  return role !== 'kind' || values.some((value) => isKind(value));
}

function isKind(value: string): boolean {
  return (STATION_KINDS as readonly string[]).includes(value.toLowerCase());
}

/** One column for each level, from the top down: names rather than codes. */
function territories(named: readonly ColumnRole[], leftOut: Map<string, Message>): readonly ColumnRole[] {
  const byLevel = new Map<number, ColumnRole>();
  const candidates = ranked(named.filter(({ role, column }) => role === 'territory' && isUseful(column)));
  for (const entry of candidates) {
    const level = entry.level ?? 9;
    const known = byLevel.get(level);
    if (!known) byLevel.set(level, entry);
    else
      leftOut.set(entry.column.name, {
        id: 'second-choice',
        args: { key: 'territory', instead: known.column.name },
      });
  }
  return [...byLevel.entries()].sort(([left], [right]) => left - right).map(([, entry]) => entry);
}

function isUseful({ filled }: ColumnProfile): boolean {
  return filled > 0;
}
