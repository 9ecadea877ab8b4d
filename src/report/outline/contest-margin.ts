import type { Analysis } from '../../model/analysis.js';
import { lastWholeTotals } from './last-whole-totals.js';

/** By how much the first of a contest is ahead of the second, on the forms that were read, or why there is no such number. */
export type Margin =
  | {
      readonly kind: 'known';
      readonly leader: string;
      readonly second: string;
      /** Votes; 0 where the two have as many. */
      readonly votes: number;
      readonly source: string;
      readonly published: string | null;
      readonly forms: number;
      /** The most forms on which one of the two is blank. */
      readonly blanks: number;
    }
  | { readonly kind: 'several-seats'; readonly seats: number }
  | { readonly kind: 'one-contestant' }
  | { readonly kind: 'unknown' };

/** **Of the forms that were read**: where they are not all of the contest, this is not the margin of the whole. */
export function contestMargin(analysis: Analysis, contest: string): Margin {
  const seats = analysis.contests.find(({ id }) => id === contest)?.seats ?? null;
  if (seats !== null && seats > 1) return { kind: 'several-seats', seats };
  const totals = lastWholeTotals(analysis, contest);
  if (totals === null) return { kind: 'unknown' };
  const standing = Object.entries(totals.votes)
    .filter(([, { blanks }]) => blanks < totals.forms)
    .sort(([one, { sum: ofOne }], [other, { sum: ofOther }]) =>
      ofOne === ofOther ? (one < other ? -1 : 1) : ofOther - ofOne,
    );
  const [first, second] = standing;
  if (!first || !second) return { kind: 'one-contestant' };
  const { source, published, forms } = totals;
  return {
    kind: 'known',
    leader: first[0],
    second: second[0],
    votes: first[1].sum - second[1].sum,
    source,
    published,
    forms,
    blanks: Math.max(first[1].blanks, second[1].blanks),
  };
}
