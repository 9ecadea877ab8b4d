import { describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../../../src/ingest/read/archive.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';
import { refusalOf } from '../rows-of.js';
import { buildSheet, buildWorkbook } from './build-workbook.js';
import { rowsOf } from './read-workbook.js';

const SMALL = vi.hoisted(() => ({
  xmlBytes: 100_000,
  sharedStrings: 100,
  sharedCharacters: 1000,
  sheetCells: 200,
  sheetArea: 500,
}));

// As in life, but for bounds that no test reaches in a second.
vi.mock('../../../../src/ingest/read/limits.js', async (importOriginal) => {
  const { limits } = await importOriginal<typeof import('../../../../src/ingest/read/limits.js')>();
  return { limits: { ...limits, ...SMALL } };
});

const STRINGS = 'xl/sharedStrings.xml';
const CELL = '<c><v>1</v></c>';

const tooMany = (what: string, limit: number) => ({ code: 'too-many-cells', args: { limit, what } });

async function withTexts(...texts: readonly string[]) {
  const xml = `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  return rowsOf(buildSheet('<row><c t="s"><v>0</v></c></row>', { parts: { [STRINGS]: xml } }));
}

describe('a workbook is read up to a limit and refused beyond it', () => {
  it('for the number of its different texts', async () => {
    const texts = Array.from({ length: SMALL.sharedStrings }, () => 'x');
    expect(await withTexts(...texts)).toHaveLength(1);
    expect(await refusalOf(withTexts(...texts, 'x'))).toMatchObject(tooMany('texts', SMALL.sharedStrings));
  });

  it('for the characters of its different texts together', async () => {
    const half = 'x'.repeat(SMALL.sharedCharacters / 2);
    expect(await withTexts(half, half)).toHaveLength(1);
    expect(await refusalOf(withTexts(half, half, 'x'))).toMatchObject(
      tooMany('textCharacters', SMALL.sharedCharacters),
    );
  });

  it('for the cells of a sheet, empty ones among them', async () => {
    const row = `<row>${CELL}${'<c s="1"/>'.repeat(9)}</row>`;
    const rows = row.repeat(SMALL.sheetCells / 10);
    expect(await rowsOf(buildSheet(rows))).toHaveLength(SMALL.sheetCells / 10);
    expect(await refusalOf(rowsOf(buildSheet(`${rows}<row><c/></row>`)))).toMatchObject(
      tooMany('cells', SMALL.sheetCells),
    );
  });

  it('for the rows of a sheet times its width: one cell far to the right makes all of them wide', async () => {
    const wide = `<row r="1">${CELL}<c r="CV1"><v>1</v></c></row>`;
    const rows = `<row>${CELL}</row>`.repeat(4);
    expect(await rowsOf(buildSheet(wide + rows))).toHaveLength(5);
    const [table] = await openWorkbook(await openArchive(buildSheet(`${wide}${rows}<row>${CELL}</row>`)));
    let taken = 0;
    const reading = table?.read({ row: () => taken++, runTogether: () => {} });
    expect(await refusalOf(Promise.resolve(reading))).toMatchObject(tooMany('cells', SMALL.sheetArea));
    expect(taken).toBe(5);
  });

  it('for the rows of a sheet times its width, also where merged cells leave none of them to see', async () => {
    const rows = `<row><c r="CV1"><v>1</v></c></row>${`<row>${CELL}</row>`.repeat(5)}`;
    const bytes = buildSheet(rows, { merged: ['A1:CV1048576'] });
    expect(await refusalOf(rowsOf(bytes))).toMatchObject(tooMany('cells', SMALL.sheetArea));
  });

  it('for the bytes of any of its parts', async () => {
    const comments = `<!--${'x'.repeat(1000)}-->`.repeat(SMALL.xmlBytes / 1000);
    for (const part of ['xl/workbook.xml', 'xl/styles.xml', STRINGS, 'xl/worksheets/sheet1.xml']) {
      const bytes = buildWorkbook({ sheets: [{ rows: [['a']] }], parts: { [part]: comments } });
      expect(await refusalOf(rowsOf(bytes))).toMatchObject(tooMany('partBytes', SMALL.xmlBytes));
    }
  });
});
