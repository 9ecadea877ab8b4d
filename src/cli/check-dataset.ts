import { join } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import { MANIFEST_FILE } from '../report/index.js';
import { manifestJson } from '../report/manifest-json.js';
import { type DeriveOptions, deriveReport } from './derive-report.js';
import type { LocatedDataset } from './locate-datasets.js';
import { realPlace } from './real-place.js';
import { writeReport } from './write-report.js';

interface CheckOptions extends DeriveOptions {
  readonly out: string;
}

/** Reads one data set, runs the checks and writes its report. Throws an InputError where it cannot be used. */
export async function checkDataset(
  located: LocatedDataset,
  options: CheckOptions,
): Promise<{ readonly analysis: Analysis; readonly report: string }> {
  const { folder, name, loneFile } = located;
  const report = join(options.out, name);
  if (loneFile === null && (await realPlace(report)) === (await realPlace(folder))) {
    throw new InputError([newIssue({ code: 'would-overwrite', file: report })]);
  }
  const { dataset, analysis, files, manifest } = await deriveReport(located, options);
  await writeReport(
    report,
    files,
    inputsOf(dataset).map((path) => join(folder, path)),
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
