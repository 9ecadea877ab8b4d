import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { cellsIn, readTables } from './read-tables.js';

const feature = (properties: unknown, geometry: unknown, rest: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...rest,
});

const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', crs: { x: [{ y: 1 }] }, features });

const point = (...coordinates: readonly unknown[]) => ({ type: 'Point', coordinates });

describe('a GeoJSON collection', () => {
  it('is the table of the properties of its features, and the place of each point', async () => {
    const text = collection(
      feature({ station: 7, votes: { anna: 1 } }, point(37.618423, 55.751244, 120)),
      feature({ station: 8 }, { type: 'Polygon', coordinates: [[[1, 2]]] }),
      feature({ station: 9 }, null),
    );
    expect(await cellsIn(json, text)).toEqual([
      ['station', 'votes.anna', 'longitude', 'latitude'],
      ['7', '1', '37.618423', '55.751244'],
      ['8', '', '', ''],
      ['9', '', '', ''],
    ]);
  });

  it('is one table without a name, whatever else is in it', async () => {
    expect((await readTables(json, collection(feature({ a: 1 }, null)))).map(({ name }) => name)).toEqual([
      null,
    ]);
  });

  it('keeps the columns that the properties have of these names', async () => {
    const text = collection(feature({ id: 'x', longitude: 1, latitude: 2 }, point(3, 4), { id: 5 }));
    expect(await cellsIn(json, text)).toEqual([
      ['id', 'longitude', 'latitude'],
      ['x', '1', '2'],
    ]);
  });

  it('gives the id of a feature as a column', async () => {
    const text = collection(feature({ a: 1 }, point(3.0, -4), { id: 'uik-7' }));
    expect(await cellsIn(json, text)).toEqual([
      ['a', 'id', 'longitude', 'latitude'],
      ['1', 'uik-7', '3', '-4'],
    ]);
  });

  it('has no place where coordinates are no numbers', async () => {
    for (const coordinates of [[], ['x', 'y'], [1], [null, 2], [[1], 2]]) {
      expect(await cellsIn(json, collection(feature({ a: 1 }, point(...coordinates))))).toEqual([
        ['a'],
        ['1'],
      ]);
    }
  });

  it('is an object with a list inside where it calls itself something else', async () => {
    const text = JSON.stringify({ type: 'Topology', features: [feature({ a: 1 }, null)] });
    const [table] = await readTables(json, text);
    expect(table?.name).toBe('features');
    expect(table?.rows[0]?.cells).toEqual(['type', 'properties.a', 'geometry']);
  });
});
