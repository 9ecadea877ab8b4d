import { join } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import { MANIFEST_FILE } from '../report/index.js';
import { manifestJson } from '../report/manifest-json.js';
import { type DerivedReport, type DeriveOptions, deriveReport } from './derive-report.js';
import type { LocatedDataset } from './locate-datasets.js';
import { refuseLoneTable } from './read-dataset.js';
import { realPlace } from './real-place.js';
import { writeReport } from './write-report.js';

interface CheckOptions extends DeriveOptions {
  readonly out: string;
  /** Whether the public edition is made from the same run, too. */
  readonly isPublic?: boolean;
}

interface WrittenReport {
  readonly analysis: Analysis;
  readonly report: string;
}

/** What stands behind the name of a report in that of its public edition: two folders, so that none is published for the other. */
export const PUBLIC = '-public';

/**
 * Reads one data set, runs the checks and writes its report, and beside it the public edition where it is asked for. Throws an InputError where
 * the data set cannot be used.
 */
export async function checkDataset(
  located: LocatedDataset,
  options: CheckOptions,
): Promise<WrittenReport & { readonly public: WrittenReport | null }> {
  const { name, loneFile } = located;
  // Before anything is written.
  if (options.isPublic) refuseLoneTable(loneFile);
  const derived = await deriveReport(located, options);
  const inputs = inputsOf(derived.dataset);
  const internal = await writeEdition(located, derived, join(options.out, name), inputs);
  if (!options.isPublic) return { ...internal, public: null };
  const open = await deriveReport(located, { ...options, edition: 'public', internal });
  return {
    ...internal,
    public: await writeEdition(located, open, join(options.out, name + PUBLIC), inputs),
  };
}

/** `inputs`: everything that was read, which a report may not replace. */
async function writeEdition(
  { folder, loneFile }: LocatedDataset,
  { analysis, files, manifest }: DerivedReport,
  report: string,
  inputs: readonly string[],
): Promise<WrittenReport> {
  if (loneFile === null && (await realPlace(report)) === (await realPlace(folder))) {
    throw new InputError([newIssue({ code: 'would-overwrite', file: report })]);
  }
  await writeReport(
    report,
    files,
    inputs.map((path) => join(folder, path)),
    (outputs) => ({ name: MANIFEST_FILE, content: manifestJson(manifest(outputs)) }),
  );
  return { analysis, report };
}

/** Every file that was read for a data set, relative to its folder. */
export function inputsOf({ description, crosswalk, ownPacks, files, previous }: Dataset): readonly string[] {
  return [
    description.path,
    ...(crosswalk ? [crosswalk.path] : []),
    ...ownPacks.map(({ path }) => path),
    ...files.map(({ origin }) => origin.path),
    ...(previous ? inputsOf(previous) : []),
  ];
}
