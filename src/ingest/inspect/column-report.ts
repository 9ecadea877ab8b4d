import type { Message } from '../../model/message.js';
import { columnRoles } from './column-roles.js';
import type { TableProposal } from './proposed.js';
import type { TableProfile } from './table-profile.js';
import type { Role } from './words/role.js';

/** What became of one column. */
export interface ColumnReport {
  readonly name: string;
  /** Keys of the election file that it was put under; empty where it was not placed. */
  readonly places: readonly string[];
  /** How sure that is, from 0 to 1; 0 where it was not placed. */
  readonly sure: number;
  readonly why: Message;
}

/** Every column of a table: where it was put and why, or why not. */
export function columnReport(
  profile: TableProfile,
  { files, leftOut }: TableProposal,
): readonly ColumnReport[] {
  const places = new Map<string, { keys: Set<string>; sure: number; why: Message }>();
  for (const { column, key, sure, why } of files.flatMap(({ placed }) => placed)) {
    const known = places.get(column);
    if (known) known.keys.add(key);
    else places.set(column, { keys: new Set([key]), sure, why });
  }
  return columnRoles(profile).map(({ column: { name }, role, why }) => {
    const place = name === '' ? undefined : places.get(name);
    if (place) return { name, places: [...place.keys], sure: place.sure, why: place.why };
    const reason = leftOut.get(name) ?? (role === null ? why : leftOutFor(role));
    return { name, places: [], sure: 0, why: reason };
  });
}

/** Roles of which it is said by a note of their own why they have no place. */
const NEVER_PLACED: readonly string[] = [
  'formLine',
  'blankVotes',
  'total',
  'contestant',
  'percent',
  'identifier',
  'address',
  'moment',
  'person',
  'filledBy',
  'kind',
];

/** Why a column of this role has no place. */
function leftOutFor(role: Role): Message {
  const id = `role-${role}`;
  return NEVER_PLACED.includes(role) ? { id, args: {} } : { id: 'role-left-out', args: { role } };
}
