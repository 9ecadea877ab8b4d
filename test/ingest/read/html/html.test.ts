import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAs, utf16 } from '../encoding/encode-as.js';
import { refusalOf } from '../rows-of.js';
import { open, rowsOf, tablesOf } from './tables-of.js';

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;

const TWO_BY_TWO = [
  ['station', 'votes'],
  ['7', '12'],
];

describe('tables of a page', () => {
  it('are numbered in the order in which they begin', async () => {
    expect(
      await tablesOf(`<p>x</p>${table(TWO_BY_TWO)}<p>y</p>${table([...TWO_BY_TWO, ['8', '9']])}`),
    ).toEqual({
      '1': TWO_BY_TWO,
      '2': [...TWO_BY_TWO, ['8', '9']],
    });
  });

  it('are those with two rows and two columns of text, not those that arrange others', async () => {
    const row = '<table><tr><td>a</td><td>b</td></tr></table>';
    const column = '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>';
    const blank = '<table><tr><td></td><td>&nbsp;</td></tr><tr><td><img src=x></td><td> </td></tr></table>';
    expect(await tablesOf(row + column + blank)).toEqual({});
    const layout = `<table><tr><td>menu</td><td>${table(TWO_BY_TWO)}</td></tr><tr><td></td><td></td></tr></table>`;
    expect(await tablesOf(layout)).toEqual({ '1': TWO_BY_TWO });
  });

  it('count by their own text where a cell holds another table', async () => {
    const page = table([
      ['a', `before ${table(TWO_BY_TWO)} after`],
      ['b', 'c'],
    ]);
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['a', 'before after'],
        ['b', 'c'],
      ],
      '2': TWO_BY_TWO,
    });
  });

  it('are none in a page without any', async () => {
    for (const page of ['', '<html></html>', '<p>7;12</p>', '\ufeff']) expect(await open(page)).toEqual([]);
  });

  it('may be read more than once', async () => {
    const [first] = await open(table(TWO_BY_TWO));
    expect(await rowsOf(first)).toEqual(await rowsOf(first));
  });
});

describe('a cell', () => {
  const cellOf = async (content: string) =>
    (
      await tablesOf(
        table([
          ['a', 'b'],
          ['c', content],
        ]),
      )
    )['1']?.[1]?.[1];

  it('has its entities decoded and its white space collapsed', async () => {
    expect(await cellOf('  УИК&nbsp;&#8470;7 &amp;\n\t &lt;b&gt;  &quot;x&#x22; ')).toBe('УИК №7 & <b> "x"');
  });

  it('has a space where a line or block ends, and none at other tags', async () => {
    expect(await cellOf('one<br>two<br/>three<div>four</div>five<p>six<li>se<b>v</b>en')).toBe(
      'one two three four five six seven',
    );
  });

  it('has nothing of scripts, styles, comments and inputs', async () => {
    const content =
      '1<script>alert("</td><td>9")</script><style>td{}</style><!-- 9 --><input type=hidden value=9>2<textarea>9</textarea>';
    expect(await cellOf(content)).toBe('12');
  });

  it.each([
    ['<b>123</b><br>45.60%', '123'],
    ['27653\n6.36%', '27653'],
    ['1 234<br>5,6 %', '1 234'],
    ['1&nbsp;234 (5.6%)', '1 234'],
    ['12(3%)', '12'],
    ['0 0.00%', '0'],
    ['45 100.00%', '45'],
    ['45.60%', '45.60%'],
    ['1 234.56%', '1 234.56%'],
    ['12 345%', '12 345%'],
    ['7 101%', '7 101%'],
    ['about 7 5%', 'about 7 5%'],
    ['7 5% of 9', '7 5% of 9'],
    ['12.5 5%', '12.5 5%'],
    ['123 456', '123 456'],
  ])('of %j is read as %j', async (content, expected) => {
    expect(await cellOf(content)).toBe(expected);
  });
});

describe('rows and columns', () => {
  it('are filled by a cell that spans them', async () => {
    const page =
      '<table><tr><th rowspan=2>station</th><th colspan="2">votes</th></tr><tr><th>a</th><th>b</th></tr><tr><td>7</td><td>1</td><td>2</td></tr></table>';
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['station', 'votes', 'votes'],
        ['station', 'a', 'b'],
        ['7', '1', '2'],
      ],
    });
  });

  it('are filled where spans cross and at the end of a row', async () => {
    const page =
      '<table><tr><td>a</td><td rowspan=3>b</td><td>c</td><td rowspan=2>d</td></tr><tr><td colspan=1>e</td></tr><tr><td>f</td></tr></table>';
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['a', 'b', 'c', 'd'],
        ['e', 'b', '', 'd'],
        ['f', 'b'],
      ],
    });
  });

  it('are filled over as many rows as browsers fill, and columns', async () => {
    const rows = (span: string, count: number): string =>
      `<table><tr><td rowspan=${span}>a<td>b${'<tr><td>c'.repeat(count)}</table>`;
    const filled = async (span: string, count: number): Promise<number> =>
      ((await tablesOf(rows(span, count)))['1'] ?? []).filter(([first]) => first === 'a').length;
    expect(await filled('1500', 2000)).toBe(1500);
    expect(await filled('0', 2000)).toBe(2001);
    expect(await filled('70000', 66_000)).toBe(65_534);
    const wide = await tablesOf('<table><tr><td colspan=1500>a<td>b<tr><td>c<td>d</table>');
    expect(wide['1']?.[0]).toHaveLength(1001);
  });

  it('say which of their cells begin elsewhere', async () => {
    const page =
      '<table><tr><td rowspan=2>a<td colspan=2>b<td colspan=2></td><tr><td>c<td>d<tr><td>e<td>f</table>';
    const repeated: unknown[] = [];
    await (await open(page))[0]?.read({ row: (row) => repeated.push(row.repeated), runTogether: () => {} });
    expect(repeated).toEqual([[2], [0], undefined]);
  });

  it('make no row of one in which nothing begins', async () => {
    const page =
      '<table><tr><td rowspan=3>a<td rowspan=3>b<tr></tr><tr><td hidden></td></tr><tr><td>c<td>d</table>';
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
  });

  it('are not filled beyond the section or the table', async () => {
    const page =
      '<table><thead><tr><td rowspan=9>a</td><td>b</td></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>';
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
  });

  it.each(['0', 'x', '', '-3', '1.9'])('take a span of %j for one or what is left', async (span) => {
    const page = `<table><tr><td colspan="${span}">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
    expect((await tablesOf(page))['1']?.[0]).toEqual(['a', 'b']);
  });

  it('stand on the line on which their tag begins', async () => {
    const page =
      '<html>\r\n<table\r\n><tr><td>a\r\n</td><td>b</td></tr>\r\n\r\n<tr\r\n><td>c</td><td>d</td>\r<tr><td>e<td>f</table>';
    const { cells, lines } = await rowsOf((await open(page))[0]);
    expect(cells.map(([first]) => first)).toEqual(['a', 'c', 'e']);
    expect(lines).toEqual([3, 6, 8]);
  });

  it('are passed over where they are blank', async () => {
    const page = table([
      ['a', 'b'],
      ['', '&nbsp;'],
      ['', ''],
      ['c', ''],
    ]);
    expect(await tablesOf(page)).toEqual({
      '1': [
        ['a', 'b'],
        ['c', ''],
      ],
    });
  });

  it('are quoted as CSV', async () => {
    const raws: string[] = [];
    const [first] = await open(
      table([
        ['a', 'b, "c"'],
        ['d', 'e'],
      ]),
    );
    await first?.read({ row: (row) => raws.push(row.raw()), runTogether: () => {} });
    expect(raws).toEqual(['a,"b, ""c"""', 'd,e']);
  });
});

describe('a page with mistakes', () => {
  it('is read where ends of cells and rows are missing', async () => {
    expect(await tablesOf('<TABLE><tr><td>station<td>votes<tr><td>7<td>12')).toEqual({ '1': TWO_BY_TWO });
    expect(await tablesOf('<table><td>station</td><td>votes</td></tr><td>7<td>12</table>')).toEqual({
      '1': TWO_BY_TWO,
    });
  });

  it('is read where other tags end in the wrong order', async () => {
    expect(
      await tablesOf(
        '<div><table><tr><td><b>station</div></b></td></p><td>votes</html></td></tr><tr><td>7</body><td>12</form></table>',
      ),
    ).toEqual({ '1': TWO_BY_TWO });
  });

  it('begins a new table where one begins between the cells of another', async () => {
    expect(await tablesOf(`<table><tr>${table(TWO_BY_TWO)}`)).toEqual({ '1': TWO_BY_TWO });
  });

  it('is read where ends stand that nothing began', async () => {
    expect(await tablesOf(`</table></td></tr>${table(TWO_BY_TWO)}</table></table>`)).toEqual({
      '1': TWO_BY_TWO,
    });
  });
});

describe('the encoding of a page', () => {
  const RUSSIAN = [
    ['УИК', 'Явка'],
    ['№7', 'Нет'],
  ];
  const said = (charset: string): string => `<html><meta charset=${charset}>${table(RUSSIAN)}`;

  it.each([
    ['a meta tag', '<meta charset="windows-1251">'],
    ['a meta tag of the old kind', '<META content="text/html; charset=cp1251" http-equiv=Content-Type>'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?>'],
  ])('is what %s says', async (_, declaration) => {
    const bytes = encodeAs('windows-1251', `${declaration}<html>${table(RUSSIAN)}`);
    const [first] = await open(bytes);
    const { cells, facts } = await rowsOf(first);
    expect(cells).toEqual(RUSSIAN);
    expect(facts).toMatchObject({ encoding: 'windows-1251', encodingGuessed: false });
  });

  it('is what a person says, before what the page says', async () => {
    const bytes = encodeAs('koi8-r', said('windows-1251').replaceAll('№', 'N'));
    expect((await tablesOf(bytes, { encoding: 'koi8-r' }))['1']?.[0]).toEqual(RUSSIAN[0]);
  });

  it('is UTF-8 where the bytes are, whatever the page says', async () => {
    expect(await tablesOf(said('windows-1251'))).toEqual({ '1': RUSSIAN });
    expect(await tablesOf(`\ufeff${said('windows-1251')}`)).toEqual({ '1': RUSSIAN });
  });

  it('is found out where the page says nothing, nothing known, or UTF-8 and is not', async () => {
    for (const page of [table(RUSSIAN), said('klingon'), said('utf-8'), said('utf-16')]) {
      const text = `${page}<p>Сводная таблица о результатах выборов</p>`;
      const { cells, facts } = await rowsOf((await open(encodeAs('windows-1251', text)))[0]);
      expect(cells).toEqual(RUSSIAN);
      expect(facts).toMatchObject({ encoding: 'windows-1251', encodingGuessed: true });
    }
  });

  it('may be UTF-16', async () => {
    expect(await tablesOf(utf16(`\ufeff${said('utf-16')}`, 'little-endian'))).toEqual({ '1': RUSSIAN });
  });

  it('is refused where it is not known, or is not the one of the bytes', async () => {
    expect(await refusalOf(open('<p>', { encoding: 'latin-0' }))).toMatchObject({ code: 'unknown-encoding' });
    const bytes = encodeAs('windows-1251', `\n${said('x')}`);
    expect(await refusalOf(open(bytes, { encoding: 'utf-8' }))).toMatchObject({ code: 'not-utf-8', line: 2 });
    expect(await refusalOf(open(Buffer.from('<html>\n\0')))).toMatchObject({ code: 'binary-file', line: 2 });
  });
});

describe('a hostile page', () => {
  it('is refused where tables stand too deep within tables', async () => {
    const page = '<table><tr><td>'.repeat(100_000);
    expect(await refusalOf(open(page))).toMatchObject({
      code: 'too-many-cells',
      args: { what: 'nestedTables' },
    });
  });

  it('is refused where it has too many tables', async () => {
    expect(await refusalOf(open('<table></table>'.repeat(100_000)))).toMatchObject({
      code: 'too-many-cells',
      args: { what: 'tables' },
    });
  });

  it('is refused where a cell never ends, and never read with half of its text', async () => {
    const page = `<table><tr><td>a</td><td>b</td></tr><tr><td>${' <'.repeat(2_000_000)}7</td></tr></table>`;
    const blank = `<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>${'&#32;'.repeat(2_000_000)}7</td></tr></table>`;
    for (const text of [page, blank]) {
      const [first] = await open(text);
      expect(await refusalOf(rowsOf(first))).toMatchObject({ code: 'row-too-long', line: 1 });
    }
  });

  it('may open any other tag without end', async () => {
    const page = `${'<div><b><font><svg><form>'.repeat(100_000)}${table(TWO_BY_TWO)}`;
    expect(await tablesOf(page)).toEqual({ '1': TWO_BY_TWO });
  });

  it('has spans clipped, and is refused where they make too many cells', async () => {
    const one = '<table><tr><td colspan=1000000000 rowspan=1000000000>a</td></tr><tr><td>b</td></tr></table>';
    const rows = (await tablesOf(one))['1'];
    expect(rows?.map((cells) => cells.length)).toEqual([1000, 1001]);
    const many = `<table>${'<tr><td colspan=1e9 colspan=1000 rowspan=1000>a<td colspan=1000>b'.repeat(6000)}`;
    expect(await refusalOf(open(many))).toMatchObject({
      code: 'too-many-cells',
      args: { limit: 5_000_000, what: 'cells' },
    });
  });

  it('is refused where a long text spans many columns', async () => {
    const page = `<table><tr><td colspan=1000>${'x'.repeat(100_000)}</td></tr><tr><td>a</td><td>b</td></tr></table>`;
    const [first] = await open(page);
    expect(await refusalOf(rowsOf(first))).toMatchObject({ code: 'row-too-long', line: 1 });
  });

  it('is refused where it is too large', async () => {
    const { html } = await import('../../../../src/ingest/read/html/html.js');
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.alloc(1 << 20, ' ');
      }
    }
    expect(await refusalOf(html.open(endless(), {}))).toMatchObject({ code: 'file-too-large' });
    expect(given).toBeLessThan(100);
  });

  it('is read where an attribute is giant', async () => {
    const page = `<table title="${'x'.repeat(5_000_000)}"><tr><td colspan="${'1'.repeat(1_000_000)}">a</td><td data-x='${'&amp;'.repeat(100_000)}'>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
    const [first] = Object.values(await tablesOf(page));
    expect(first?.[1]).toEqual(['c', 'd']);
  });

  it('never throws but a ReadProblem, and gives every row a line of the file', async () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<th colspan=3>',
      '<td rowspan=4>',
      '<tbody>',
      '<p>',
      '</p>',
      '</html>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<',
      '>',
      '"',
      '&',
      '&amp;',
      '&#0;',
      '&#xD800;',
      '&#99999999;',
      '\n',
      '\r',
      ' ',
      'a',
      '7',
      'я',
      '\u0000',
      '\ufffd',
      '😀',
      '<td colspan=',
      '<![CDATA[',
      ']]>',
      '<br/>',
      '<plaintext>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const page = pieces.join('');
        const tables = await open(page).catch((error: unknown) => {
          if (error instanceof Error && error.name === 'ReadProblem') return [];
          throw error;
        });
        const lines = page.split(/\r\n|\n|\r/u).length;
        for (const one of tables) {
          const read = await rowsOf(one);
          expect(read.cells.length).toBeGreaterThan(1);
          expect(read.lines.every((line) => line >= 1 && line <= lines)).toBe(true);
          expect(read.lines).toEqual([...read.lines].sort((a, b) => a - b));
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('gives back any table that was written', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '7', '<', '>', '&', '"', "'", 'я', ';', '😀'),
      minLength: 1,
      maxLength: 5,
    });
    const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
        async (rows) => {
          expect(await tablesOf(table(rows.map((cells) => cells.map(written))))).toEqual({ '1': rows });
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
