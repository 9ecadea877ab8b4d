import { ingest } from '../ingest/ingest.js';
import { newIssue } from '../ingest/issue-log.js';
import type { Folder } from '../ingest/read/folder.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import type { Edition } from '../model/manifest.js';
import type { Locale } from '../report/locales/locale.js';
import type { RulePack } from '../rules/pack.js';
import { openDiskFolder } from './disk-folder.js';
import type { LocatedDataset } from './locate-datasets.js';
import { openLoneFile, withElectionFile } from './lone-file.js';
import { createProgress } from './progress.js';
import { wordsOf } from './words.js';

/** A data set and the folder that it was read from. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly folder: Folder;
}

/**
 * Reads a data set by its election file, or a lone table by the one that is proposed for it, with what was taken for granted among
 * its issues. `rulePacks`: those that it may name; `edition`: for the public one what is not to be published is not read, and a lone table is
 * refused, because nobody says whose it is. Throws an InputError where it cannot be used.
 */
export async function readDataset(
  { folder, name, loneFile, election, part }: LocatedDataset,
  rulePacks: readonly RulePack[],
  locale: Locale,
  edition: Edition = 'internal',
): Promise<ReadDataset> {
  if (edition === 'public') refuseLoneTable(loneFile);
  const { progress, stop } = createProgress(name, wordsOf(locale));
  try {
    const { folder: opened, assumed } =
      loneFile === null
        ? { folder: openOnDisk(folder, election), assumed: [] }
        : await openLoneFile(loneFile, locale);
    const read = await ingest(opened, {
      rulePacks,
      progress,
      areSourcesAssumed: loneFile !== null,
      part: part ?? null,
      edition,
    });
    return { dataset: { ...read, issues: [...assumed, ...read.issues] }, folder: opened };
  } finally {
    stop();
  }
}

/** Throws an InputError where there is no election file, and so nobody who says whether observers filled the table in. */
export function refuseLoneTable(loneFile: string | null): void {
  if (loneFile !== null) throw new InputError([newIssue({ code: 'public-needs-sources', file: loneFile })]);
}

function openOnDisk(path: string, election: string | undefined): Folder {
  const folder = openDiskFolder(path);
  return election === undefined ? folder : withElectionFile(folder, election);
}
