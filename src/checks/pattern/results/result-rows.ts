import type { Dataset } from '../../../model/dataset.js';
import type { NumberRow } from '../../../model/number-table.js';
import { placesOfForm } from '../../../model/result-forms.js';
import type { Provenance } from '../../../model/subject.js';
import { distinctPlaces, placeOf, stationSubject } from '../../figures.js';
import type { StationResults } from './station-results.js';

/** Where the forms of a row stand, of several publications each that still says something. */
export function placesOfRow(dataset: Dataset, results: StationResults, row: number): Provenance[] {
  const places = results.formsOf(row).flatMap((form) => placesOfForm(form.forms, form.row));
  return distinctPlaces(places.map((place) => placeOf(dataset, place)));
}

/** A station's row of a table of numbers. */
export function stationRow(
  dataset: Dataset,
  results: StationResults,
  row: number,
  values: readonly (number | null)[],
): NumberRow {
  return {
    subject: stationSubject(dataset, results.stations[row] ?? -1),
    n: 1,
    values: [...values],
    places: placesOfRow(dataset, results, row),
  };
}
