import type { OnCell, ReadObject } from './cell-reader.js';
import { numberText } from './number-text.js';

const PROPERTIES = 'properties.';
const POSITION = /^\[\s*(-?\d[\d.eE+-]*)\s*,\s*(-?\d[\d.eE+-]*)/u;

/**
 * Reads a feature of a GeoJSON collection (RFC 7946) as a row of its properties. Its id becomes the column `id`, and the place of
 * a point the columns `longitude` and `latitude`, unless the properties have columns of these names.
 */
export function featureReader(readObject: ReadObject): ReadObject {
  return (text, onCell) => {
    const own = new Map<string, string>();
    const names = new Set<string>();
    const extra: OnCell = (name, cell) => {
      if (!names.has(name)) onCell(name, cell);
    };
    readObject(text, (path, cell) => {
      if (path.startsWith(PROPERTIES)) {
        const name = path.slice(PROPERTIES.length);
        names.add(name);
        onCell(name, cell);
      } else own.set(path, cell);
    });
    const id = own.get('id');
    if (id !== undefined) extra('id', id);
    if (own.get('geometry.type') !== 'Point') return;
    const [, longitude, latitude] = POSITION.exec(own.get('geometry.coordinates') ?? '') ?? [];
    if (longitude === undefined || latitude === undefined) return;
    extra('longitude', numberText(longitude));
    extra('latitude', numberText(latitude));
  };
}
