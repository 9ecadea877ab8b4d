import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import type { Measure } from '../../../model/measure.js';
import { distinctPlaces } from '../../figures.js';
import { placesOfRow } from './result-rows.js';
import type { StationResults } from './station-results.js';

/** Rows of files that stand at a figure of many stations; the others stand with the stations that contribute to it. */
const FIRST_ROWS = 3;

/**
 * A number over many stations as a figure: whose forms it rests on, and the first of their rows. `rows` must not be empty; the source and the time
 * of publication are those of the first, the time null where the stations do not share one.
 */
export function patternFigure(
  dataset: Dataset,
  results: StationResults,
  measure: Measure,
  value: number,
  rows: Int32Array,
): Figure {
  const [first = 0] = rows;
  const [form] = results.formsOf(first);
  const published = form?.publication.published ?? null;
  const isShared = rows.every((row) =>
    results.formsOf(row).every(({ publication }) => publication.published === published),
  );
  const shown = [...rows.subarray(0, FIRST_ROWS)];
  return {
    measure,
    source: dataset.sources[form?.publication.source ?? -1]?.id ?? '',
    published: isShared ? published : null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(shown.flatMap((row) => placesOfRow(dataset, results, row))),
  };
}
