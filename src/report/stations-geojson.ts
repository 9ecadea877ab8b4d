import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { StationFeature } from '../model/station-features.js';
import { renderJson } from './render-json.js';
import { type StationColumn, stationColumns, valueInColumn } from './station-columns.js';

/**
 * The stations as GeoJSON (RFC 7946: longitude, latitude, WGS 84), in the order and with the columns of `stationsCsv` as properties.
 * A station has no geometry where a coordinate is blank or is none on Earth.
 */
export function stationsGeojson(dataset: Dataset, analysis: Analysis): Iterable<string> {
  const columns = stationColumns(dataset, analysis);
  return renderJson([
    ['type', 'FeatureCollection'],
    ['schema', 'scrutineer-stations/1'],
    ['features', featuresOf(dataset, columns)],
  ]);
}

function* featuresOf({ stations }: Dataset, columns: readonly StationColumn[]): Generator<StationFeature> {
  for (let station = 0; station < stations.length; station++) {
    const { latitude = null, longitude = null } = stations.details.get(station) ?? {};
    yield {
      type: 'Feature',
      geometry: pointAt(longitude, latitude),
      properties: Object.fromEntries(columns.map((column) => [column.name, valueInColumn(column, station)])),
    };
  }
}

function pointAt(longitude: number | null, latitude: number | null): StationFeature['geometry'] {
  if (longitude === null || latitude === null) return null;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return null;
  return { type: 'Point', coordinates: [longitude, latitude] };
}
