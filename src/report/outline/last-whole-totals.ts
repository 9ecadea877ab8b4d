import type { Analysis } from '../../model/analysis.js';

type Totals = Analysis['totals'][number];

/**
 * The sums that stand for a contest: those of the commission's publication with the most forms; of several with as many, of the one published last.
 * A later publication of a few stations does not stand for the whole. Sums of a source that another one revises come in only where that one
 * published no votes. Null where no commission published votes of the contest.
 */
export function lastWholeTotals({ totals, sources }: Analysis, contest: string): Totals | null {
  const roles = new Map(sources.map(({ id, role }) => [id, role]));
  const ofContest = totals.filter(
    (total) =>
      total.contest === contest &&
      roles.get(total.source) === 'commission' &&
      Object.values(total.votes).some(({ blanks }) => blanks < total.forms),
  );
  const withVotes = new Set(ofContest.map(({ source }) => source));
  const revised = new Set(
    sources.filter(({ id }) => withVotes.has(id)).flatMap(({ revises }) => revises ?? []),
  );
  return (
    ofContest
      .filter(({ source }) => !revised.has(source))
      .reduce<Totals | null>((best, total) => (best && !isBetter(total, best) ? best : total), null) ?? null
  );
}

function isBetter(one: Totals, other: Totals): boolean {
  if (one.forms !== other.forms) return one.forms > other.forms;
  return (one.published ?? '') > (other.published ?? '');
}
