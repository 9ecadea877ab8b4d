import { BLANK, type CountColumn } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import type { Line } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import { cellPlace, type ResultForms } from '../../model/result-forms.js';
import { distinctPlaces, type PublishedNumber, placeOf } from '../figures.js';
import type { PublishedForm } from '../publications.js';

/** Columns of a table of forms that are added up, and what their sum is a sum of. */
export interface BallotSum {
  readonly measure: Measure;
  readonly columns: readonly CountColumn[];
}

type Lines = Pick<ResultForms, 'lines'>;

/**
 * Ballots issued on paper and other than by post: as printed, else early, in the station and outside, as far as the form has those lines. Null
 * where it has neither the total nor the ballots issued in the station.
 */
export function issuedBallots({ lines }: Lines): BallotSum | null {
  return (
    printed(lines, 'issued') ?? added(lines, 'issued', 'issuedInStation', ['issuedEarly', 'issuedOutside'])
  );
}

/** Ballots found in the boxes: as printed, else in stationary and portable ones. Null where the form has neither. */
export function foundBallots({ lines }: Lines): BallotSum | null {
  return printed(lines, 'inBoxes') ?? added(lines, 'inBoxes', 'stationary', ['portable']);
}

/** The sum on one form; null where a line of it is blank. */
export function sumOnRow({ columns }: BallotSum, row: number): number | null {
  let sum = 0;
  for (const { values } of columns) {
    const value = values[row] ?? BLANK;
    if (value === BLANK) return null;
    sum += value;
  }
  return sum;
}

/** The sum on one published form, with the rows it stands on; null where a line of it is blank. */
export function publishedSum(
  dataset: Dataset,
  { publication, forms, row }: PublishedForm,
  sum: BallotSum,
): PublishedNumber | null {
  const value = sumOnRow(sum, row);
  if (value === null) return null;
  const places = sum.columns.map((column) => placeOf(dataset, cellPlace(forms, column, row)));
  return { publication, value, places: distinctPlaces(places) };
}

function printed(lines: ResultForms['lines'], line: Line): BallotSum | null {
  const column = lines[line];
  return column ? { measure: { kind: 'line', line }, columns: [column] } : null;
}

function added(
  lines: ResultForms['lines'],
  name: string,
  required: Line,
  optional: readonly Line[],
): BallotSum | null {
  const column = lines[required];
  if (!column) return null;
  return {
    measure: { kind: 'sum', name },
    columns: [column, ...optional.flatMap((line) => lines[line] ?? [])],
  };
}
