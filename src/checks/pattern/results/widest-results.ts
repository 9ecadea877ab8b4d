import type { Dataset } from '../../../model/dataset.js';
import { type StationResults, stationResults } from './station-results.js';

/** Each station once where that can be: all contests together where they share no station, else contest by contest. */
export function widestResults(dataset: Dataset): readonly StationResults[] {
  const all = stationResults(dataset);
  const last = all.at(-1);
  return last?.contest === -1 ? [last] : all;
}
