import { join } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import { MANIFEST_FILE } from '../report/index.js';
import { manifestJson } from '../report/manifest-json.js';
import { type DerivedReport, type DeriveOptions, deriveReport } from './derive-report.js';
import { editionOf, refuseOtherEdition } from './edition-of.js';
import type { LocatedDataset } from './locate-datasets.js';
import { PUBLIC } from './public-ending.js';
import { refuseLoneTable } from './read-dataset.js';
import { realPlace } from './real-place.js';
import { refuseReplacing, writeReport } from './write-report.js';

interface CheckOptions extends DeriveOptions {
  readonly out: string;
  /** Whether the public edition is made from the same run, too. */
  readonly isPublic?: boolean;
}

interface WrittenReport {
  readonly analysis: Analysis;
  readonly report: string;
}

/**
 * Reads one data set, runs the checks and writes its report, and beside it the public edition where it is asked for. Nothing is written before both
 * are made and both folders can take them. Throws an InputError where the data set cannot be used, or a folder holds a report of the other edition.
 */
export async function checkDataset(
  located: LocatedDataset,
  options: CheckOptions,
): Promise<WrittenReport & { readonly public: WrittenReport | null }> {
  const { name, loneFile } = located;
  const report = join(options.out, name);
  const openReport = report + PUBLIC;
  await refuseOtherEdition(report, 'internal');
  if (options.isPublic) {
    refuseLoneTable(loneFile);
    await refuseOtherEdition(openReport, 'public');
  }
  const derived = await deriveReport(located, options);
  const inputs = inputsOf(derived.dataset).map((path) => join(located.folder, path));
  await refuseFolder(located, derived, report, inputs);
  if (!options.isPublic) return { ...(await writeEdition(derived, report, inputs)), public: null };
  const open = await deriveReport(located, { ...options, edition: 'public', internal: derived }).catch(
    (error: unknown) => namingStale(error, openReport),
  );
  await refuseFolder(located, open, openReport, inputs);
  return {
    ...(await writeEdition(derived, report, inputs)),
    public: await writeEdition(open, openReport, inputs),
  };
}

/** Where nothing may be published any more, a public edition of an earlier run is named: it still says what it said. */
async function namingStale(error: unknown, report: string): Promise<never> {
  const isWithdrawn =
    error instanceof InputError && error.problems.some(({ code }) => code === 'nothing-public');
  if (!isWithdrawn || (await editionOf(report)) !== 'public') throw error;
  throw new InputError([...error.problems, newIssue({ code: 'public-edition-stays', file: report })]);
}

/** `inputs`: everything that was read, which a report may not replace. */
async function refuseFolder(
  { folder, loneFile }: LocatedDataset,
  { files }: DerivedReport,
  report: string,
  inputs: readonly string[],
): Promise<void> {
  if (loneFile === null && (await realPlace(report)) === (await realPlace(folder))) {
    throw new InputError([newIssue({ code: 'would-overwrite', file: report })]);
  }
  await refuseReplacing(report, files, inputs);
}

async function writeEdition(
  { analysis, files, manifest }: DerivedReport,
  report: string,
  inputs: readonly string[],
): Promise<WrittenReport> {
  await writeReport(report, files, inputs, (outputs) => ({
    name: MANIFEST_FILE,
    content: manifestJson(manifest(outputs)),
  }));
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
