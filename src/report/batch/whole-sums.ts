import type { Analysis } from '../../model/analysis.js';
import type { Line } from '../../model/line.js';

type Totals = Analysis['totals'][number];

/** Of so many forms one may lack a line whose sum still stands for the whole. */
const FORMS_PER_BLANK = 100;

/** Whether so many blanks leave a sum standing for all forms. */
export function isWholeSum(blanks: number, forms: number): boolean {
  return blanks * FORMS_PER_BLANK <= forms;
}

/**
 * The sum of a line over the forms of a publication; null where it is blank on more than one in a hundred of them, because a turnout made of it
 * would be of other stations than it says.
 */
export function wholeSum({ lines, forms }: Pick<Totals, 'lines' | 'forms'>, line: Line): number | null {
  const found = lines[line];
  return found && isWholeSum(found.blanks, forms) ? found.sum : null;
}

/**
 * Votes given, valid and invalid: the sum of these two lines; else the ballots found in the boxes, as printed or stationary and portable; else the
 * votes of all contestants with invalid and blank ones; else the voters that the form says took part; else valid votes alone. In the order in
 * which checks read the ballots of a station.
 */
export function castIn(totals: Pick<Totals, 'lines' | 'votes' | 'forms'>): number | null {
  const sum = (line: Line): number | null => wholeSum(totals, line);
  return (
    plus(sum('valid'), sum('invalid')) ??
    sum('inBoxes') ??
    plus(sum('stationary'), optional(totals, 'portable')) ??
    plus(allVotes(totals), plus(sum('invalid'), optional(totals, 'blankVotes'))) ??
    sum('turnout') ??
    sum('valid')
  );
}

/** A line that a form need not have: none counts as 0, one with many blanks as unknown. */
function optional(totals: Pick<Totals, 'lines' | 'forms'>, line: Line): number | null {
  return Object.hasOwn(totals.lines, line) ? wholeSum(totals, line) : 0;
}

/** Null where there are no contestants, or one is not on most forms: then the contest is several in one. */
function allVotes({ votes, forms }: Pick<Totals, 'votes' | 'forms'>): number | null {
  const sums = Object.values(votes);
  const isWhole = sums.length > 0 && sums.every(({ blanks }) => isWholeSum(blanks, forms));
  return isWhole ? sums.reduce((total, { sum }) => total + sum, 0) : null;
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
