import { openArchive } from '../../../../src/ingest/read/archive.js';
import { textsOf } from '../../../../src/ingest/read/row.js';
import type { OpenTable, TableFacts } from '../../../../src/ingest/read/table.js';
import { openWorkbook } from '../../../../src/ingest/read/xlsx/open-workbook.js';

/** A row as it was handed on: its number in the sheet, and its cells. */
export type SheetRow = readonly [number, ...string[]];

export interface ReadSheet {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
  readonly facts: TableFacts;
}

/** Every sheet of a workbook, and every row of each. */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  for (const table of await openWorkbook(await openArchive(bytes))) sheets.push(await readOpenTable(table));
  return sheets;
}

/** The rows of the first sheet. */
export async function rowsOf(bytes: Buffer): Promise<readonly SheetRow[]> {
  const [table] = await openWorkbook(await openArchive(bytes));
  if (!table) throw new Error('expected a sheet');
  return (await readOpenTable(table)).rows;
}

/** The cells of the first sheet, without the numbers of its rows. */
export async function cellsOf(bytes: Buffer): Promise<string[][]> {
  return (await rowsOf(bytes)).map(([, ...cells]) => cells);
}

async function readOpenTable(table: OpenTable): Promise<ReadSheet> {
  const rows: SheetRow[] = [];
  const facts = await table.read({
    row: (row) => rows.push([row.fileLine, ...textsOf(row)]),
    runTogether: () => {
      throw new Error('no rows of a sheet run together');
    },
  });
  return { name: table.name, rows, facts };
}
