import { describe, expect, it } from 'vitest';
import { bindColumns, normaliseHeader } from '../../../src/ingest/normalise/bind-columns.js';

const bind = (names: readonly string[], wanted: Readonly<Record<string, string>>) => {
  const columns = Object.entries(wanted).map(([key, header]) => ({ key, header }));
  const { positions, problems } = bindColumns(names, columns, 'forms.csv', 3);
  return { positions: Object.fromEntries(positions), problems };
};

describe('bindColumns', () => {
  it('finds each column by its header, wherever it stands', () => {
    expect(bind(['b', 'uik', 'a'], { station: 'uik', x: 'a', y: 'b' })).toEqual({
      positions: { station: 1, x: 2, y: 0 },
      problems: [],
    });
  });

  it('lets two keys read one column', () => {
    expect(bind(['n'], { count: 'n', pass: 'n' }).positions).toEqual({ count: 0, pass: 0 });
  });

  it('counts white space of any kind and length as one space', () => {
    expect(
      bind([' Число\u00a0избирателей,\n  всего '], { registered: 'Число избирателей, всего' }),
    ).toMatchObject({ positions: { registered: 0 }, problems: [] });
    expect(normaliseHeader('\ufeff a \r\n\t b ')).toBe('a b');
  });

  it('names the nearest column where the wanted one is misspelt', () => {
    expect(bind(['station', 'vlaid'], { station: 'station', valid: 'valid' }).problems).toEqual([
      expect.objectContaining({
        code: 'missing-column-nearest',
        file: 'forms.csv',
        line: 3,
        column: 'valid',
        args: { key: 'valid', nearest: 'vlaid', headers: 'station, vlaid' },
      }),
    ]);
  });

  it('lists what the file has where nothing resembles the wanted column', () => {
    expect(bind(['uik', 'n'], { turnout: 'Явка' }).problems).toMatchObject([
      { code: 'missing-column', column: 'Явка', args: { headers: 'uik, n' } },
    ]);
  });

  it('tells letters of different case apart, but suggests the other one', () => {
    expect(bind(['Valid'], { valid: 'valid' }).problems).toMatchObject([
      { code: 'missing-column-nearest', args: { nearest: 'Valid' } },
    ]);
  });

  it('collects a problem for every column that is not there', () => {
    expect(bind(['x'], { station: 'station', valid: 'valid', a: 'Anna' }).problems).toHaveLength(3);
  });

  it('refuses a header that stands twice where the column is wanted, and only there', () => {
    const names = ['station', 'note', ' note'];
    expect(bind(names, { station: 'station', category: 'note' }).problems).toMatchObject([
      { code: 'duplicate-header', line: 3, column: 'note', got: 'note' },
    ]);
    expect(bind(names, { station: 'station' }).problems).toEqual([]);
  });

  it('calls a column without a header by its letters', () => {
    const names = ['', 'x', ...Array(24).fill('y'), ''];
    expect(bind(names, { a: 'column A', b: 'column AA' })).toEqual({
      positions: { a: 0, b: 26 },
      problems: [],
    });
  });

  it('lets several columns have no header at all', () => {
    expect(bind(['', 'station', ''], { station: 'station' })).toEqual({
      positions: { station: 1 },
      problems: [],
    });
  });
});
