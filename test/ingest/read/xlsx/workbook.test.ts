import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/ingest/read/archive.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';
import { refusalOf } from '../rows-of.js';
import { buildSheet, buildWorkbook, type Workbook, workbookParts } from './build-workbook.js';
import { cellsOf, readWorkbook } from './read-workbook.js';

const SHEETS: Workbook['sheets'] = [
  { name: 'Notes', rows: [['see below']] },
  {
    name: 'Результаты & «итоги»',
    rows: [
      ['УИК', 7],
      ['Тверской', 1.0],
    ],
  },
];

const namesOf = async (bytes: Buffer) =>
  (await openWorkbook(await openArchive(bytes))).map(({ name }) => name);

describe('the sheets of a workbook', () => {
  it('are its tables, each with its name and rows', async () => {
    expect(await readWorkbook(buildWorkbook({ sheets: SHEETS }))).toEqual([
      { name: 'Notes', rows: [[1, 'see below']], facts: expect.anything() },
      {
        name: 'Результаты & «итоги»',
        rows: [
          [1, 'УИК', '7'],
          [2, 'Тверской', '1'],
        ],
        facts: { kind: 'xlsx', encoding: null, encodingGuessed: false, delimiter: null },
      },
    ]);
  });

  it('stand in the order of the workbook, not in that of its files', async () => {
    const sheets = ['Third', 'First', 'Second'].map((name) => ({ name, rows: [[name]] }));
    const list = ['rId2', 'rId3', 'rId1'].map(
      (id, index) =>
        `<sheet name="${['First', 'Second', 'Third'][index]}" sheetId="${9 - index}" r:id="${id}"/>`,
    );
    const workbook = `<workbook xmlns="m" xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`;
    const read = await readWorkbook(buildWorkbook({ sheets, parts: { 'xl/workbook.xml': workbook } }));
    expect(read.map(({ name, rows }) => [name, rows[0]?.[1]])).toEqual([
      ['First', 'First'],
      ['Second', 'Second'],
      ['Third', 'Third'],
    ]);
  });

  it('are read also where they are hidden', async () => {
    const sheets: Workbook['sheets'] = [
      { name: 'seen', rows: [['a']] },
      { name: 'hidden', rows: [['b']], state: 'hidden' },
      { name: 'hidden by a macro', rows: [['c']], state: 'veryHidden' },
    ];
    expect(await namesOf(buildWorkbook({ sheets }))).toEqual(['seen', 'hidden', 'hidden by a macro']);
  });

  it('that are charts or dialogues are none', async () => {
    const sheets = [
      { name: 'Chart', kind: 'chartsheet' },
      { name: 'Table' },
      { name: 'Ask', kind: 'dialogsheet' },
    ];
    expect(await namesOf(buildWorkbook({ sheets }))).toEqual(['Table']);
  });

  it('may be none at all', async () => {
    expect(await refusalOf(namesOf(buildWorkbook({ sheets: [] })))).toMatchObject({ code: 'no-table' });
    expect(await refusalOf(namesOf(buildWorkbook({ sheets: [{ kind: 'chartsheet' }] })))).toMatchObject({
      code: 'no-table',
    });
  });

  it('cannot share a name, or have none', async () => {
    for (const name of ['Table', '']) {
      const sheets = [{ name }, { name }];
      expect(await refusalOf(namesOf(buildWorkbook({ sheets })))).toMatchObject({ code: 'damaged-file' });
    }
  });
});

describe('a workbook', () => {
  const expected = [['see below']];

  it.each<[string, Partial<Workbook>]>([
    ['of the strict edition', { strict: true }],
    ['whose elements have a prefix', { prefix: 'x' }],
    ['of the strict edition with prefixes', { strict: true, prefix: 'main' }],
    ['that is not packed', { deflate: false }],
    [
      'with parts that nobody asked for',
      { parts: { 'docProps/app.xml': '<!DOCTYPE x>', 'xl/vbaProject.bin': 'MZ' } },
    ],
    ['without a list of types', { parts: { '[Content_Types].xml': null } }],
  ])('%s is read', async (_, how) => {
    expect(await cellsOf(buildWorkbook({ sheets: SHEETS, ...how }))).toEqual(expected);
  });

  it('without shared texts and styles is read, if its cells need none', async () => {
    const rels =
      '<Relationships xmlns="p"><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const parts = {
      'xl/_rels/workbook.xml.rels': rels,
      'xl/sharedStrings.xml': null,
      'xl/styles.xml': null,
    };
    expect(await cellsOf(buildSheet('<row><c s="4"><v>40881</v></c></row>', { parts }))).toEqual([['40881']]);
    expect(await refusalOf(cellsOf(buildSheet('<row><c t="s"><v>0</v></c></row>', { parts })))).toMatchObject(
      {
        code: 'damaged-file',
        line: 1,
      },
    );
  });

  it('whose parts are elsewhere, or written in other capitals, is read', async () => {
    const parts = Object.fromEntries(
      workbookParts({ sheets: SHEETS }).map(({ name, content }) => [name, String(content)]),
    );
    const moved = {
      '_rels/.rels': parts['_rels/.rels']?.replace('xl/workbook.xml', '/Office/Book.xml') ?? '',
      'office/book.xml': parts['xl/workbook.xml'] ?? '',
      'Office/_rels/Book.xml.rels':
        parts['xl/_rels/workbook.xml.rels']
          ?.replaceAll('worksheets/', '../XL/./worksheets/')
          .replace('"sharedStrings.xml', '"/xl/sharedStrings.xml') ?? '',
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
    };
    expect(await cellsOf(buildWorkbook({ sheets: SHEETS, parts: moved }))).toEqual(expected);
  });

  it('that declares its namespaces where they are used, as one library does, is read', async () => {
    const workbook =
      '<x:workbook xmlns:x="m"><x:sheets><x:sheet xmlns:id="i" name="One" sheetId="1" rel:id="rId1" xmlns:rel="r"/></x:sheets></x:workbook>';
    expect(await namesOf(buildSheet('', { parts: { 'xl/workbook.xml': workbook } }))).toEqual(['One']);
  });

  it('is not taken in by elements of other namespaces that have the same names', async () => {
    const sheet =
      '<worksheet xmlns="m" xmlns:also="m" xmlns:x14="y"><x14:sheetData><x14:row r="1"><x14:c><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData><sheetData><row r="2"><also:c><v>1</v><x14:v>2</x14:v></also:c><x14:c><x14:v>2</x14:v></x14:c></row></sheetData><extLst><ext><sheetData><row r="1"><c><v>3</v></c></row></sheetData></ext></extLst></worksheet>';
    expect(await cellsOf(buildSheet('', { parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([['1']]);
  });

  it.each(['utf-16le', 'utf-8'] as const)('in %s with a byte-order mark is read', async (encoding) => {
    const text = `\uFEFF<?xml version="1.0" encoding="${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}"?><worksheet><sheetData><row><c t="str"><v>Яблоко 🍎</v></c></row></sheetData></worksheet>`;
    const little = Buffer.from(text, encoding);
    const big = encoding === 'utf-8' ? little : Buffer.from(little).swap16();
    for (const part of [little, big]) {
      expect(await cellsOf(buildSheet('', { parts: { 'xl/worksheets/sheet1.xml': part } }))).toEqual([
        ['Яблоко 🍎'],
      ]);
    }
  });

  it('of the binary kind is refused as one that must be saved anew', async () => {
    const rels = `<Relationships xmlns="p"><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`;
    expect(await refusalOf(namesOf(buildSheet('', { parts: { '_rels/.rels': rels } })))).toMatchObject({
      code: 'old-spreadsheet',
    });
  });

  it('that is a letter is refused', async () => {
    const parts = { 'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>' };
    expect(await refusalOf(namesOf(buildSheet('', { parts })))).toMatchObject({
      code: 'damaged-file',
      args: { part: 'xl/workbook.xml', reason: 'xmlRoot', expected: 'workbook', found: 'w:document' },
    });
  });
});
