import { describe, expect, it } from 'vitest';
import { createStationBook } from '../../../src/ingest/normalise/station-book.js';
import { createTerritoryBook } from '../../../src/ingest/normalise/territory-book.js';

const by = { file: 0, fileLine: 2 };

describe('createStationBook', () => {
  it('gives one number in one territory the same index every time', () => {
    const book = createStationBook();
    const first = book.mention(5, '91', by);
    expect(book.mention(5, '92', by)).not.toBe(first);
    expect(book.mention(6, '91', by)).not.toBe(first);
    expect(book.mention(-1, '91', by)).not.toBe(first);
    expect(book.mention(5, '91', { file: 1, fileLine: 7 })).toBe(first);
  });

  it('knows where a mention was first made', () => {
    const book = createStationBook();
    const mention = book.mention(-1, '91', { file: 3, fileLine: 12 });
    book.mention(-1, '91', { file: 4, fileLine: 2 });
    expect(book.firstPlace(mention)).toEqual({ file: 3, fileLine: 12 });
  });
});

describe('a station that very many files name', () => {
  it('is told of each in the time of one, and each counts once', () => {
    const files = 60_000;
    const book = createStationBook();
    for (let file = 0; file < files; file++) book.mention(-1, '91', { file, fileLine: 2 });
    for (let file = 0; file < files; file++) book.mention(-1, '91', { file, fileLine: 3 });
    const { stations, stationAt } = book.settle(
      { names: [], parents: [] },
      {
        files: Array.from({ length: files }, (_, file) => ({
          path: `${file}.csv`,
          source: 0,
          isCommission: false,
        })),
      },
    );
    // One by one through the list of files, it would be minutes.
    expect(stations.length).toBe(1);
    expect(stationAt(0, files - 1)).toBe(0);
    expect(book.firstPlace(0)).toEqual({ file: 0, fileLine: 2 });
  });

  it('is known by its first line in each of two files that are read row by row together', () => {
    const book = createStationBook();
    for (const fileLine of [2, 3]) {
      for (const file of [4, 7]) {
        book.mention(-1, '91', { file, fileLine });
        book.mention(-1, 'УИК №91', { file, fileLine });
      }
    }
    const { issues } = book.settle(
      { names: [], parents: [] },
      {
        files: Array.from({ length: 8 }, (_, file) => ({
          path: `${file}.csv`,
          source: 0,
          isCommission: true,
        })),
      },
    );
    expect(issues.map(({ issue: { code, file, line }, times }) => [code, file, line, times])).toEqual([
      ['two-spellings', '4.csv', 2, 1],
      ['two-spellings', '7.csv', 2, 1],
    ]);
  });
});

describe('what a source says of a station beyond its number', () => {
  const unknown = {
    kind: 'unknown',
    venue: null,
    latitude: null,
    longitude: null,
    counting: null,
  } as const;
  const hospital = { ...unknown, kind: 'hospital', venue: 'Ward 3' } as const;

  it('is kept at the station that the mention became', () => {
    const territories = createTerritoryBook();
    const book = createStationBook();
    book.describe(book.mention(territories.indexOf(['Moscow']), '91', by), hospital);
    book.mention(territories.indexOf(['Moscow', 'Arbat']), '91', { ...by, file: 1 });
    const { stations } = book.settle(territories.finish());
    expect(stations.length).toBe(1);
    expect([...stations.details]).toEqual([[0, hospital]]);
  });

  it('is not hidden by a source that says nothing, before or after', () => {
    for (const said of [
      [unknown, hospital],
      [hospital, unknown],
    ]) {
      const book = createStationBook();
      const mention = book.mention(-1, '91', by);
      for (const details of said) book.describe(mention, details);
      expect([...book.settle({ names: [], parents: [] }).stations.details]).toEqual([[0, hospital]]);
    }
  });

  it('is put together from several sources, piece by piece', () => {
    const book = createStationBook();
    const mention = book.mention(-1, '91', by);
    book.describe(mention, { ...unknown, venue: 'Ward 3' });
    book.describe(mention, {
      kind: 'hospital',
      venue: null,
      latitude: 55.75,
      longitude: 37.61,
      counting: 'hand',
    });
    expect([...book.settle({ names: [], parents: [] }).stations.details.values()]).toEqual([
      { kind: 'hospital', venue: 'Ward 3', latitude: 55.75, longitude: 37.61, counting: 'hand' },
    ]);
  });
});
