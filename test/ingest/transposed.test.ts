import { describe, expect, it } from 'vitest';
import { readSetAside } from '../../src/ingest/read-set-aside.js';
import type { SetAsideLine } from '../../src/model/input-file.js';
import { type Files, formsFile, memoryFolder, problemsOf, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const entry = {
  ...formsFile('forms.csv', ['valid', 'invalid']),
  transposed: true,
  columns: { station: 'Line', valid: 'Valid', invalid: 'Invalid' },
  votes: { a: 'Ann', b: 'Bob' },
} as FileEntry;
const source = (text: string): Files => oneSource([entry], { 'forms.csv': text });

async function setAside(files: Files): Promise<SetAsideLine[]> {
  const lines: SetAsideLine[] = [];
  for await (const line of readSetAside(memoryFolder(files), await readFiles(files))) lines.push(line);
  return lines;
}

describe('rows of a transposed table that quotation marks ran together', () => {
  /** Lines 3 to 5 of the file are one row; column 3 is a sum, and so line 3 of the turned table. */
  const TEXT =
    'No,Line,Total,UIK 1,UIK 2\n1,Valid,30,10,20\n2,"Issued,30,10,20\n3,Spoilt,0,0,0\n4,Lost",0,0,0\n' +
    '5,Invalid,3,1,2\n6,Ann,18,6,12\n7,Bob,12,4,8\n';

  it('are set aside with an issue, line by line, and their numbers given to no station', async () => {
    const dataset = await readFiles(source(TEXT));
    expect(plainForms(dataset).map(({ station, line, cells }) => [station, line, cells])).toEqual([
      ['UIK 1', 4, { valid: 10, invalid: 1, a: 6, b: 4 }],
      ['UIK 2', 5, { valid: 20, invalid: 2, a: 12, b: 8 }],
    ]);
    expect(rowsOf(dataset)['forms.csv']).toEqual({
      rowsIn: 6,
      rowsUsed: 2,
      setAside: { 'total-row': 1, 'rows-run-together': 3 },
    });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'rows-run-together', line: 3, args: { lastLine: 5 } },
      { code: 'total-row', line: 3, got: 'Total' },
    ]);
  });

  it('are listed as they stand in the file, beside the columns that are', async () => {
    expect(
      (await setAside(source(TEXT))).map(({ fileLine, reason, raw }) => [fileLine, reason, raw]),
    ).toEqual([
      [3, 'total-row', 'Total,30,3,18,12'],
      [3, 'rows-run-together', '2,"Issued,30,10,20'],
      [4, 'rows-run-together', '3,Spoilt,0,0,0'],
      [5, 'rows-run-together', '4,Lost",0,0,0'],
    ]);
  });

  it('leave the file unread, and are named, where a line that the election file names is among them', async () => {
    const text = 'No,Line,UIK 1,UIK 2\n1,Valid,10,20\n2,"Invalid,1,2\n3,Lost",0,0\n4,Ann,6,12\n5,Bob,4,8\n';
    expect(await problemsOf(source(text))).toMatchObject([
      { code: 'rows-run-together', line: 3, args: { lastLine: 4 } },
      { code: 'missing-column-nearest', column: 'Invalid' },
    ]);
  });
});

describe('rows of a transposed table that are narrower or wider than the others', () => {
  const TEXT = 'Line,UIK 1,UIK 2\nValid,10,20\nInvalid,1,2\nIssued,30\nAnn,6,12\nBob,4,8\nLost,0,0,0\n';

  it('are set aside with an issue, and their numbers given to no station', async () => {
    const dataset = await readFiles(source(TEXT));
    expect(plainForms(dataset).map(({ station, cells }) => [station, cells])).toEqual([
      ['UIK 1', { valid: 10, invalid: 1, a: 6, b: 4 }],
      ['UIK 2', { valid: 20, invalid: 2, a: 12, b: 8 }],
    ]);
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 4, rowsUsed: 2, setAside: { 'wrong-width': 2 } });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'wrong-width', line: 4, args: { expected: 3, found: 2 } },
      { code: 'wrong-width', line: 7, args: { expected: 3, found: 4 } },
    ]);
    expect((await setAside(source(TEXT))).map(({ fileLine, raw }) => [fileLine, raw])).toEqual([
      [4, 'Issued,30'],
      [7, 'Lost,0,0,0'],
    ]);
  });

  it('leave the file unread, and are named, where the election file names one of them', async () => {
    expect(await problemsOf(source(TEXT.replace('Ann,6,12', 'Ann,6')))).toMatchObject([
      { code: 'wrong-width', line: 4 },
      { code: 'wrong-width', line: 5, args: { expected: 3, found: 2 } },
      { code: 'wrong-width', line: 7 },
      { code: 'missing-column', column: 'Ann' },
    ]);
  });
});
