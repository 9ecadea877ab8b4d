import type { Dataset } from '../../model/dataset.js';
import type { Line } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import type { Counted } from '../../model/observation.js';
import { numberOn, type PublishedNumber, sumOn } from '../figures.js';
import { formsOfStation, type Publication, type PublishedForm } from '../publications.js';
import type { StationCount } from './station-counts.js';

/** An official number that a count can be held against. */
export interface OfficialCount {
  readonly measure: Measure;
  readonly number: PublishedNumber;
  /** Whether it counts what the count counted; turnout includes voting elsewhere, ballots in boxes may be fewer than voters. */
  readonly kind: 'same' | 'turnout' | 'boxes';
}

/**
 * The official numbers for a count, latest publication first, all of one line: the line of the same kind if any publication
 * and contest has it for this station, else turnout. A station with forms in several contests is held against the contest whose
 * number is nearest: what is most favourable to the commission.
 */
export function officialCounts(
  dataset: Dataset,
  officials: readonly Publication[],
  count: StationCount,
): readonly OfficialCount[] {
  const histories = dataset.contests.map((_, contest) => formsOfStation(officials, contest, count.station));
  for (const lookUp of candidates(count.counted)) {
    const found = histories
      .map((history) => history.flatMap((form) => lookUp(dataset, form) ?? []))
      .filter((numbers) => numbers.length > 0);
    if (found.length > 0) return nearestTo(count, found);
  }
  return [];
}

function nearestTo(
  count: StationCount,
  histories: readonly (readonly OfficialCount[])[],
): readonly OfficialCount[] {
  const distance = ([latest]: readonly OfficialCount[]): number =>
    gapOutside(count, latest?.number.value ?? 0);
  return histories.reduce((nearest, history) => (distance(history) < distance(nearest) ? history : nearest));
}

/** How far a number lies outside what a count allows; 0 inside. */
export function gapOutside({ low, high }: Pick<StationCount, 'low' | 'high'>, value: number): number {
  return Math.max(0, value - high, low - value);
}

type LookUp = (dataset: Dataset, form: PublishedForm) => OfficialCount | null;

/** A line of the form as an official number. */
function line(name: Line, kind: OfficialCount['kind']): LookUp {
  return (dataset, form) => {
    const number = numberOn(dataset, form, form.forms.lines[name]);
    return number && { measure: { kind: 'line', line: name }, number, kind };
  };
}

/** A sum of lines as an official number, under the name that rule packs give it. */
function sum(name: string, required: Line, optional: readonly Line[], kind: OfficialCount['kind']): LookUp {
  return (dataset, form) => {
    const number = sumOn(dataset, form, required, optional);
    return number && { measure: { kind: 'sum', name }, number, kind };
  };
}

/** What to look for, best first: what counts the very thing, then turnout, then ballots in the boxes. */
function candidates(counted: Counted): readonly LookUp[] {
  const turnoutKind = counted === 'turnout' ? 'same' : 'turnout';
  const turnout = [
    line('turnout', turnoutKind),
    line('issued', turnoutKind),
    sum('issued', 'issuedInStation', ['issuedEarly', 'issuedOutside'], turnoutKind),
  ];
  const boxes = (kind: OfficialCount['kind']) => [
    line('inBoxes', kind),
    sum('inBoxes', 'stationary', ['portable'], kind),
  ];
  switch (counted) {
    case 'in-room':
    case 'issued':
      return [line('issuedInStation', 'same'), ...turnout, ...boxes('boxes')];
    case 'into-stationary-box':
      return [line('stationary', 'same'), ...turnout, ...boxes('boxes')];
    case 'into-any-box':
      return [...boxes('same'), ...turnout];
    case 'turnout':
      return [...turnout, ...boxes('boxes')];
  }
}
