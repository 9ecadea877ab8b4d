import type { Message } from '../../model/message.js';
import { partMeaning } from '../normalise/rows/part-words.js';
import type { CollectedKeys } from './collect-keys.js';
import { isNameless } from './nameless.js';
import type { ColumnProfile, TableProfile } from './table-profile.js';
import { foldHeader } from './words/fold-header.js';

/** The columns of a long table that say which number a row holds, and others that are known to divide none. */
interface LongIdentity {
  /** Territory, station, contest and key. */
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** Of a known format, the column by which it divides its numbers: no other is proposed. */
  readonly parts?: string;
}

/** What divides the numbers of a long table among several rows. */
export interface Division {
  /** The column by which they are to be added up; null where there is none. */
  readonly parts: string | null;
  readonly assumed: readonly Message[];
  readonly ambiguous: readonly Message[];
}

/** What a column with the ways of voting, or the kinds of ballots, is called. */
const WAY_OF_VOTING =
  / (modes?|(vote|voting|voter|ballot|count|counting|contest) (mode|type|method|group|category|channel)s?|method|type of (vote|voting|ballot)s?|(mode|method|way) of voting|counting group|vote count type|(способ|вид|форма|тип) (голосования|бюллетен\p{L}*)|(спосіб|форма) голосування|(sposob|forma|tryb) glosowania|(modalidad|tipo|forma|modo) de (voto|votacion|votacao)|(mode|type) de (vote|scrutin)|stimmart|wahlart|cara memilih|metode) /u;

/** Columns that are looked at, and different numbers of a column that may be the code of a part. */
const LOOKED_AT = 12;
const CODES = 12;

/** The columns whose tuples say what divides the numbers of a table; none where no column could. */
export function divisionKeys(profile: TableProfile, identity: LongIdentity): readonly string[] {
  const candidates = candidatesOf(profile, identity);
  return candidates.length === 0 ? [] : [...alikeIn(identity), ...candidates];
}

/**
 * Finds the column by which rows of one number differ: one called like a way of voting divides it. Another column that such rows differ
 * in makes the table unclear, because they would repeat or contradict each other. `collected`: the tuples of `divisionKeys`.
 */
export function findDivision(
  profile: TableProfile,
  identity: LongIdentity,
  collected: readonly CollectedKeys[],
): Division {
  const wanted = divisionKeys(profile, identity);
  const keys = collected.find(({ columns }) => columns.join('\u0000') === wanted.join('\u0000'));
  if (!keys || wanted.length === 0) return { parts: null, assumed: [], ambiguous: [] };
  const alike = alikeIn(identity);
  const candidates = wanted.slice(alike.length);
  // Of a table too large to be looked at whole the later rows may be divided: each number of one part is as it was.
  const isParts = (name: string): boolean =>
    isWayOfVoting(name) && (keys.isCapped || valuesWithin(keys, alike, name) !== null);
  const parts = identity.parts === undefined ? (candidates.find(isParts) ?? null) : null;
  const own = parts === null ? alike : [...alike, parts];
  const others = candidates.filter((name) => name !== parts && valuesWithin(keys, own, name) !== null);
  const mixed = parts === null ? null : valuesWithin(keys, alike, parts);
  return {
    parts,
    assumed: parts === null ? [] : [{ id: 'parts-added-up', args: { column: parts } }],
    ambiguous: [
      ...(mixed?.some((part) => partMeaning(part) !== 'part')
        ? [{ id: 'total-beside-parts', args: { column: parts, where: '' } }]
        : []),
      ...others.map((column) => ({ id: 'rows-differ-in', args: { column } })),
    ],
  };
}

/** The columns in which all rows of one number, or of one part of it, are alike. */
function alikeIn({ own, parts }: LongIdentity): readonly string[] {
  return parts === undefined ? own : [...own, parts];
}

function candidatesOf({ columns }: TableProfile, identity: LongIdentity): readonly string[] {
  const known = new Set([...alikeIn(identity), ...identity.others]);
  const candidates = columns.filter((column) => !known.has(column.name) && mayDivide(column));
  const byName = [true, false].flatMap((isNamed) =>
    candidates.filter(({ name }) => isWayOfVoting(name) === isNamed),
  );
  return byName.slice(0, LOOKED_AT).map(({ name }) => name);
}

/** Few different texts that come again and again; a number of the row is none, nor is a count. */
function mayDivide({ name, type, values, unique, distinct, blank }: ColumnProfile): boolean {
  if (isNameless(name) || values === null || unique || distinct + Math.min(1, blank) < 2) return false;
  return type === 'text' || type === 'mixed' || type === 'date' || (type === 'count' && distinct <= CODES);
}

function isWayOfVoting(name: string): boolean {
  return WAY_OF_VOTING.test(foldHeader(name));
}

/** The texts of a column in rows that are alike in others, where they differ; null where they never do. */
function valuesWithin(
  { columns, tuples }: CollectedKeys,
  alike: readonly string[],
  column: string,
): readonly string[] | null {
  const at = alike.map((name) => columns.indexOf(name));
  const position = columns.indexOf(column);
  const first = new Map<string, string>();
  const values = new Set<string>();
  for (const { texts } of tuples) {
    const key = at.map((index) => texts[index]).join('\u0000');
    const value = texts[position] ?? '';
    const known = first.get(key);
    if (known === undefined) first.set(key, value);
    else if (known !== value) values.add(known).add(value);
  }
  return values.size === 0 ? null : [...values];
}
