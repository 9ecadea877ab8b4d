import type { Archive } from '../archive.js';
import { ReadProblem } from '../read-problem.js';
import type { OpenTable, TableFacts } from '../table.js';
import type { CellMeanings } from './cell-text.js';
import { damagedPart } from './damaged-part.js';
import { indexParts, type PackageParts } from './package-parts.js';
import { readSheet } from './read-sheet.js';
import { type Relationship, readRelationships } from './relationships.js';
import { readSharedStrings } from './shared-strings.js';
import { readStyles } from './styles.js';
import { readWorkbookPart } from './workbook-part.js';

const FACTS: TableFacts = { kind: 'xlsx', encoding: null, encodingGuessed: false, delimiter: null };

/**
 * The worksheets of an XLSX workbook (.xlsx, .xlsm, .xltx), visible or hidden, in the order in which a person sees them; sheets that
 * are charts are left out. Rows are numbered as in the sheet. Every row of a sheet is as wide as the sheet, rows without content
 * are left out, merged cells all have the text of the first of them, dates are ISO 8601, and what is hidden in a sheet is told but not
 * read. Throws a ReadProblem where the document
 * is none of these, damaged, or holds no worksheet.
 */
export async function openWorkbook(archive: Archive): Promise<readonly OpenTable[]> {
  const parts = indexParts(archive);
  const main = [...(await readRelationships(parts, '')).values()].find(
    ({ kind }) => kind === 'officeDocument',
  );
  if (!main) throw damagedPart('_rels/.rels', 'noDocument');
  if (/\.bin$/iu.test(main.target)) throw new ReadProblem('old-spreadsheet');
  const { sheets, is1904 } = await readWorkbookPart(parts.part(main.target));
  const relations = await readRelationships(parts, main.target);
  let meanings: Promise<CellMeanings> | undefined;
  return worksheetsOf(main.target, sheets, relations).map(({ name, target }) => ({
    name,
    async read(sink) {
      const part = parts.part(target);
      meanings ??= readMeanings(parts, relations, is1904);
      const hidden = await readSheet(part, await meanings, sink);
      return hidden ? { ...FACTS, hidden } : FACTS;
    },
  }));
}

function worksheetsOf(
  workbook: string,
  sheets: readonly { readonly name: string; readonly relation: string }[],
  relations: ReadonlyMap<string, Relationship>,
): { name: string; target: string }[] {
  const worksheets = sheets.flatMap(({ name, relation }) => {
    const found = relations.get(relation);
    if (!found) throw damagedPart(workbook, 'sheetMissing', { sheet: name });
    return found.kind === 'worksheet' ? [{ name, target: found.target }] : [];
  });
  if (worksheets.length === 0) throw new ReadProblem('no-table');
  if (new Set(worksheets.map(({ target }) => target)).size < worksheets.length)
    throw damagedPart(workbook, 'sheetsAlike');
  return worksheets;
}

/** What the cells of all sheets refer to, read once, with the first sheet. */
async function readMeanings(
  parts: PackageParts,
  relations: ReadonlyMap<string, Relationship>,
  is1904: boolean,
): Promise<CellMeanings> {
  const partFor = (wanted: string) => {
    const found = [...relations.values()].find(({ kind }) => kind === wanted);
    return found ? parts.part(found.target) : null;
  };
  const strings = partFor('sharedStrings');
  const styles = partFor('styles');
  return {
    sharedStrings: strings ? await readSharedStrings(strings) : null,
    formats: styles ? await readStyles(styles) : [],
    is1904,
  };
}
