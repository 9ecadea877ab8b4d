import { createWriteStream, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
import type { HashedFile } from '../model/manifest.js';
import { CHART_FILES, REPORT_FILES, type ReportFile, type ReportFileSign } from '../report/index.js';
import { openAside } from './aside.js';
import { chartsIn } from './chart-files.js';
import { hashBytes } from './hash-bytes.js';
import { realPlace } from './real-place.js';
import { beginsWith, textAt } from './text-at.js';
import { tidyOnSignal } from './tidy-on-signal.js';

/**
 * Writes the files of a report aside and moves them into place once all are whole, so that no half report is ever seen, also where
 * the program is ended meanwhile: the folders that were made for it then go, too. Files of an earlier report that this one does not have
 * are removed. Throws an InputError where the folder cannot be written to, is that of a data set, or holds a file of such a name that is
 * one of the `inputs` or no report of ours: it may be the user's only copy. All links are followed before. `last`: the file that is written and
 * moved last, and says what the others are; `known`: every file that a report of its kind may have.
 */
export async function writeReport(
  folder: string,
  files: readonly ReportFile[],
  inputs: readonly string[],
  last?: (outputs: readonly HashedFile[]) => ReportFile,
  known: readonly ReportFileSign[] = REPORT_FILES,
): Promise<void> {
  await refuseReplacing(folder, files, inputs, known);
  const place = await realPlace(folder);
  const charts = await chartsIn(place);
  const replaced = [...known.map(({ name }) => name), ...charts.ours];
  try {
    let made: string | undefined;
    let aside: string | undefined;
    const tidy = (): void => {
      if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
      if (made !== undefined) removeEmpty(place, made);
    };
    await tidyOnSignal(tidy, async () => {
      try {
        made = mkdirSync(place, { recursive: true });
        aside = openAside(place);
        const outputs: HashedFile[] = [];
        for (const file of files) outputs.push(await writeFile(aside, file));
        if (last) outputs.push(await writeFile(aside, last([...outputs])));
        // In one go: nothing can come between two files of a report.
        for (const { path } of outputs) {
          mkdirSync(dirname(join(place, path)), { recursive: true });
          renameSync(join(aside, path), join(place, path));
        }
        const written = new Set(outputs.map(({ path }) => path));
        for (const name of replaced) {
          if (!written.has(name)) rmSync(join(place, name), { force: true });
        }
        if (charts.ours.length > 0) removeEmpty(join(place, CHART_FILES.folder), place);
      } finally {
        tidy();
      }
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/u.test(code)) throw error;
    throw new InputError([newIssue({ code: 'cannot-write', file: folder, args: { reason: code } })]);
  }
}

/** Throws an InputError that names every file in the folder that a report of these `files` may not replace: see {@link writeReport}. */
export async function refuseReplacing(
  folder: string,
  files: readonly ReportFile[],
  inputs: readonly string[],
  known: readonly ReportFileSign[] = REPORT_FILES,
): Promise<void> {
  const place = await realPlace(folder);
  const charts = await chartsIn(place);
  const replaced = [...known.map(({ name }) => name), ...charts.ours];
  const isWanted = (name: string): boolean =>
    name === CHART_FILES.folder || files.some((file) => file.name === name);
  const kept = [
    ...(await foreignFiles(place, known)),
    ...charts.foreign.filter(isWanted),
    ...(await inputsAmong(replaced, place, inputs)),
  ];
  if (kept.length > 0) {
    throw new InputError(
      [...new Set(kept)].map((name) => newIssue({ code: 'would-overwrite', file: join(folder, name) })),
    );
  }
}

/** Writes one file of a report and says what its bytes are. */
async function writeFile(folder: string, { name, content }: ReportFile): Promise<HashedFile> {
  const hash = hashBytes();
  async function* hashed(): AsyncGenerator<string | Uint8Array> {
    for await (const chunk of content) {
      hash.take(chunk);
      yield chunk;
    }
  }
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  await pipeline(Readable.from(hashed()), createWriteStream(join(folder, name)));
  return { path: name, ...hash.done() };
}

/** Removes a folder and those around it, up to the outermost that was `made` for it, as long as they are empty. */
function removeEmpty(folder: string, made: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder !== made && dirname(folder) !== folder) removeEmpty(dirname(folder), made);
}

/** Which of the files in a report's folder are inputs, here or behind a link. */
async function inputsAmong(
  names: readonly string[],
  folder: string,
  inputs: readonly string[],
): Promise<string[]> {
  const real = new Set(await Promise.all(inputs.map(realPlace)));
  const places = await Promise.all(
    names.map(async (name) => [name, await realPlace(join(folder, name))] as const),
  );
  return places.filter(([, place]) => real.has(place)).map(([name]) => name);
}

/** What stands where a report would, and does not begin, or end, as a file of ours does, whatever its language; an election file, which no report has. */
async function foreignFiles(folder: string, known: readonly ReportFileSign[]): Promise<string[]> {
  const foreign: string[] = [];
  const description = await stat(join(folder, ELECTION_FILE)).catch(() => null);
  if (description !== null) foreign.push(ELECTION_FILE);
  for (const { name, begins, ends } of known) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    // An empty one is nobody's copy of anything; a machine that lost its power leaves such.
    const isOurs =
      found.isFile() &&
      (found.size === 0 ||
        ((await beginsWith(path, ...begins)) &&
          (ends === undefined ||
            (await textAt(path, found.size - ENDING_BYTES, ENDING_BYTES)).includes(ends))));
    if (!isOurs) foreign.push(name);
  }
  return foreign;
}

/** Bytes at the end of a file among which its ending is looked for. */
const ENDING_BYTES = 4096;
