import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../../src/ingest/read/delimited/detect-dialect.js';

const DELIMITERS = [',', ';', '\t', '|'];

describe('detectDialect', () => {
  it.each(DELIMITERS)('finds the delimiter %j', (delimiter) => {
    const table = [
      ['station', 'a', 'b'],
      ['7', '1', '2'],
      ['8', '3', '4'],
    ];
    expect(detectDialect(table.map((cells) => cells.join(delimiter)).join('\n'))).toEqual({
      delimiter,
      quote: '"',
    });
  });

  it('does not take decimal commas for delimiters', () => {
    expect(detectDialect('station;share\n7;21,8\n8;59,0\n').delimiter).toBe(';');
    expect(detectDialect('station\tshare\n7\t21,8\n').delimiter).toBe('\t');
  });

  it('does not take delimiters inside quotation marks for its own', () => {
    expect(detectDialect('"Voters; all; of; them",n\n"a;b;c;d",1\n').delimiter).toBe(',');
    expect(detectDialect('"Число избирателей, внесённых в список";"Итого, всего"\n1;2\n').delimiter).toBe(
      ';',
    );
  });

  it('prefers the delimiter under which the rows are as wide as the header', () => {
    expect(detectDialect('uik;note\n1;a, b\n2;c\n3;d, e, f\n').delimiter).toBe(';');
    expect(detectDialect('uik, number;note\n1;a\n2;b, c, d\n3;d, e, f\n').delimiter).toBe(';');
  });

  it('prefers the delimiter that gives more columns where the rows are even under several', () => {
    expect(detectDialect('uik;n;share,rounded\n1;2;21,8\n2;3;59,0\n').delimiter).toBe(';');
    expect(detectDialect('uik,n,share;rounded\n1,2,21;8\n').delimiter).toBe(',');
  });

  it('reads a table of one column with commas', () => {
    expect(detectDialect('station\n7\n8\n')).toEqual({ delimiter: ',', quote: '"' });
  });

  it('reads a header alone', () => {
    expect(detectDialect('station;a;b').delimiter).toBe(';');
  });

  it('bears a sample that ends inside a quoted cell', () => {
    expect(detectDialect('uik;note\n1;"a, b"\n2;"c, d, e').delimiter).toBe(';');
  });

  it('takes single quotation marks where the header stands in them', () => {
    expect(detectDialect("'station';'name'\n'7';'Anna; the first'\n")).toEqual({
      delimiter: ';',
      quote: "'",
    });
  });

  it('takes single quotation marks also where a column name holds the delimiter', () => {
    expect(detectDialect("'station';'valid; all of them'\n'7';'1'\n")).toEqual({
      delimiter: ';',
      quote: "'",
    });
  });

  it('leaves apostrophes alone', () => {
    expect(detectDialect("station,valid' ballots,'tis\n7,O'Brien,2\n").quote).toBe('"');
  });

  it('finds the delimiter of any table of digits, however many rows are cut short', () => {
    const table = fc.record({
      delimiter: fc.constantFrom(...DELIMITERS),
      width: fc.integer({ min: 2, max: 9 }),
      rows: fc.array(fc.nat({ max: 99 }), { maxLength: 70 }),
      cut: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(table, ({ delimiter, width, rows, cut }) => {
        const header = Array.from({ length: width }, (_, column) => `column${column}`);
        const lines = [header, ...rows.map((value) => header.map(() => String(value)))];
        const text = lines.map((cells) => cells.join(delimiter)).join('\n');
        const sample = text.slice(0, text.length - (rows.length > 0 ? cut : 0));
        expect(detectDialect(sample).delimiter).toBe(delimiter);
      }),
    );
  });
});
