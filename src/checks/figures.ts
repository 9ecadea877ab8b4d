import { type CountColumn, countAt } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { Figure } from '../model/finding.js';
import type { Line } from '../model/line.js';
import type { Measure, Unit } from '../model/measure.js';
import type { Place } from '../model/place.js';
import { cellPlace, type ResultForms } from '../model/result-forms.js';
import type { Provenance, Subject } from '../model/subject.js';
import { NO_TERRITORY, territoryPath } from '../model/territory.js';
import type { Publication, PublishedForm } from './publications.js';

/** A number of a form, who published it, and where it stands. */
export interface PublishedNumber {
  readonly publication: Publication;
  readonly value: number;
  readonly places: readonly Provenance[];
}

/** The number in a column as last published: of forms in that order, the first that has the cell filled. */
export function latestNumber(
  dataset: Dataset,
  history: readonly PublishedForm[],
  columnOf: (forms: ResultForms) => CountColumn | undefined,
): PublishedNumber | null {
  for (const form of history) {
    const number = numberOn(dataset, form, columnOf(form.forms));
    if (number) return number;
  }
  return null;
}

/** The number in a column of one form, null where the form has no such line or the cell is blank. */
export function numberOn(
  dataset: Dataset,
  { publication, forms, row }: PublishedForm,
  column: CountColumn | undefined,
): PublishedNumber | null {
  const value = countAt(column, row);
  if (!column || value === null) return null;
  return { publication, value, places: [placeOf(dataset, cellPlace(forms, column, row))] };
}

/**
 * Sum of lines of one form: the required one and those of the optional ones that the form has. Null where the form lacks the
 * required one, or a line that it has is blank.
 */
export function sumOn(
  dataset: Dataset,
  form: PublishedForm,
  required: Line,
  optional: readonly Line[],
): PublishedNumber | null {
  const { publication, forms } = form;
  const lines = [required, ...optional.filter((line) => forms.lines[line])];
  const numbers = lines.map((line) => numberOn(dataset, form, forms.lines[line]));
  const filled = numbers.flatMap((number) => number ?? []);
  if (filled.length < numbers.length) return null;
  return {
    publication,
    value: filled.reduce((sum, { value }) => sum + value, 0),
    places: distinctPlaces(filled.flatMap(({ places }) => places)),
  };
}

export function formFigure(dataset: Dataset, measure: Measure, number: PublishedNumber): Figure {
  const { publication, value, places } = number;
  return {
    measure,
    source: dataset.sources[publication.source]?.id ?? '',
    published: publication.published,
    value,
    low: value,
    high: value,
    places: [...places],
  };
}

/** Each place once, in the order of their first mention. */
export function distinctPlaces(places: readonly Provenance[]): Provenance[] {
  return [...new Map(places.map((place) => [`${place.file}\u0000${place.line}`, place])).values()];
}

/** What a number of this measure counts. */
export function unitOf({ lines }: Pick<Dataset, 'lines'>, measure: Measure): Unit {
  switch (measure.kind) {
    case 'votes':
      return 'votes';
    case 'counted':
      return 'voters';
    case 'line':
      if (measure.line === 'registered' || measure.line === 'turnout') return 'voters';
      return lines.find(({ name }) => name === measure.line)?.unit ?? 'ballots';
    case 'sum':
      return 'ballots';
    case 'share':
      return 'percentage-points';
    case 'total':
      return measure.quantity === 'votes'
        ? 'votes'
        : measure.quantity.startsWith('seats')
          ? 'seats'
          : 'items';
  }
}

export function placeOf(dataset: Dataset, { file, fileLine }: Place): Provenance {
  return { file: pathOf(dataset, file), line: fileLine };
}

export function pathOf(dataset: Dataset, file: number): string {
  return dataset.files[file]?.path ?? '';
}

export function stationSubject({ stations, territories }: Dataset, station: number): Subject {
  return {
    kind: 'station',
    station: stations.ids[station] ?? '',
    territory: [...territoryPath(territories, stations.territories[station] ?? NO_TERRITORY)],
  };
}

function territorySubject({ territories }: Dataset, territory: number): Subject {
  return { kind: 'territory', territory: [...territoryPath(territories, territory)] };
}

/** What a statement is about: its station, or the territory where it names none. */
export function statementSubject(
  dataset: Dataset,
  { station, territory }: { readonly station: number; readonly territory: number },
): Subject {
  return station === -1 ? territorySubject(dataset, territory) : stationSubject(dataset, station);
}
