import type { Dataset } from '../../model/dataset.js';
import type { Measure } from '../../model/measure.js';
import type { ResultForms } from '../../model/result-forms.js';
import { latestNumber, type PublishedNumber } from '../figures.js';
import type { PublishedForm } from '../publications.js';
import { type BallotSum, foundBallots, issuedBallots, publishedSum } from './ballot-sums.js';

/** A number of ballots of one contest at a station. */
export interface BallotNumber {
  readonly measure: Measure;
  readonly number: PublishedNumber;
}

/** What one source last published of one contest at one station. */
export interface ContestBallots {
  /** Index into the data set's contests. */
  readonly contest: number;
  /** Null where no form has the line. */
  readonly registered: PublishedNumber | null;
  readonly issued: BallotNumber | null;
  readonly found: BallotNumber | null;
}

/**
 * Ballots of a contest out of a station's forms, latest first, each number as last published. Null where there is neither number of
 * ballots, or where the register is on the form and blank, so that it is not known how many could vote.
 */
export function contestBallots(
  dataset: Dataset,
  contest: number,
  history: readonly PublishedForm[],
): ContestBallots | null {
  const latest = (sumOf: (forms: ResultForms) => BallotSum | null): BallotNumber | null => {
    for (const form of history) {
      const sum = sumOf(form.forms);
      const number = sum && publishedSum(dataset, form, sum);
      if (number) return { measure: sum.measure, number };
    }
    return null;
  };
  const registered = latestNumber(dataset, history, ({ lines }) => lines['registered']);
  if (!registered && history.some(({ forms }) => forms.lines['registered'])) return null;
  const issued = latest(issuedBallots);
  const found = latest(foundBallots);
  return issued || found ? { contest, registered, issued, found } : null;
}
