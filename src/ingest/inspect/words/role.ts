import { LINES, type StandardLine } from '../../../model/line.js';

/** What a column may be besides a line of the form. */
const OTHER_ROLES = [
  /** Where a row belongs. */
  'station',
  'territory',
  'kind',
  'venue',
  'latitude',
  'longitude',
  /** How the ballots are counted. */
  'counting',
  'filledBy',
  /** Numbers of the form that are no standard line and no contestant: certificates, abstentions, parts of a line. */
  'formLine',
  /** Votes for nobody: neither valid for a contestant nor invalid. */
  'blankVotes',
  /** A total whose meaning the numbers must tell. */
  'total',
  /** Somebody or something to vote for. */
  'contestant',
  /** Shares and rates: never a count. */
  'percent',
  /** Left alone. */
  'identifier',
  'address',
  'moment',
  'person',
] as const;
type OtherRole = (typeof OTHER_ROLES)[number];

export type Role = StandardLine | OtherRole;

const lines: ReadonlySet<string> = new Set(LINES);

export function isLine(role: Role): role is StandardLine {
  return lines.has(role);
}

/** One wording of a header, in the folded form of {@link foldHeader}. */
interface WordRule {
  readonly role: Role;
  /** All of these are found in the header … */
  readonly has: readonly RegExp[];
  /** … and this is not. */
  readonly not?: RegExp;
  /** How sure the wording makes the role, from 0 to 1. */
  readonly sure: number;
  /** Of a territory: its level, from the top down. */
  readonly level?: number;
}

/** The wordings of one language. */
export interface HeaderWords {
  readonly language: string;
  readonly rules: readonly WordRule[];
}

/** A rule in one line. */
export function rule(
  role: Role,
  sure: number,
  has: RegExp | readonly RegExp[],
  more: Pick<WordRule, 'not' | 'level'> = {},
): WordRule {
  return { role, sure, has: [has].flat(), ...more };
}
