import { ingest } from '../ingest/ingest.js';
import { newIssue } from '../ingest/issue-log.js';
import type { Folder } from '../ingest/read/folder.js';
import type { Progress } from '../ingest/read-file.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import type { Edition } from '../model/manifest.js';
import type { Locale } from '../report/locales/locale.js';
import { wordsOf } from '../report/words.js';
import type { RulePack } from '../rules/pack.js';
import { openDiskFolder } from './disk-folder.js';
import type { LocatedDataset } from './locate-datasets.js';
import { type LoneFile, openLoneFile, withElectionFile } from './lone-file.js';
import { createProgress } from './progress.js';

/** A data set and the folder that it was read from. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly folder: Folder;
}

interface ReadOptions {
  readonly edition?: Edition;
  /** Told how far the reading is; a bar on the terminal where left out. */
  readonly progress?: Progress | undefined;
}

/**
 * Reads a data set by its election file, or a lone table by the one that is proposed for it, with what was taken for granted among
 * its issues. `rulePacks`: those that it may name; `edition`: for the public one what is not to be published is not read, and a lone table is
 * refused, because nobody says whose it is. Throws an InputError where it cannot be used.
 */
export async function readDataset(
  located: LocatedDataset,
  rulePacks: readonly RulePack[],
  locale: Locale,
  { edition = 'internal', progress: told }: ReadOptions = {},
): Promise<ReadDataset> {
  const { name, loneFile, part } = located;
  if (edition === 'public') refuseLoneTable(loneFile);
  const { progress, stop } = told ? { progress: told, stop() {} } : createProgress(name, wordsOf(locale));
  try {
    const { folder, assumed } = await openLocated(located, locale);
    const read = await ingest(folder, {
      rulePacks,
      progress,
      areSourcesAssumed: loneFile !== null,
      part: part ?? null,
      edition,
    });
    return { dataset: { ...read, issues: [...assumed, ...read.issues] }, folder };
  } finally {
    stop();
  }
}

/** Throws an InputError where there is no election file, and so nobody who says whether observers filled the table in. */
export function refuseLoneTable(loneFile: string | null): void {
  if (loneFile !== null) throw new InputError([newIssue({ code: 'public-needs-sources', file: loneFile })]);
}

/** The folder of a data set with its election file, which is one that is proposed where there is none. */
export async function openLocated(
  { folder: path, loneFile, election }: LocatedDataset,
  locale: Locale,
): Promise<LoneFile> {
  if (loneFile !== null) return openLoneFile(loneFile, locale);
  const folder = openDiskFolder(path);
  return { folder: election === undefined ? folder : withElectionFile(folder, election), assumed: [] };
}
