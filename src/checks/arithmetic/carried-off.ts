import { countAt } from '../../model/count.js';
import type { ResultForms } from '../../model/result-forms.js';
import { type BallotSum, foundBallots, issuedBallots, sumOnRow } from './ballot-sums.js';

/** What a table of forms says about ballots that were to lie in the boxes, and those that did. */
export interface BoxBalance {
  /** Ballots issued, and those that arrived by post where the form counts them. */
  readonly due: BallotSum;
  readonly found: BallotSum;
  /** Due less found on one form: below 0 where the boxes hold more. Null where that is not known. */
  readonly missingOn: (row: number) => number | null;
}

/**
 * The balance of a table's boxes; null where its forms have no ballots issued or none in the boxes. Ballots by post enter the
 * boxes without having been issued in the station. Where only those sent out are on the form, it is not known how many came
 * back, so that a form has a balance only where none were sent.
 */
export function boxBalance(forms: ResultForms): BoxBalance | null {
  const issued = issuedBallots(forms);
  const found = foundBallots(forms);
  if (!issued || !found) return null;
  const { arrivedByPost, sentByPost } = forms.lines;
  const due: BallotSum = arrivedByPost
    ? {
        measure: { kind: 'sum', name: 'issued + arrivedByPost' },
        columns: [...issued.columns, arrivedByPost],
      }
    : issued;
  return {
    due,
    found,
    missingOn(row) {
      if (sentByPost && !arrivedByPost && countAt(sentByPost, row) !== 0) return null;
      const dueHere = sumOnRow(due, row);
      const foundHere = sumOnRow(found, row);
      return dueHere === null || foundHere === null ? null : dueHere - foundHere;
    },
  };
}
