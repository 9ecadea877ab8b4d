import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/ingest/read/archive.js';
import { textsOf } from '../../../../src/ingest/read/row.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';
import { readFiles } from '../../../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from '../../one-source.js';
import { refusalOf } from '../rows-of.js';
import { buildSheet, buildWorkbook, type Sheet } from './build-workbook.js';

const ROWS = [
  ['No', 'Valid', 'A', 'B'],
  [1, 30, 20, 10],
  [2, 40, 25, 15],
];

/** What a sheet shows, what it hides, and what it says of the latter. */
async function read(bytes: Buffer) {
  const shown: string[] = [];
  const hidden: string[] = [];
  const repeated: (readonly number[])[] = [];
  const [table] = await openWorkbook(await openArchive(bytes));
  const facts = await table?.read({
    row(row) {
      shown.push(textsOf(row).join(','));
      repeated.push(row.repeated ?? []);
    },
    hidden: (row) => hidden.push(`${row.fileLine}: ${textsOf(row).join(',')}`),
    runTogether: () => {},
  });
  return { shown, hidden, repeated, facts: facts?.hidden };
}

const sheet = (rest: Partial<Sheet>): Buffer => buildWorkbook({ sheets: [{ rows: ROWS, ...rest }] });

describe('a sheet', () => {
  it('that hides nothing says nothing of it', async () => {
    expect(await read(sheet({}))).toMatchObject({
      shown: ['No,Valid,A,B', '1,30,20,10', '2,40,25,15'],
      hidden: [],
      facts: undefined,
    });
  });

  it('keeps hidden rows apart', async () => {
    expect(await read(sheet({ hiddenRows: [2] }))).toMatchObject({
      shown: ['No,Valid,A,B', '2,40,25,15'],
      hidden: ['2: 1,30,20,10'],
      facts: { tables: 0, rows: 1, partlyHidden: 0, fileLine: 2 },
    });
  });

  it('leaves hidden columns blank, and counts the rows that have something in them', async () => {
    expect(await read(sheet({ hiddenColumns: [3] }))).toMatchObject({
      shown: ['No,Valid,,B', '1,30,,10', '2,40,,15'],
      facts: { rows: 0, partlyHidden: 3, fileLine: 1 },
    });
  });

  it('is as wide as it is shown or wider, and hides a row that is in hidden columns alone', async () => {
    const rows = [...ROWS, [null, null, null, 'x']];
    expect(await read(sheet({ rows, hiddenColumns: [4] }))).toMatchObject({
      shown: ['No,Valid,A,', '1,30,20,', '2,40,25,'],
      hidden: ['4: ,,,x'],
      facts: { rows: 1, partlyHidden: 3 },
    });
  });

  it.each([
    '<row hidden="true"><c><v>1</v></c></row><row><c><v>2</v></c></row>',
    '<row ht="0" customHeight="1"><c><v>1</v></c></row><row hidden="0" ht="15"><c><v>2</v></c></row>',
  ])('hides a row however that is written: %s', async (data) => {
    expect(await read(buildSheet(data))).toMatchObject({ shown: ['2'], hidden: ['1: 1'] });
  });

  it('is refused where it hides columns that are none', async () => {
    for (const column of [0, 16_385]) {
      expect(await refusalOf(read(sheet({ hiddenColumns: [column] })))).toMatchObject({
        code: 'damaged-file',
      });
    }
  });
});

describe('a merged range that begins in what is hidden', () => {
  it('has its text in the first column that is shown, as on the screen, and hides nothing', async () => {
    const rows = [
      ['Title', null, null],
      ['a', 1, 2],
    ];
    expect(await read(sheet({ rows, merged: ['A1:C1'], hiddenColumns: [1] }))).toMatchObject({
      shown: [',Title,Title', ',1,2'],
      repeated: [[2], []],
      facts: { partlyHidden: 1, fileLine: 2 },
    });
  });

  it('has it in the first row that is shown', async () => {
    const rows = [
      ['a', 1],
      [null, 2],
      [null, 3],
    ];
    expect(await read(sheet({ rows, merged: ['A1:A3'], hiddenRows: [1] }))).toMatchObject({
      shown: ['a,2', 'a,3'],
      repeated: [[], [0]],
    });
  });

  it('is hidden with all its columns', async () => {
    const rows = [
      ['x', null, 'Title'],
      [5, 6, 7],
    ];
    expect(await read(sheet({ rows, merged: ['A1:B1'], hiddenColumns: [1, 2] }))).toMatchObject({
      shown: [',,Title', ',,7'],
      facts: { partlyHidden: 2 },
    });
  });
});

describe('a data set with a spreadsheet that hides something', () => {
  const entry = {
    path: 'forms.xlsx',
    holds: 'result-forms',
    columns: { station: 'No', valid: 'Valid' },
    votes: { a: 'A' },
  } as FileEntry;

  it('sets hidden rows aside, and says how many rows lack what hidden columns hold', async () => {
    const bytes = sheet({ hiddenRows: [2], hiddenColumns: [4] });
    const dataset = await readFiles(oneSource([entry], { 'forms.xlsx': bytes }));
    expect(plainForms(dataset).map(({ station }) => station)).toEqual(['2']);
    expect(rowsOf(dataset)['forms.xlsx']).toEqual({ rowsIn: 2, rowsUsed: 1, setAside: { 'hidden-row': 1 } });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'hidden-row', line: 2 },
      { code: 'hidden-text', line: 1, args: { rows: 2 } },
    ]);
  });
});
