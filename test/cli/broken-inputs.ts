import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildZip } from '../ingest/read/build-zip.js';
import { buildWorkbook } from '../ingest/read/xlsx/build-workbook.js';
import { root } from '../source-files.js';

const TABLE = 'station,valid,a\n1,10,10\n'.repeat(50);
const PARQUET = readFileSync(`${root}test/fixtures/parquet/plain-gzip-1.parquet`);
const SHEET = 'xl/worksheets/sheet1.xml';

const workbook = (part: string, content: string | null): Buffer =>
  buildWorkbook({ sheets: [{ rows: [['station', 'valid']] }], parts: { [part]: content } });

/** The same bytes, but one. */
function altered(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** Files that no table can be read from, each in another way. */
export const BROKEN_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'cut.zip': buildZip([{ name: 'a.csv', content: TABLE }]).subarray(0, 60),
  'climbing.zip': buildZip([{ name: '../a.csv', content: TABLE }]),
  'twins.zip': buildZip([
    { name: 'a.csv', content: TABLE },
    { name: 'a.csv', content: TABLE },
  ]),
  'locked.zip': buildZip([{ name: 'a.csv', content: TABLE, encrypted: true }]),
  'nested.zip': buildZip([{ name: 'b.zip', content: buildZip([{ name: 'a.csv', content: TABLE }]) }]),
  'altered.zip': altered(buildZip([{ name: 'a.csv', content: TABLE }]), 60),
  'empty.zip': buildZip([]),
  'cut.csv.gz': gzipSync(TABLE).subarray(0, 40),
  'altered.csv.gz': altered(gzipSync(TABLE), 12),
  'without-part.xlsx': workbook(SHEET, null),
  'no-xml.xlsx': workbook(SHEET, '<worksheet><sheetData></worksheet>'),
  'other-root.xlsx': workbook('xl/workbook.xml', '<document/>'),
  'rows.xlsx': workbook(SHEET, '<worksheet><sheetData><row r="x"/></sheetData></worksheet>'),
  'cell.xlsx': workbook(SHEET, '<worksheet><sheetData><row r="1"><c r="B7"/></row></sheetData></worksheet>'),
  'doctype.xlsx': workbook(SHEET, '<!DOCTYPE x><worksheet/>'),
  'cut.parquet': PARQUET.subarray(0, -9),
  'hollow.parquet': Buffer.concat([PARQUET.subarray(0, 4), PARQUET.subarray(-8)]),
  'list.json': '[{"a": 1} {"a": 2}]',
  'colon.json': '[{"a" 1}]',
  'string.json': '[{"a": "x',
  'twice.json': '{"data": [{"a": 1}],\n"data": [{"a": 2}]}',
  'numbers.json': '[1, 2]',
  'quote.csv': 'station,valid\n1,"10\n',
  'none.csv': '',
  'bytes.csv': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 1]),
  'old.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  'page.html': '<html><body><p>x</p></body></html>',
};

const source = (more: string): string =>
  `election: { name: Т }\nsources: [{ id: a, role: observer, ${more} }]\n`;
const entry = (more: string): string => source(`files: [{ path: a.csv, ${more} }]`);

/** Election files that are refused, each for another reason. */
export const BROKEN_ELECTIONS: readonly string[] = [
  'a: [1, 2',
  'a: @x',
  'a: b: c',
  'a:\n\tb: 1',
  'a: "\\q"',
  '%FOO x\n---\na: 1',
  'key\n more: 1',
  'a: !foo x',
  'a: &x &y 1',
  'a: {b: 1 c: 2}',
  'a: &',
  'a: "x',
  'a: *b',
  'a: 1\na: 2',
  'a: 1\n---\nb: 2',
  '{ __proto__: 1 }',
  'election: 5',
  'election: { name: " ", country: Russia, date: 5, utcOffset: x, zzz: 1 }\nsources: []',
  source('counts: { about: 0 }, files: []'),
  source('counts: roughly, selection: 5'),
  entry('holds: zzz'),
  entry('holds: incidents, header: [1, 2, 3, 4, 5, 6], table: "", published: x'),
  entry('holds: incidents, path: "*/*/*/*/*/*/*/*/*/*", delimiter: x, where: { a: [] }'),
  entry('holds: ballot-orders, columns: { contestant: a, sequence: b }'),
  entry('holds: result-forms, columns: { valid: v }'),
  `${entry('holds: incidents')}contests: [{ id: "a b", seats: 0, threshold: 200, contestants: { "?": x } }]`,
  `${entry('holds: incidents')}crosswalk: ../x.csv\nprevious: ../../x\nrules: [zzz]`,
  `${entry('holds: incidents')}parameters: { dip: { x: [] } }`,
];

const relation = (id: string, text: string, more = ''): string =>
  `  - { id: ${id}, relation: ${JSON.stringify(text)}, hard: true, sentence: { en: S }, innocent: [{ en: I }], next: { en: N }${more} }\n`;
const pack = (relations: string, more = ''): string =>
  `id: own\nname: { en: Own }\nversion: 1\nsources: [Law]\n${more}relations:\n${relations}`;

/** Rule packs that are refused, each for several reasons. */
export const BROKEN_PACKS: readonly string[] = [
  'id: own\nname: { en: Mine\nversion: 1\n',
  'a: *a',
  '{ __proto__: 1 }',
  'id: Own Pack\ncolour: red\nversion: x\nsources: []\ncountry: Russia\nrelations: [{ id: 5 }]\nderived: { 7a: valid }',
  pack(
    ['vallid = zzzzzzzzzz', 'valid', 'a = b = c', '2 <= 3']
      .map((text, i) => relation(`r${i}`, text))
      .join(''),
  ),
  pack(
    [
      'valid <= 3%',
      'valid <= 3 lost',
      'valid = invalid lost',
      'valid <= 0.00001 * lost',
      'valid + 9999999999 = lost',
      '= lost',
    ]
      .map((text, i) => relation(`r${i}`, text))
      .join(''),
  ),
  pack(relation('r', 'valid = lost', ', unless: [x, r]') + relation('r', 'valid = lost')),
  pack(
    relation('r', 'valid = lost'),
    'firstContestant: 1\nlines: [{ name: valid, number: 2, unit: votes, wording: { en: V } }, { name: contestants, number: 2, wording: { en: C } }]\n',
  ),
  pack(relation('r', 'x <= valid'), 'derived: { x: x + valid }\n'),
  pack(relation('r', '0.07 * x = lost'), 'derived: { x: 0.0003 * valid }\n'),
  pack(relation('r', 'y = lost'), 'derived: { x: 999999 * valid, y: 2 * x }\n'),
  pack(relation('r', 'valid >= 0') + relation('s', 'valid < valid')),
  pack(relation('r', 'valid = lost'), 'basedOn: zzz\n'),
  pack(relation('r', 'valid = lost'), 'basedOn: generic\nwithout: [zzz]\n'),
  pack(relation('r', 'valid = lost'), 'without: [zzz]\n'),
];
