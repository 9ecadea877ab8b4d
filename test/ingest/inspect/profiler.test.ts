import { describe, expect, it } from 'vitest';
import { createProfiler } from '../../../src/ingest/inspect/profiler.js';
import { createTextRow } from '../../../src/ingest/read/row.js';
import { profileOf, rowsOf } from './looked-at.js';

const TABLE = rowsOf(`
region;uik;Registered;Share;When;Remark
North;1;1000;51,5;2011-12-04;
North;2;0;40,1;2011-12-04;late
South;3;-;12,25;2011-12-05;
South;4;700;0,5;2011-12-05;`);

/** One column of a profile, by its name. */
function column(rows: readonly (readonly (string | number)[])[], name: string) {
  const found = profileOf(rows).columns.find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

describe('the profile of a table', () => {
  it('names the columns and says what each holds', () => {
    const { header, rows, above, columns } = profileOf(TABLE);
    expect([header.lines, rows, above]).toEqual([[1], 4, 0]);
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['region', 'text'],
      ['uik', 'count'],
      ['Registered', 'count'],
      ['Share', 'decimal'],
      ['When', 'date'],
      ['Remark', 'text'],
    ]);
  });

  it('counts a word for nothing apart from empty cells, and gives the range of the others', () => {
    expect(column(TABLE, 'Registered')).toMatchObject({
      filled: 3,
      blank: 0,
      placeholders: 1,
      smallest: 0,
      largest: 1000,
      integers: 1,
    });
    expect(column(TABLE, 'Remark')).toMatchObject({ filled: 1, blank: 3, longest: 4 });
    expect(column(TABLE, 'Share')).toMatchObject({ smallest: 0.5, largest: 51.5, integers: 0 });
  });

  it('tells the values of a column of few, and whether one of them came back', () => {
    expect(column(TABLE, 'region')).toMatchObject({ values: ['North', 'South'], unique: false, distinct: 2 });
    expect(column(TABLE, 'uik')).toMatchObject({ unique: true, examples: ['1', '2', '3', '4'] });
  });

  it.each([
    ['1.413', '2.007', '988'],
    ['1 413', '2 007', '988'],
    ['1,413', '12,007', '988'],
    ['١٤١٣', '٢٠٠٧', '٩٨٨'],
    ["1'413", "2'007", '988'],
  ])('takes numbers written like %s for counts', (...cells) => {
    const rows = [['n', 'Voters'], ...cells.map((cell, index) => [String(index), cell])];
    const { type, largest } = column(rows, 'Voters');
    expect([type, largest]).toEqual(['count', Math.max(1413, cells[1]?.startsWith('12') ? 12_007 : 2007)]);
  });

  it('takes neither 12.5 for a count nor 1.413 where 12.5 stands beside it', () => {
    expect(
      column(
        [
          ['n', 'x'],
          [1, '12.5'],
          [2, '8.25'],
        ],
        'x',
      ).type,
    ).toBe('decimal');
    expect(
      column(
        [
          ['n', 'x'],
          [1, '1.413'],
          [2, '12.5'],
          [3, '8.2'],
          [4, '7.1'],
        ],
        'x',
      ).type,
    ).toBe('decimal');
  });

  it('says where numbers can be read in two ways', () => {
    const { type, isUnclear } = column(
      [
        ['n', 'x'],
        [1, '1.000'],
        [2, '2.000'],
        [3, '17'],
      ],
      'x',
    );
    expect([type, isUnclear]).toEqual(['count', true]);
  });

  it('keeps a column of counts one where a single cell of many is something else', () => {
    const rows = [
      ['uik', 'valid'],
      ...Array.from({ length: 40 }, (_, n) => [n, n === 7 ? 'see note' : n * 3]),
    ];
    expect(column(rows, 'valid')).toMatchObject({ type: 'count', integers: 39 / 40 });
  });

  it('sees that a blank cell means the one above', () => {
    const rows = rowsOf(`
      County;Ward;Votes
      ADAMS;Ward 1;10
      ;Ward 2;11
      ;Ward 3;9
      BROWN;Ward 1;4
      ;Ward 2;5
      ;Ward 3;9`);
    expect(column(rows, 'County').carriesDown).toBe(true);
    expect(column(rows, 'Ward').carriesDown).toBe(false);
  });

  it('does not take a column of rare remarks for one that is carried down', () => {
    const rows = [['uik', 'Remark'], ...Array.from({ length: 20 }, (_, n) => [n, n === 5 ? 'late' : ''])];
    expect(column(rows, 'Remark').carriesDown).toBe(false);
  });

  it('counts rows of another width and rows that ran together', () => {
    const { sink, finish } = createProfiler();
    const row = createTextRow();
    sink.row(row.set(['a', 'b'], 1));
    sink.row(row.set(['1', '2'], 2));
    sink.row(row.set(['1', '2', '3'], 3));
    sink.runTogether(row.set(['1', 'x\n2'], 4, 5));
    expect(finish()).toMatchObject({ rows: 2, irregular: 1, runTogether: 1 });
  });

  it('remembers at most a thousand different texts of a column', () => {
    const rows = [['id', 'v'], ...Array.from({ length: 3000 }, (_, n) => [`x${n}`, 1])];
    expect(column(rows, 'id')).toMatchObject({
      distinct: 1000,
      distinctIsCapped: true,
      values: null,
      unique: true,
    });
  });

  it('keeps a sample spread over the whole table, and no more', () => {
    const rows = [['uik', 'v'], ...Array.from({ length: 5000 }, (_, n) => [n, n])];
    const { sample } = profileOf(rows);
    expect(sample.length).toBeLessThanOrEqual(64);
    expect(sample.length).toBeGreaterThan(30);
    expect(Math.max(...sample.map(([uik]) => Number(uik)))).toBeGreaterThan(4800);
  });

  it('says nothing of a table without rows but its header', () => {
    expect(profileOf([['uik', 'valid', 'invalid']])).toMatchObject({ rows: 0, header: { lines: [1] } });
    expect(profileOf([])).toMatchObject({ rows: 0, columns: [], header: { lines: [], names: [] } });
  });
});
