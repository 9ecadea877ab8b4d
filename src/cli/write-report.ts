import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newIssue } from '../ingest/issue-log.js';
import { InputError, type Issue } from '../model/issue.js';
import { REPORT_FILES, type ReportFile } from '../report/index.js';

/**
 * Writes the files of a report aside and moves them into place once all are whole, so that no half report is ever seen. Files of
 * an earlier report that this one does not have are then removed. Throws an InputError where the folder cannot be written to, or holds
 * a file of such a name that no report of ours is: it may be the user's only copy.
 */
export async function writeReport(folder: string, files: readonly ReportFile[]): Promise<void> {
  const foreign = await foreignFiles(folder);
  if (foreign.length > 0) throw new InputError(foreign);
  try {
    await mkdir(folder, { recursive: true });
    const aside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
    try {
      for (const { name, content } of files) {
        await pipeline(Readable.from(content), createWriteStream(join(aside, name)));
      }
      for (const { name } of files) await rename(join(aside, name), join(folder, name));
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    const written = new Set(files.map(({ name }) => name));
    for (const { name } of REPORT_FILES) {
      if (!written.has(name)) await rm(join(folder, name), { force: true });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/u.test(code)) throw error;
    throw new InputError([newIssue({ code: 'cannot-write', file: folder, args: { reason: code } })]);
  }
}

/** What stands where a report would, and does not begin, or end, as a file of ours does. */
async function foreignFiles(folder: string): Promise<Issue[]> {
  const problems: Issue[] = [];
  for (const { name, begins, ends } of REPORT_FILES) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    const isOurs =
      found.isFile() &&
      (await textAt(path, 0, begins.length)) === begins &&
      (ends === undefined || (await textAt(path, found.size - ENDING_BYTES, ENDING_BYTES)).includes(ends));
    if (!isOurs) problems.push(newIssue({ code: 'would-overwrite', file: path }));
  }
  return problems;
}

/** Bytes at the end of a file among which its ending is looked for. */
const ENDING_BYTES = 4096;

/** Some bytes of a file as text, each a letter; empty where it cannot be read. */
async function textAt(path: string, from: number, bytes: number): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, Math.max(from, 0));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
