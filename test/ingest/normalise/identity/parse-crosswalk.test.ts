import { describe, expect, it } from 'vitest';
import {
  ANY_SOURCE,
  parseCrosswalk,
  UNKNOWN_SOURCE,
} from '../../../../src/ingest/normalise/identity/crosswalk.js';
import { InputError } from '../../../../src/model/issue.js';
import { crosswalkOf } from './settle-rows.js';

const kept = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ cells, fileLine: index + 1 }));

describe('parseCrosswalk', () => {
  it('finds its columns by name, in any order', () => {
    const rows = kept(
      ['station', 'is_station', 'source', 'is_territory', 'territory', 'remark'],
      ['5', 'УИК №6', 'Golos', 'Москва › Арбат', 'Москва / район Арбат', 'asked them'],
      ['', '', '', '', '', ''],
      ['7', '', '', '', '', ''],
    );
    expect(parseCrosswalk(rows, 'crosswalk.csv', ['cik', 'golos'])).toEqual({
      path: 'crosswalk.csv',
      rows: [
        {
          fileLine: 2,
          source: 1,
          territory: ['Москва', 'район Арбат'],
          station: '5',
          is: { territory: ['Москва', 'Арбат'], station: 'УИК №6' },
        },
        { fileLine: 4, source: ANY_SOURCE, territory: [], station: '7', is: null },
      ],
    });
  });

  it('does not part a name at a slash without spaces', () => {
    const { rows } = crosswalkOf(['golos,Nord/Süd / Mitte,5,,6'], ['golos']);
    expect(rows[0]?.territory).toEqual(['Nord/Süd', 'Mitte']);
  });

  it('names every column that is missing', () => {
    const parse = () => parseCrosswalk(kept(['source', 'station']), 'c.csv', []);
    expect(parse).toThrow(InputError);
    try {
      parse();
    } catch (error) {
      expect((error as InputError).problems.map(({ column }) => column)).toEqual([
        'territory',
        'is_territory',
        'is_station',
      ]);
    }
    expect(() => parseCrosswalk([], 'c.csv', [])).toThrow(InputError);
  });

  it('knows when no source has the name', () => {
    expect(crosswalkOf(['gols,,5,,6'], ['golos']).rows[0]?.source).toBe(UNKNOWN_SOURCE);
  });
});
