import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Archive, type ArchiveEntry, openArchive } from './archive.js';
import { HEAD_BYTES, kindOf } from './kinds.js';
import { limits } from './limits.js';
import { peek } from './peek.js';
import { ReadProblem } from './read-problem.js';
import type { OpenTable, ReadOptions } from './table.js';
import { openWorkbook } from './xlsx/open-workbook.js';

/** The tables in a zip archive: the sheets of a spreadsheet, or the tables that were packed. */
export async function openZip(
  stored: Readable,
  size: number,
  options: ReadOptions,
): Promise<{ readonly tables: readonly OpenTable[]; readonly isArchive: boolean }> {
  if (size > limits.zipBytes) throw new ReadProblem('zip-too-large', { limit: limits.zipBytes });
  const archive = await openArchive(await buffer(stored));
  if (isWorkbook(archive)) return { tables: await openWorkbook(archive), isArchive: false };
  const tables: OpenTable[] = [];
  for (const entry of archive.entries) tables.push(...(await tablesOf(entry, options)));
  if (tables.length === 0) throw new ReadProblem('empty-zip');
  const [only, ...others] = tables;
  if (only && others.length === 0) return { tables: [{ ...only, name: null }], isArchive: true };
  return { tables, isArchive: true };
}

function isWorkbook({ entries }: Archive): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml');
}

async function tablesOf(entry: ArchiveEntry, options: ReadOptions): Promise<OpenTable[]> {
  const { head, close } = await peek(await entry.open(), HEAD_BYTES);
  await close();
  const magic = Buffer.from(head).toString('latin1', 0, 2);
  if (magic === 'PK' || magic === '\x1f\x8b') throw new ReadProblem('nested-archive');
  const tables = await kindOf(head).open(unpackedLate(entry), options);
  return tables.map((table) => ({
    ...table,
    name: table.name === null ? entry.name : `${entry.name}/${table.name}`,
  }));
}

/** The bytes of an entry, unpacked when the first of them is asked for. */
async function* unpackedLate(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.open();
}
