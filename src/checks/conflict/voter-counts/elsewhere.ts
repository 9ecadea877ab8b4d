import type { Dataset } from '../../../model/dataset.js';
import type { Line } from '../../../model/line.js';
import type { Provenance } from '../../../model/subject.js';
import { distinctPlaces, latestNumber, type PublishedNumber } from '../../figures.js';
import type { PublishedForm } from '../../publications.js';

/** Ballots of an official number that a counter could not see, because they were cast elsewhere or at another time. */
export interface Elsewhere {
  readonly voters: number;
  /** Of them, those that the form’s own lines name; the rest is a stated share of the official number. */
  readonly byLines: number;
  readonly places: readonly Provenance[];
}

/** Ways of voting that a count cannot see. */
export type Way = 'home' | 'early' | 'post' | 'electronic';

/** Of each way, the lines that tell how many, best first. */
const LINES_OF: Readonly<Record<Way, readonly Line[]>> = {
  home: ['issuedOutside', 'portable'],
  early: ['issuedEarly'],
  post: ['arrivedByPost', 'sentByPost'],
  electronic: ['issuedElectronically'],
};

/**
 * How many of an official number were cast in the given ways, by the station's own forms as last published. A way that no form has a line for
 * was not open, except voting at home. Where no form says how many voted there, or the cell of any of the ways is blank, the stated share of the
 * official number is granted on top of what the others say. Null where no way is given.
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
  const granted = isKnown ? 0 : Math.ceil(share * official - 1e-9);
  return {
    voters: sum + granted,
    byLines: sum,
    places: distinctPlaces(numbers.flatMap(({ places }) => places)),
  };
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
