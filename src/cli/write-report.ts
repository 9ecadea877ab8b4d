import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReportFile } from '../report/index.js';

/**
 * Writes the files of a report aside and moves them into place once all are whole, so that no half report is ever seen.
 * Files of an earlier report in the same folder that this one does not have are removed; other files stay.
 */
export async function writeReport(
  folder: string,
  files: readonly ReportFile[],
  ownNames: readonly string[],
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const { name, text } of files) await writeText(join(aside, name), text);
    await mkdir(folder, { recursive: true });
    for (const stale of await readdir(folder)) {
      if (ownNames.includes(stale)) await rm(join(folder, stale));
    }
    for (const { name } of files) await rename(join(aside, name), join(folder, name));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function writeText(path: string, text: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path, { encoding: 'utf8' });
  const closed = once(stream, 'close');
  for (const piece of text) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await closed;
}
