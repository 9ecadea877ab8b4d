import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/ingest/read/archive.js';
import { limits } from '../../../../src/ingest/read/limits.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';
import { buildZip } from '../build-zip.js';
import { refusalOf } from '../rows-of.js';
import { buildSheet, buildWorkbook, workbookParts } from './build-workbook.js';
import { rowsOf } from './read-workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** Why a workbook is refused that has this for one of its parts. */
const refusalWith = (part: string, content: string | Uint8Array | null) =>
  refusalOf(rowsOf(buildSheet('<row><c t="s"><v>0</v></c></row>', { parts: { [part]: content } })));

/** Why a sheet is refused that has this inside its `<sheetData>`. */
const refusalOfData = (data: string) => refusalOf(rowsOf(buildSheet(data)));

const PARTS = workbookParts({ sheets: [{ rows: [['a', 1]] }] })
  .map(({ name }) => name)
  .filter((name) => name !== '[Content_Types].xml');

describe('XML that is made to do harm', () => {
  const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
    .join('')}]>`;

  it.each(PARTS)('is refused with a document type declaration: %s', async (part) => {
    expect(await refusalWith(part, `<!DOCTYPE x>${'<a/>'}`)).toMatchObject({ code: 'doctype-refused' });
    expect(await refusalWith(part, `<!DOCTYPE x SYSTEM "file:///etc/passwd"><a/>`)).toMatchObject({
      code: 'doctype-refused',
    });
  });

  it('is refused before it laughs a billion times', async () => {
    expect(
      await refusalWith(STRINGS, `<?xml version="1.0"?>${LAUGHS}<sst><si><t>&j;</t></si></sst>`),
    ).toMatchObject({
      code: 'doctype-refused',
    });
  });

  it.each([
    [
      'an entity that XML does not have',
      '<worksheet><sheetData><row><c><v>&lol;</v></c></row></sheetData></worksheet>',
    ],
    ['a character that XML does not have', '<worksheet>&#0;</worksheet>'],
    ['half of a character', '<worksheet>&#xD800;</worksheet>'],
    ['a zero byte', '<worksheet>\0</worksheet>'],
    ['an element that never ends', '<worksheet><sheetData><row><c><v>1</v></c></row>'],
    ['elements that cross', '<worksheet><sheetData></worksheet></sheetData>'],
    ['two roots', '<worksheet/><worksheet/>'],
    ['no root', ''],
    ['spaces only', '  \n'],
    ['text without elements', 'station,n'],
    ['another root', '<html/>'],
    ['one attribute twice', '<worksheet><sheetData><row r="1" r="2"/></sheetData></worksheet>'],
    ['a late declaration', '<worksheet/><?xml version="1.0"?>'],
    ['another encoding', '<?xml version="1.0" encoding="windows-1251"?><worksheet/>'],
    ['a doctype that never ends', `<!DOCTYPE ${'x'.repeat(2 * limits.xmlPiece)}`],
    ['a comment that never ends', `<worksheet><!--${'x'.repeat(2 * limits.xmlPiece)}`],
    ['a tag that never ends', `<worksheet ${'x'.repeat(2 * limits.xmlPiece)}`],
    ['an attribute as long as a book', `<worksheet a="${'x'.repeat(2 * limits.xmlPiece)}"/>`],
    [
      'a hundred thousand attributes',
      `<worksheet ${Array.from({ length: 3e5 }, (_, at) => `a${at}="x"`).join(' ')}/>`,
    ],
    ['a name as long as a book', `<${'x'.repeat(2 * limits.xmlPiece)}/>`],
    ['an entity as long as a book', `<worksheet>&${'x'.repeat(2 * limits.xmlPiece)};</worksheet>`],
    ['CDATA as long as a book', `<worksheet><![CDATA[${'x'.repeat(2 * limits.xmlPiece)}]]></worksheet>`],
    ['spaces as long as a book', `<worksheet>${' '.repeat(2 * limits.xmlPiece)}</worksheet>`],
  ])('is refused with %s', async (_, xml) => {
    const { code, args } = await refusalWith(SHEET, xml);
    expect(code).toMatch(/^(damaged-file|doctype-refused)$/u);
    const longest = Math.max(...Object.values(args).map((value) => String(value).length));
    expect(longest).toBeLessThanOrEqual(limits.reasonCharacters);
  });

  it('is refused where elements nest too deep, in whatever part', async () => {
    for (const [part, root] of [
      [SHEET, 'worksheet'],
      [STRINGS, 'sst'],
      ['xl/styles.xml', 'styleSheet'],
      ['xl/workbook.xml', 'workbook'],
    ] as const) {
      expect(await refusalWith(part, `<${root}>${'<a>'.repeat(1_000_000)}`)).toMatchObject({
        code: 'damaged-file',
        args: { part, reason: 'xmlDepth' },
      });
    }
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0xff, 0x3e])],
    ['UTF-8 that breaks off inside a character', Buffer.from('<worksheet/>\u20ac').subarray(0, -1)],
    ['UTF-16 that breaks off inside a character', Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x61])],
    ['UTF-16 without a byte-order mark', Buffer.from('<worksheet/>', 'utf16le')],
    ['a single byte', Buffer.from('<')],
    ['random bytes', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('is refused as %s', async (_, bytes) => {
    expect(await refusalWith(SHEET, bytes)).toMatchObject({ code: 'damaged-file' });
  });

  it('names elements and attributes as JavaScript names its own things, and nothing happens', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const elements = names
      .map((name) => `<${name} ${name}="1"><row><c><v>5</v></c></row></${name}>`)
      .join('');
    const rows = `${elements}<sheetData>${elements}<row __proto__="2">${elements}<c constructor="s"><v>1</v></c></row></sheetData>`;
    const parts = { [SHEET]: `<worksheet>${rows}</worksheet>` };
    expect(await rowsOf(buildSheet('', { parts }))).toEqual([[1, '1']]);
  });
});

describe('a sheet that claims to be where it is not', () => {
  const cell = (reference: string): string => `<row r="1"><c r="${reference}"><v>1</v></c></row>`;

  it.each([
    '1048577',
    '2147483648',
    '4294967296',
    '99999999999999999999',
    '0',
    '-1',
    '1.5',
    '1e3',
    '',
    ' 1',
    'x',
  ])('is refused for a row of the number %j', async (row) => {
    expect(await refusalOfData(`<row r="${row}"><c><v>1</v></c></row>`)).toMatchObject({
      code: 'damaged-file',
      args: { reason: 'rowNumber' },
    });
  });

  it.each([
    'XFE1',
    'ZZZ1',
    'AAAA1',
    'A2',
    'A01',
    'A',
    '1',
    'a1',
    '$A$1',
    'A1:B1',
    'A1048577',
    'R1C1',
    'Я1',
    '',
  ])('is refused for a cell called %j in row 1', async (reference) => {
    expect(await refusalOfData(cell(reference))).toMatchObject({
      code: 'damaged-file',
      line: 1,
      args: { reason: 'cellName' },
    });
  });

  it('is refused where rows or cells come twice, or fall back', async () => {
    const row = (r: number): string => `<row r="${r}"><c><v>1</v></c></row>`;
    const cells = (...names: string[]) => `<row r="1">${names.map((r) => `<c r="${r}"/>`).join('')}</row>`;
    for (const data of [row(2) + row(2), row(7) + row(5), cells('B1', 'B1'), cells('C1', 'A1')]) {
      expect(await refusalOfData(data)).toMatchObject({ code: 'damaged-file' });
    }
  });

  it('is refused where it counts on behind the last row or column', async () => {
    expect(await refusalOfData('<row r="1048576"/><row/>')).toMatchObject({
      code: 'too-many-cells',
      args: { limit: limits.rows, what: 'rows' },
    });
    expect(await refusalOfData('<row><c r="XFD1"/><c/></row>')).toMatchObject({
      code: 'too-many-cells',
      args: { limit: limits.columns, what: 'columns' },
    });
  });
});

describe('a cell that is not what a cell can be', () => {
  it.each([
    ['two values', '<c><v>1</v><v>2</v></c>'],
    ['a value and a text', '<c t="inlineStr"><v>1</v><is><t>2</t></is></c>'],
    ['an unknown type', '<c t="money"><v>1</v></c>'],
    ['a type that is no type', '<c t="__proto__"><v>1</v></c>'],
    ['a shared text beyond the last', '<c t="s"><v>1</v></c>'],
    ['a shared text of no number', '<c t="s"><v>-1</v></c>'],
    ['a shared text of a name', '<c t="s"><v>length</v></c>'],
    ['a shared text of a fraction', '<c t="s"><v>0.5</v></c>'],
  ])('is refused: %s', async (_, cell) => {
    expect(await refusalOfData(`<row r="3">${cell}</row>`)).toMatchObject({ code: 'damaged-file', line: 3 });
  });

  it.each([
    ['a value', '<c><v>', '</v></c>'],
    ['a text', '<c t="inlineStr"><is><t>', '</t></is></c>'],
    ['a formula', '<c><f>', '</f></c>'],
  ])('is refused where %s is longer than any, and read where it is not', async (_, before, after) => {
    const full = 'x'.repeat(limits.cellCharacters - 1);
    expect(await rowsOf(buildSheet(`<row>${before}${full}${after}</row>`))).toHaveLength(1);
    const piece = `${full.slice(0, 60_000)}<!-- -->`.repeat(3);
    for (const text of [`${full}xx`, piece]) {
      expect(await refusalOfData(`<row>${before}${text}${after}</row>`)).toMatchObject({
        code: 'too-many-cells',
        line: 1,
        args: { limit: limits.cellCharacters, what: 'cellCharacters' },
      });
    }
  });
});

describe('shared texts and styles', () => {
  it('are refused where one is longer than any cell', async () => {
    const run = `<r><t>${'x'.repeat(50_000)}</t></r>`;
    for (const text of [`<t>${'x'.repeat(limits.cellCharacters + 1)}</t>`, run.repeat(500)]) {
      expect(await refusalWith(STRINGS, `<sst><si>${text}</si></sst>`)).toMatchObject({
        code: 'too-many-cells',
        args: { what: 'cellCharacters' },
      });
    }
  });

  it('do not trust the number of texts that the file gives', async () => {
    const parts = { [STRINGS]: '<sst count="4294967295" uniqueCount="4294967295"><si><t>a</t></si></sst>' };
    expect(await rowsOf(buildSheet('<row><c t="s"><v>0</v></c></row>', { parts }))).toEqual([[1, 'a']]);
  });

  it('are refused where there are more styles or formats than anyone has', async () => {
    for (const [list, style] of [
      ['cellXfs', '<xf/>'],
      ['numFmts', '<numFmt numFmtId="N"/>'],
    ] as const) {
      const styles = Array.from({ length: limits.cellStyles + 1 }, (_, index) =>
        style.replace('N', String(index)),
      );
      const xml = `<styleSheet><${list}>${styles.join('')}</${list}></styleSheet>`;
      expect(await refusalWith('xl/styles.xml', xml)).toMatchObject({ code: 'too-many-cells' });
    }
  });
});

describe('a workbook whose parts are not what they should be', () => {
  it.each(PARTS)('is refused, naming it, where %s is missing', async (part) => {
    expect(await refusalWith(part, null)).toMatchObject({
      code: 'damaged-file',
      args: { part },
    });
  });

  it.each(PARTS)('is refused where %s breaks off', async (part) => {
    const whole = workbookParts({ sheets: [{ rows: [['a', 1]] }] }).find(({ name }) => name === part);
    const half = Buffer.from(whole?.content ?? '').subarray(0, -10);
    expect(await refusalWith(part, half)).toMatchObject({ code: 'damaged-file' });
  });

  it.each(PARTS)('is refused where %s is behind a password', async (part) => {
    const parts = workbookParts({ sheets: [{ rows: [['a', 1]] }] });
    const zip = buildZip(parts.map((known) => ({ ...known, encrypted: known.name === part })));
    expect(await refusalOf(rowsOf(zip))).toMatchObject({ code: 'encrypted-zip' });
  });

  it.each(PARTS)('is refused where %s does not match its checksum', async (part) => {
    const zip = buildWorkbook({ sheets: [{ rows: [['a', 1]] }] });
    // The checksum stands 30 bytes before the name in the list at the end of the archive.
    const at = zip.lastIndexOf(part) - 30;
    zip.writeUInt32LE((zip.readUInt32LE(at) ^ 1) >>> 0, at);
    expect(await refusalOf(rowsOf(zip))).toMatchObject({
      code: 'damaged-file',
      args: { part, reason: 'checksum' },
    });
  });

  const related = (...links: string[]): string =>
    `<Relationships>${links.map((link) => `<Relationship ${link}/>`).join('')}</Relationships>`;
  const RELS = 'xl/_rels/workbook.xml.rels';

  it.each([
    ['leadsOut', 'Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"'],
    ['partMissing', 'Id="rId1" Type="x/worksheet" Target="http://example.org/sheet1.xml"'],
    ['partMissing', 'Id="rId1" Type="x/worksheet" Target="worksheets/sheet9.xml"'],
    ['partMissing', 'Id="rId1" Type="x/worksheet" Target=""'],
    ['sheetMissing', 'Id="rId1" Type="x/worksheet" TargetMode="External" Target="worksheets/sheet1.xml"'],
    ['sheetMissing', 'Id="other" Type="x/worksheet" Target="worksheets/sheet1.xml"'],
    ['sheetMissing', ''],
  ])('is refused where the part of a sheet is not there, %s: %s', async (reason, link) => {
    expect(await refusalWith(RELS, related(link))).toMatchObject({
      code: 'damaged-file',
      args: { reason },
    });
  });

  it('is refused where two parts have one id, or one name but for capitals', async () => {
    const link = 'Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"';
    expect(await refusalWith(RELS, related(link, link))).toMatchObject({ code: 'damaged-file' });
    expect(await refusalWith('XL/Workbook.xml', '<workbook/>')).toMatchObject({ code: 'damaged-file' });
  });

  it('is refused where it names no document', async () => {
    expect(
      await refusalWith('_rels/.rels', related('Id="a" Type="x/thumbnail" Target="a.png"')),
    ).toMatchObject({
      code: 'damaged-file',
    });
  });

  it('is refused where it has more sheets or relations than anyone makes', async () => {
    const sheets = Array.from(
      { length: limits.sheets + 1 },
      (_, index) => `<sheet name="${index}" r:id="rId1"/>`,
    );
    expect(
      await refusalWith('xl/workbook.xml', `<workbook><sheets>${sheets.join('')}</sheets></workbook>`),
    ).toMatchObject({ code: 'too-many-cells', args: { what: 'sheets' } });
    const links = Array.from(
      { length: limits.zipEntries + 1 },
      (_, index) => `Id="${index}" Type="x" Target="y"`,
    );
    expect(await refusalWith(RELS, related(...links))).toMatchObject({ code: 'too-many-cells' });
  });

  it.each([0.1, 0.5, 0.9, 0.999])('is refused where it breaks off after %d of its bytes', async (share) => {
    const zip = buildWorkbook({ sheets: [{ rows: [['a', 1]] }] });
    expect(await refusalOf(rowsOf(zip.subarray(0, zip.length * share)))).toMatchObject({
      code: 'damaged-file',
    });
  });
});

describe('a workbook that unpacks to far more than its size', () => {
  it('is refused', async () => {
    const spaces = ' '.repeat(100 * 2 ** 20);
    expect(await refusalWith(SHEET, `<worksheet>${spaces}</worksheet>`)).toMatchObject({
      code: 'expands-too-much',
      args: { ratio: limits.expansionRatio },
    });
  });

  it('is refused also where only its parts together do', async () => {
    const sheets = Array.from({ length: 7 }, () => ({ data: '<row/>'.repeat(2_000_000) }));
    const tables = await openWorkbook(await openArchive(buildWorkbook({ sheets })));
    const problems = [];
    for (const table of tables) {
      const reading = table.read({ row: () => {}, runTogether: () => {} });
      problems.push((await refusalOf(reading)).code);
    }
    // Two million rows are too many in the first sheets; the last ones are not even unpacked.
    expect(problems).toEqual([
      ...Array.from({ length: 5 }, () => 'too-many-cells'),
      'expands-too-much',
      'expands-too-much',
    ]);
  });
});
