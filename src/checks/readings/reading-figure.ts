import type { Dataset } from '../../model/dataset.js';
import type { Figure } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { distinctPlaces, placeOf } from '../figures.js';
import type { ReadingSeries } from './reading-series.js';

/** A number read from rows of announced readings, or worked out from them. */
export function readingFigure(
  dataset: Dataset,
  series: ReadingSeries,
  value: number,
  rows: readonly number[],
  measure: Measure = { kind: 'counted', counted: 'turnout' },
): Figure {
  const places = rows.map(series.placeOfRow);
  return {
    measure,
    source: dataset.sources[series.source]?.id ?? '',
    published: dataset.files[places[0]?.file ?? -1]?.published ?? null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(places.map((place) => placeOf(dataset, place))),
  };
}
