import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
import { beginnings } from '../report/beginnings.js';
import { realPlace } from '../run/real-place.js';
import { beginsWith } from '../run/text-at.js';

/**
 * Writes a dossier into a file, whole or not at all; an earlier dossier is replaced. Throws an InputError where the file cannot be written,
 * is one of the `inputs`, or is none of ours: it may be the user's only copy.
 */
export async function writeDossier(path: string, text: string, inputs: readonly string[]): Promise<void> {
  const place = await realPlace(path);
  const real = await Promise.all(inputs.map(realPlace));
  if (real.includes(place) || !(await mayReplace(place))) {
    throw new InputError([newIssue({ code: 'would-overwrite', file: path })]);
  }
  const aside = `${place}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(aside, text, { flag: 'wx' });
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/u.test(code)) throw error;
    throw new InputError([newIssue({ code: 'cannot-write', file: path, args: { reason: code } })]);
  }
}

/** Whether nothing stands there, or something that begins as a dossier does. */
async function mayReplace(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return true;
  return found.isFile() && (await beginsWith(path, ...beginnings('dossier-title', 'station')));
}
