import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { type ParquetColumn, renderParquet } from './parquet.js';
import { stationColumns } from './station-columns.js';

/** The table of `stationsCsv` as Parquet: the same columns and rows in the same order, texts as they are and a blank as null. */
export function stationsParquet(dataset: Dataset, analysis: Analysis): Uint8Array {
  const { length } = dataset.stations;
  return renderParquet(
    stationColumns(dataset, analysis).map((column): ParquetColumn => {
      const { name, type } = column;
      if (type === 'count') return { name, values: column.counts };
      if (type === 'text') {
        return { name, type, values: Array.from({ length }, (_, station) => column.valueAt(station)) };
      }
      return { name, type, values: Array.from({ length }, (_, station) => column.valueAt(station)) };
    }),
  );
}
