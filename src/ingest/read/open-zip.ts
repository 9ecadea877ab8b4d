import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Archive, type ArchiveEntry, openArchive } from './archive.js';
import { delimited } from './delimited/delimited.js';
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
  const budget = heldBudget();
  for (const entry of archive.entries) tables.push(...(await tablesOf(entry, options, budget)));
  if (tables.length === 0) throw new ReadProblem('empty-zip');
  const [only, ...others] = tables;
  if (only && others.length === 0) return { tables: [{ ...only, name: null }], isArchive: true };
  return { tables, isArchive: true };
}

function isWorkbook({ entries }: Archive): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml');
}

async function tablesOf(
  entry: ArchiveEntry,
  options: ReadOptions,
  budget: ReturnType<typeof heldBudget>,
): Promise<OpenTable[]> {
  const { head, all } = await peek(await entry.open(), HEAD_BYTES);
  await all.return();
  const magic = Buffer.from(head).toString('latin1', 0, 2);
  if (magic === 'PK' || magic === '\x1f\x8b') {
    const read = () => Promise.reject(new ReadProblem('nested-archive', {}, null, entry.name));
    return [{ name: entry.name, read }];
  }
  const kind = kindOf(head);
  if (kind !== delimited && !budget.take(entry.size)) {
    throw new ReadProblem('file-too-large', { limit: limits.heldInArchive }, null, entry.name);
  }
  const tables = await kind.open(unpackedLate(entry), options).catch((error) => refuse(error, entry));
  return tables.map(({ name, read }) => ({
    name: name === null ? entry.name : `${entry.name}/${name}`,
    read: (sink) => read(sink).catch((error) => refuse(error, entry)),
  }));
}

/** Pages, documents and the like are held in memory, all of an archive at once. */
function heldBudget() {
  let left: number = limits.heldInArchive;
  return {
    take(bytes: number): boolean {
      left -= bytes;
      return left >= 0;
    },
  };
}

/** Says in which of the archive's files a problem is. */
function refuse(error: unknown, { name }: ArchiveEntry): never {
  if (!(error instanceof ReadProblem) || error.got !== null) throw error;
  throw new ReadProblem(error.code, error.args, error.line, name);
}

/** The bytes of an entry, unpacked when the first of them is asked for. */
async function* unpackedLate(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.open();
}
