import { describe, expect, it } from 'vitest';
import { buildSheet, buildWorkbook, type Cell } from './build-workbook.js';
import { cellsOf } from './read-workbook.js';

/** What cells are read as that stand below each other. */
async function textsOf(...cells: readonly Cell[]): Promise<string[]> {
  // The first column keeps rows from being left out as empty.
  const rows = await cellsOf(buildWorkbook({ sheets: [{ rows: cells.map((cell) => ['x', cell]) }] }));
  return rows.map(([, text]) => text ?? '');
}

const written = (xml: string): Cell => ({ xml });

/** What `<si>` elements are read as. */
async function sharedTexts(...items: readonly string[]): Promise<string[]> {
  const rows = items.map((_, index) => `<row><c><v>7</v></c><c t="s"><v>${index}</v></c></row>`);
  const strings = `<sst xmlns="m" count="1">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  const read = await cellsOf(buildSheet(rows.join(''), { parts: { 'xl/sharedStrings.xml': strings } }));
  return read.map(([, text]) => text ?? '');
}

describe('a cell of text', () => {
  it('is read where it is shared, inline, or the result of a formula', async () => {
    expect(
      await textsOf(
        'УИК № 7',
        written('<c t="inlineStr"><is><t>Tower &amp; Hall</t></is></c>'),
        written('<c t="str"><f>A1&amp;"!"</f><v>Hall!</v></c>'),
      ),
    ).toEqual(['УИК № 7', 'Tower & Hall', 'Hall!']);
  });

  it('is put together from its runs, and spaces between them are kept', async () => {
    const runs =
      '<r><rPr><b/></rPr><t xml:space="preserve">Town </t></r><r><t>of </t></r><r><t>Adams</t></r>';
    expect(await sharedTexts(runs)).toEqual(['Town of Adams']);
    expect(await textsOf(written(`<c t="inlineStr"><is>${runs}</is></c>`))).toEqual(['Town of Adams']);
  });

  it('does not say how it is pronounced', async () => {
    expect(
      await sharedTexts('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>'),
    ).toEqual(['東京']);
  });

  it('may be empty, or hold CDATA, comments and entities', async () => {
    expect(
      await sharedTexts(
        '',
        '<t/>',
        '<t><![CDATA[a<b]]></t>',
        '<t>a<!-- b -->c</t>',
        '<t>&#1071;&lt;&quot;</t>',
      ),
    ).toEqual(['', '', 'a<b', 'ac', 'Я<"']);
  });

  it('keeps its lines, also where they are escaped as only spreadsheets do', async () => {
    expect(await sharedTexts('<t>one\ntwo</t>', '<t>one_x000D_\ntwo</t>', '<t>_x005F_x0041_</t>')).toEqual([
      'one\ntwo',
      'one\r\ntwo',
      '_x0041_',
    ]);
  });

  it('keeps an escape that is half of a character as it is written', async () => {
    expect(await sharedTexts('<t>_xD83D_</t>', '<t>_x00zz_</t>')).toEqual(['_xD83D_', '_x00zz_']);
  });

  it('may be a number: an identifier keeps its zeros', async () => {
    expect(await textsOf('007', '1.0', '1E3')).toEqual(['007', '1.0', '1E3']);
  });

  it('is empty where it refers to nothing', async () => {
    expect(await textsOf(written('<c t="s"><v/></c>'), written('<c t="s"/>'), written('<c s="3"/>'))).toEqual(
      ['', '', ''],
    );
  });
});

describe('a cell of a number', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['237', '237'],
    ['+5', '5'],
    ['007', '7'],
    ['1.0', '1'],
    ['1.50', '1.5'],
    ['1E3', '1000'],
    ['1.2e+3', '1200'],
    ['5.0E-1', '0.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-12.25', '-12.25'],
    ['237.00000000000003', '237.00000000000003'],
    ['0.10000000000000001', '0.1'],
    ['999999999999999', '999999999999999'],
    ['9.99999999999999E14', '999999999999999'],
    [' 42 ', '42'],
    ['\n42\n', '42'],
  ])('of %j is read as %s', async (value, text) => {
    expect(await textsOf(written(`<c><v>${value}</v></c>`))).toEqual([text]);
    expect(await textsOf(written(`<c t="n"><v>${value}</v></c>`))).toEqual([text]);
  });

  it('that is none, but has more digits than any, is looked at once', async () => {
    const digits = '1'.repeat(130_000);
    for (const value of [`${digits}x`, `0.${digits}x`, `1e${digits}x`, `${' '.repeat(60_000)}x`]) {
      const [text] = await textsOf(written(`<c><v>${value}</v></c>`));
      expect(text).toBe(value.trim());
    }
  });

  it.each(['NaN', 'INF', '0x10', '1e999', '1,5', '12 dwarves', '1e', '--1', '1_000'])(
    'that is none (%s) is left as it stands, for whoever wants a count to refuse it',
    async (value) => {
      expect(await textsOf(written(`<c><v>${value}</v></c>`))).toEqual([value]);
    },
  );
});

describe('a cell of another kind', () => {
  it('is TRUE or FALSE', async () => {
    expect(await textsOf(true, false, written('<c t="b"><v>true</v></c>'))).toEqual([
      'TRUE',
      'FALSE',
      'TRUE',
    ]);
  });

  it('is the error that a formula ended in, as text', async () => {
    expect(
      await textsOf(written('<c t="e"><v>#N/A</v></c>'), written('<c t="e"><v>#DIV/0!</v></c>')),
    ).toEqual(['#N/A', '#DIV/0!']);
  });

  it('is the result of a formula, not the formula', async () => {
    expect(await textsOf(written('<c><f>SUM(A1:A3)</f><v>12</v></c>'))).toEqual(['12']);
    expect(await textsOf(written('<c t="str"><f>IF(A1="","","x")</f><v></v></c>'))).toEqual(['']);
  });

  it('is never blank where the result of a formula was not stored', async () => {
    expect(
      await textsOf(
        written('<c><f>SUM(A1:A3)</f></c>'),
        written('<c><f>SUM(A1:A3)</f><v/></c>'),
        written('<c><f t="shared" si="0"/></c>'),
      ),
    ).toEqual(['=SUM(A1:A3)', '=SUM(A1:A3)', '=']);
  });

  it('is a date that stands as text of the kind date', async () => {
    const date = (text: string): Cell => written(`<c t="d"><v>${text}</v></c>`);
    expect(
      await textsOf(
        date('2011-12-04'),
        date('2011-12-04T00:00:00'),
        date('2011-12-04T20:00:00.000Z'),
        date('2011-12-04T20:00:30'),
        date('T20:00:00'),
      ),
    ).toEqual(['2011-12-04', '2011-12-04', '2011-12-04T20:00', '2011-12-04T20:00:30', 'T20:00:00']);
  });
});
