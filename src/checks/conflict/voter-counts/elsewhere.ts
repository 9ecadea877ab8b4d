import type { Dataset } from '../../../model/dataset.js';
import type { Provenance } from '../../../model/finding.js';
import type { Line } from '../../../model/line.js';
import { distinctPlaces, latestNumber, type PublishedNumber } from '../../figures.js';
import type { PublishedForm } from '../../publications.js';

/** Ballots of an official number that a counter could not see, because they were cast elsewhere or at another time. */
export interface Elsewhere {
  readonly voters: number;
  /** Whether the form’s own lines bound them, or only a stated share of the official number. */
  readonly bound: 'lines' | 'share';
  readonly places: readonly Provenance[];
}

/** Ways of voting that a count cannot see. */
export type Way = 'home' | 'early' | 'post';

/** Of each way, the lines that tell how many, best first. */
const LINES_OF: Readonly<Record<Way, readonly Line[]>> = {
  home: ['issuedOutside', 'portable'],
  early: ['issuedEarly'],
  post: ['arrivedByPost', 'sentByPost'],
};

/**
 * How many of an official number were cast in the given ways, by the station's own forms as last published. A way that no form has a line for
 * was not open, except voting at home: where no form says how many voted there, or one of the other cells is blank, at least the stated share
 * of the official number is granted. Null where no way is given.
 */
export function votedElsewhere(
  dataset: Dataset,
  history: readonly PublishedForm[],
  ways: readonly Way[],
  official: number,
  share: number,
): Elsewhere | null {
  if (ways.length === 0) return null;
  const known = ways.map((way) => numberOf(dataset, history, LINES_OF[way]));
  const numbers = known.flatMap((number) => number ?? []);
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  const isKnown = ways.every(
    (way, index) => known[index] !== null || (way !== 'home' && !hasLine(history, LINES_OF[way])),
  );
  const granted = isKnown || !ways.includes('home') ? 0 : Math.ceil(share * official - 1e-9);
  return granted > sum
    ? { voters: granted, bound: 'share', places: [] }
    : { voters: sum, bound: 'lines', places: distinctPlaces(numbers.flatMap(({ places }) => places)) };
}

/** The largest of them, so that a form with two lines for one way is read in favour of the commission. */
function numberOf(
  dataset: Dataset,
  history: readonly PublishedForm[],
  lines: readonly Line[],
): PublishedNumber | null {
  return lines
    .flatMap((line) => latestNumber(dataset, history, (forms) => forms.lines[line]) ?? [])
    .reduce<PublishedNumber | null>((most, one) => (most && most.value >= one.value ? most : one), null);
}

function hasLine(history: readonly PublishedForm[], lines: readonly Line[]): boolean {
  return history.some(({ forms }) => lines.some((line) => forms.lines[line]));
}
