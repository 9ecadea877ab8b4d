import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/csv.js';

const render = (rows: readonly (readonly (string | number | null)[])[]): string =>
  [...renderCsv(['a', 'b'], rows)].join('');

describe('renderCsv', () => {
  it('quotes what would break a cell or a row', () => {
    expect(render([['a,b', 'say "x"\nand go']])).toBe('a,b\n"a,b","say ""x""\nand go"\n');
  });

  it('leaves a blank blank and a number a number', () => {
    expect(
      render([
        [null, -5],
        ['', 0],
      ]),
    ).toBe('a,b\n,-5\n,0\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '﹦1',
    '\u3000=1',
    '\u00a0-1',
    '\ufeff=1',
    '\u0000=1',
    '\u200b=1',
    '\r=1',
    '|cmd',
  ])('keeps a spreadsheet from running %j', (text) => {
    const [, row = []] = parse(render([[text, null]])) as string[][];
    const runs = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦]/u.test(row[0] ?? '');
    expect(runs).toBe(false);
  });

  it('leaves no formula where a spreadsheet separates cells by something else', () => {
    for (const text of ['x;=1+1', 'x\t=1', 'x|@A1', 'x\n=1', 'x; "+1']) {
      expect(render([[text, null]])).not.toMatch(/[;|\t\n][\s"]*[=+@-]/u);
    }
  });

  it('gives back every other text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), (cells) => {
        const [, row] = parse(render([cells])) as string[][];
        const expected = cells.map((cell) => {
          const inside = cell.replace(
            /[;|\t\r\n](?:(?![\t\r\n])[\s"\p{Cf}\p{Cc}])*(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/gu,
            "$&'",
          );
          return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u.test(inside) ? `'${inside}` : inside;
        });
        expect(row).toEqual(expected);
      }),
    );
  });

  it('writes the code point of what ends a text in other programs, or is obeyed by terminals', () => {
    const [, row] = parse(
      render([['a\u0000b\u001b[2Jc\u009bd\u007f', 'two\tthree\nfour \u200c']]),
    ) as string[][];
    expect(row).toEqual(['a[U+0000]b[U+001B][2Jc[U+009B]d[U+007F]', 'two\tthree\nfour \u200c']);
  });

  it('hands on many rows in pieces and loses none', () => {
    const pieces = [
      ...renderCsv(
        ['n'],
        Array.from({ length: 5000 }, (_, row) => [row]),
      ),
    ];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('').split('\n')).toHaveLength(5002);
  });
});
