import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { type CsvCell, renderCsv } from './csv.js';
import { type StationColumn, stationColumns, valueInColumn } from './station-columns.js';

/**
 * One row per station, with the columns of {@link stationColumns}. The same order as the stations of the data set, which is the
 * order in which the files first name them.
 */
export function stationsCsv(dataset: Dataset, analysis: Analysis): Iterable<string> {
  const columns = stationColumns(dataset, analysis);
  return renderCsv(
    columns.map(({ name }) => name),
    stationRows(dataset.stations.length, columns),
  );
}

function* stationRows(length: number, columns: readonly StationColumn[]): Generator<CsvCell[]> {
  for (let station = 0; station < length; station++)
    yield columns.map((column) => valueInColumn(column, station));
}
