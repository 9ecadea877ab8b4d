import { foldHeader } from './words/fold-header.js';

/** Words that stand in many names and do not tell them apart. */
const GENERAL = / (всероссийская|общероссийская|политическая|партия|party|partido|parti|the|of|и|and) /gu;

/** A name as it is compared: without numbering, quotation marks, general words. */
function essence(name: string): string {
  let text = foldHeader(name).replace(/^ \d{1,3} (?=\p{L})/u, ' ');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(GENERAL, ' ');
  }
  return text === ' ' ? foldHeader(name) : text;
}

/** Whether two names may mean one contestant: equal, one inside the other, or one the initials of the other. */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [essence(one), essence(other)];
  return (
    left === right ||
    left.includes(right) ||
    right.includes(left) ||
    isInitials(one, other) ||
    isInitials(other, one)
  );
}

function isInitials(short: string, long: string): boolean {
  const letters = foldHeader(short).trim();
  if (letters.length < 2 || letters.length > 8 || letters.includes(' ')) return false;
  const initials = foldHeader(long)
    .trim()
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return initials.length > letters.length ? initials.endsWith(letters) : initials === letters;
}

/**
 * Which contestant of one list is which of another, id to id, where the names leave no doubt: every name fits exactly one of the
 * other list. Null where they do not.
 */
export function matchContestants(
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | null {
  if (known.size !== found.size || known.size === 0) return null;
  const equal = new Map([...known].map(([id, name]) => [foldHeader(name), id]));
  const pairs = new Map<string, string>();
  for (const [id, name] of found) {
    const same = equal.get(foldHeader(name));
    const fitting = same === undefined ? fits(known, name) : [same];
    if (fitting.length !== 1) return null;
    pairs.set(id, fitting[0] ?? '');
  }
  return new Set(pairs.values()).size === known.size ? pairs : null;
}

/** Names compared one by one; longer lists must be equal. */
const MOST_COMPARED = 60;

function fits(known: ReadonlyMap<string, string>, name: string): string[] {
  if (known.size > MOST_COMPARED) return [];
  return [...known].filter(([, other]) => isSameName(other, name)).map(([id]) => id);
}
