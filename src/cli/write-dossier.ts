import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import { realPlace } from './real-place.js';

/**
 * Writes a dossier into a file, whole or not at all; an earlier dossier is replaced. Throws an InputError where the file cannot be written,
 * is one of the `inputs`, or is none of ours: it may be the user's only copy.
 */
export async function writeDossier(
  path: string,
  text: string,
  inputs: readonly string[],
  locale: Locale,
): Promise<void> {
  const place = await realPlace(path);
  const begins = `# ${(say(locale, locale.report['dossier-title'] ?? '', { station: '\u0000' }).split('\u0000')[0] ?? '').trim()}`;
  const real = await Promise.all(inputs.map(realPlace));
  if (real.includes(place) || !(await mayReplace(place, begins))) {
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
async function mayReplace(path: string, begins: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return true;
  if (!found.isFile()) return false;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const wanted = Buffer.from(begins);
    const { buffer } = await file.read(Buffer.alloc(wanted.length), 0, wanted.length, 0);
    return buffer.equals(wanted);
  } finally {
    await file.close();
  }
}
