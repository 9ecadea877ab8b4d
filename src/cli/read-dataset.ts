import { ingest } from '../ingest/ingest.js';
import type { Folder } from '../ingest/read/folder.js';
import type { Dataset } from '../model/dataset.js';
import type { Locale } from '../report/locales/locale.js';
import type { RulePack } from '../rules/pack.js';
import { openDiskFolder } from './disk-folder.js';
import type { LocatedDataset } from './locate-datasets.js';
import { openLoneFile } from './lone-file.js';
import { createProgress } from './progress.js';

/** A data set and the folder that it was read from. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly folder: Folder;
}

/**
 * Reads a data set by its election file, or a lone table by the one that is proposed for it, with what was taken for granted among
 * its issues. `rulePacks`: those that it may name. Throws an InputError where it cannot be used.
 */
export async function readDataset(
  { folder, name, loneFile }: LocatedDataset,
  rulePacks: readonly RulePack[],
  locale: Locale,
): Promise<ReadDataset> {
  const { progress, stop } = createProgress(name);
  try {
    const { folder: opened, assumed } =
      loneFile === null
        ? { folder: openDiskFolder(folder), assumed: [] }
        : await openLoneFile(loneFile, locale);
    const read = await ingest(opened, { rulePacks, progress, areSourcesAssumed: loneFile !== null });
    return { dataset: { ...read, issues: [...assumed, ...read.issues] }, folder: opened };
  } finally {
    stop();
  }
}
