import type { Message } from '../../model/message.js';
import type { ColumnRole } from './column-role.js';
import { isNameless, nameNameless } from './nameless.js';
import type { ColumnProfile, TableProfile } from './table-profile.js';
import { type HeaderMatch, matchHeader } from './words/match-header.js';
import { isLine, type Role } from './words/role.js';

const NUMBERS: readonly Role[] = ['formLine', 'blankVotes', 'total', 'contestant'];
const TOTALS: readonly Role[] = ['issued', 'inBoxes', 'turnout'];
const TEXTS: readonly Role[] = ['person', 'address', 'filledBy'];

/** A table is asked again and again, and may have thousands of columns. */
const known = new WeakMap<TableProfile, readonly ColumnRole[]>();

/** Gives every column the surest role that its words allow and its cells do not forbid. */
export function columnRoles(profile: TableProfile): readonly ColumnRole[] {
  const before = known.get(profile);
  if (before) return before;
  const roles = profile.columns.map((column) => {
    const fitting = matchHeader(column.name)
      .map((match) => ({ ...match, sure: match.sure * fits(match.role, column) }))
      .filter(({ sure }) => sure > 0)
      .sort((left, right) => right.sure - left.sure);
    const [best] = fitting;
    return best ? roleOf(column, best) : unknown(column);
  });
  const named = nameNameless(roles);
  known.set(profile, named);
  return named;
}

function roleOf(column: ColumnProfile, { role, sure, level, language, words }: HeaderMatch): ColumnRole {
  // A turnout with decimals is a share, whatever it is called.
  const isShare = role === 'turnout' && (column.type === 'decimal' || column.type === 'percent');
  const why: Message = { id: 'by-words', args: { language, words } };
  return { column, role: isShare ? 'percent' : role, sure: Math.round(sure * 100) / 100, level, why };
}

function unknown(column: ColumnProfile): ColumnRole {
  const words = matchHeader(column.name)[0];
  const why: Message = words
    ? { id: 'cells-do-not-fit', args: { role: words.role, type: column.type } }
    : isNameless(column.name)
      ? { id: 'no-name', args: {} }
      : { id: 'words-unknown', args: {} };
  return { column, role: null, sure: 0, level: null, why };
}

/** How far the cells of a column go with a role: 1 entirely, 0 not at all. */
function fits(role: Role, { type, integers, signed, unique, distinct }: ColumnProfile): number {
  // Votes repeat sooner or later; what never does is a number of rows.
  if (role === 'contestant' && unique && distinct > 30) return 0.5;
  if (isLine(role) || NUMBERS.includes(role)) {
    if (role === 'turnout' && (type === 'decimal' || type === 'percent')) return 1;
    // A column nobody filled in, and one whose numbers carry signs, may still be the line that its header says.
    // A total that nobody filled in would stand in the way of its parts.
    if (type === 'blank') return TOTALS.includes(role) ? 0 : 0.8;
    if (type === 'count') return 1;
    if (type === 'mixed') return integers > 0.5 ? 0.9 : 0;
    if (type !== 'decimal' || integers <= 0.5) return 0;
    return signed > 0 ? 0.95 : 0.7;
  }
  if (role === 'station') return type === 'decimal' || type === 'percent' || type === 'date' ? 0 : 1;
  if (role === 'territory') return type === 'count' ? 0.8 : type === 'text' || type === 'mixed' ? 1 : 0.3;
  if (TEXTS.includes(role)) return type === 'count' || type === 'decimal' ? 0 : 1;
  return 1;
}
