import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTerritoryBook } from '../../../src/ingest/normalise/territory-book.js';
import { NO_TERRITORY, territoryPath } from '../../../src/model/territory.js';

describe('createTerritoryBook', () => {
  it('gives the same path the same index every time', () => {
    const book = createTerritoryBook();
    const first = book.indexOf(['Moscow', 'Khamovniki']);
    book.indexOf(['Moscow', 'Arbat']);
    expect(book.indexOf(['Moscow', 'Khamovniki'])).toBe(first);
  });

  it('has no territory for an empty path', () => {
    expect(createTerritoryBook().indexOf([])).toBe(NO_TERRITORY);
  });

  it('tells equal names below different parents apart', () => {
    const book = createTerritoryBook();
    expect(book.indexOf(['North', 'Centre'])).not.toBe(book.indexOf(['South', 'Centre']));
    expect(book.indexOf(['Centre'])).not.toBe(book.indexOf(['North', 'Centre']));
  });

  it('knows the parents of a path without their being asked for', () => {
    const book = createTerritoryBook();
    book.indexOf(['Moscow', 'Khamovniki']);
    expect(book.finish()).toMatchObject({ names: ['Moscow', 'Khamovniki'], parents: [-1, 0] });
  });

  it('knows every column that a territory is written in, by its header', () => {
    const book = createTerritoryBook();
    book.indexOf(['Moscow', 'Arbat'], ['Region', 'District']);
    book.indexOf(['Moscow', 'Arbat'], ['region', 'raion']);
    book.indexOf(['Arbat'], ['district']);
    book.indexOf(['Tver']);
    expect(book.finish().columns).toEqual([[0], [1, 2], [1], []]);
  });

  it('gives back every path that it was given', () => {
    const path = fc.array(fc.constantFrom('North', 'South', 'Centre', 'constructor', '__proto__'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const book = createTerritoryBook();
        const indices = paths.map((path) => book.indexOf(path));
        const territories = book.finish();
        expect(indices.map((index) => territoryPath(territories, index))).toEqual(paths);
      }),
    );
  });
});
