import type { Dataset } from '../../model/dataset.js';
import type { Measure } from '../../model/measure.js';
import type { Counted } from '../../model/observation.js';
import { type FormNumber, lineOn, sumOn } from '../figures.js';
import { type FormRow, formsOfStation, type Publication } from '../publications.js';
import type { StationCount } from './station-counts.js';

/** An official number that a count can be held against. */
export interface OfficialCount {
  readonly publication: Publication;
  readonly measure: Measure;
  readonly number: FormNumber;
  /** Whether it counts what the count counted; else it is turnout, which includes voting elsewhere. */
  readonly sameKind: boolean;
}

/**
 * The official numbers for a count, latest publication first, all of the same line. A station with forms in several
 * contests is held against the contest whose number is nearest: what is most favourable to the commission.
 */
export function officialCounts(
  dataset: Dataset,
  officials: readonly Publication[],
  count: StationCount,
): readonly OfficialCount[] {
  const perContest = dataset.contests.flatMap((_, contest) => {
    const numbers = formsOfStation(officials, contest, count.station).flatMap(({ publication, rows }) => {
      const found = officialCount(dataset, rows, count.counted);
      return found ? [{ publication, ...found }] : [];
    });
    const [latest] = numbers;
    const comparable = numbers.filter(
      ({ measure }) => JSON.stringify(measure) === JSON.stringify(latest?.measure),
    );
    return comparable.length > 0 ? [comparable] : [];
  });
  const distance = (numbers: readonly OfficialCount[]): number =>
    Math.abs((numbers[0]?.number.value ?? 0) - count.value);
  return perContest.reduce<readonly OfficialCount[]>(
    (nearest, numbers) => (nearest.length > 0 && distance(nearest) <= distance(numbers) ? nearest : numbers),
    [],
  );
}

type Found = Pick<OfficialCount, 'measure' | 'number' | 'sameKind'>;

function officialCount(dataset: Dataset, rows: readonly FormRow[], counted: Counted): Found | null {
  return sameKind(dataset, rows, counted) ?? turnout(dataset, rows, counted === 'turnout');
}

/** The line that counts the very thing: people in the room received a ballot in the room. */
function sameKind(dataset: Dataset, rows: readonly FormRow[], counted: Counted): Found | null {
  switch (counted) {
    case 'in-room':
    case 'issued': {
      const number = lineOn(dataset, rows, 'issuedInStation');
      return number && { measure: { kind: 'line', line: 'issuedInStation' }, number, sameKind: true };
    }
    case 'into-stationary-box': {
      const number = lineOn(dataset, rows, 'stationary');
      return number && { measure: { kind: 'line', line: 'stationary' }, number, sameKind: true };
    }
    case 'into-any-box': {
      const total = lineOn(dataset, rows, 'inBoxes');
      if (total) return { measure: { kind: 'line', line: 'inBoxes' }, number: total, sameKind: true };
      const sum = sumOn(dataset, rows, 'stationary', ['portable']);
      return sum && { measure: { kind: 'sum', name: 'inBoxes' }, number: sum, sameKind: true };
    }
    case 'turnout':
      return null;
  }
}

/** Turnout as published, else ballots issued, else ballots in the boxes. */
function turnout(dataset: Dataset, rows: readonly FormRow[], same: boolean): Found | null {
  for (const line of ['turnout', 'issued'] as const) {
    const number = lineOn(dataset, rows, line);
    if (number) return { measure: { kind: 'line', line }, number, sameKind: same };
  }
  const issued = sumOn(dataset, rows, 'issuedInStation', ['issuedEarly', 'issuedOutside', 'sentByPost']);
  if (issued) return { measure: { kind: 'sum', name: 'issued' }, number: issued, sameKind: same };
  const inBoxes = lineOn(dataset, rows, 'inBoxes') ?? sumOn(dataset, rows, 'stationary', ['portable']);
  return inBoxes && { measure: { kind: 'sum', name: 'inBoxes' }, number: inBoxes, sameKind: same };
}
