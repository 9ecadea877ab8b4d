import type { Dataset } from '../../model/dataset.js';
import type { Line } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import type { Counted } from '../../model/observation.js';
import { numberOn, type PublishedNumber, sumOn } from '../figures.js';
import { formsOfStation, type Publication, type PublishedForm } from '../publications.js';
import type { Way } from './voter-counts/elsewhere.js';

/** An official number that a count can be held against. */
export interface OfficialCount {
  readonly measure: Measure;
  readonly number: PublishedNumber;
  /**
   * Whether it counts what the count counted; turnout includes voting elsewhere, ballots in boxes may be fewer than voters, ballots issued more
   * than those put in.
   */
  readonly kind: 'same' | 'turnout' | 'boxes' | 'issued';
  /** Ways of voting that it includes and that the count could not see. */
  readonly unseen: readonly Way[];
}

/** The official numbers of one line in one contest, latest publication first, with all forms of the contest. */
export interface OfficialHistory {
  readonly numbers: readonly [OfficialCount, ...OfficialCount[]];
  readonly forms: readonly PublishedForm[];
}

/**
 * What a count can be held against, one history for each contest that has it, all of one line: the line of the same kind if any publication and
 * contest has it for this station, else the nearest other line, turnout last. Empty where nothing is published.
 */
export function officialCounts(
  dataset: Dataset,
  officials: readonly Publication[],
  { station, counted }: { readonly station: number; readonly counted: Counted },
): readonly OfficialHistory[] {
  const histories = dataset.contests.map((_, contest) => formsOfStation(officials, contest, station));
  for (const lookUp of candidates(counted)) {
    const found = histories.flatMap((forms): OfficialHistory[] => {
      const [latest, ...earlier] = forms.flatMap((form) => lookUp(dataset, form) ?? []);
      return latest ? [{ numbers: [latest, ...earlier], forms }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

type LookUp = (dataset: Dataset, form: PublishedForm) => OfficialCount | null;

/** A line of the form as an official number. */
function line(name: Line, kind: OfficialCount['kind'], unseen: readonly Way[] = []): LookUp {
  return (dataset, form) => {
    const number = numberOn(dataset, form, form.forms.lines[name]);
    return number && { measure: { kind: 'line', line: name }, number, kind, unseen };
  };
}

/** A sum of lines as an official number, under the name that rule packs give it. */
function sum(
  name: string,
  [required, ...optional]: readonly [Line, ...Line[]],
  kind: OfficialCount['kind'],
  unseen: readonly Way[] = [],
): LookUp {
  return (dataset, form) => {
    const number = sumOn(dataset, form, required, optional);
    return number && { measure: { kind: 'sum', name }, number, kind, unseen };
  };
}

const ALL_WAYS: readonly Way[] = ['home', 'early', 'post'];
/** Ballots that are put into a box of the station before or after the day's voting. */
const INTO_BOXES: readonly Way[] = ['early', 'post'];

/** Printed totals hold electronic votes too; no box does, and no sum of what was issued on paper. */
function withElectronic(unseen: readonly Way[]): readonly Way[] {
  return unseen.length === 0 ? unseen : [...unseen, 'electronic'];
}

/** What to look for, best first: what counts the very thing, then what comes nearest, then what includes voting elsewhere. */
function candidates(counted: Counted): readonly LookUp[] {
  const turnout = (kind: OfficialCount['kind'], unseen: readonly Way[]): LookUp[] => [
    line('turnout', kind, withElectronic(unseen)),
    line('issued', kind, withElectronic(unseen)),
    sum('issued', ['issuedInStation', 'issuedEarly', 'issuedOutside'], kind, unseen),
  ];
  const boxes = (kind: OfficialCount['kind'], unseen: readonly Way[]): LookUp[] => [
    line('inBoxes', kind, unseen),
    sum('inBoxes', ['stationary', 'portable'], kind, unseen),
  ];
  switch (counted) {
    case 'in-room':
    case 'issued':
      return [
        line('issuedInStation', 'same'),
        line('stationary', 'boxes', INTO_BOXES),
        ...turnout('turnout', ALL_WAYS),
        ...boxes('boxes', ALL_WAYS),
      ];
    case 'into-stationary-box':
      return [
        line('stationary', 'same', INTO_BOXES),
        line('issuedInStation', 'issued'),
        ...turnout('turnout', ALL_WAYS),
        ...boxes('boxes', ALL_WAYS),
      ];
    case 'into-any-box':
      return [...boxes('same', INTO_BOXES), ...turnout('turnout', ALL_WAYS)];
    case 'turnout':
      return [...turnout('same', []), ...boxes('boxes', [])];
  }
}
