import { join } from 'node:path';
import type { Logger } from 'pino';
import { analyse } from '../analyse/analyse.js';
import { newIssue } from '../ingest/issue-log.js';
import { readSetAside } from '../ingest/read-set-aside.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { InputError } from '../model/issue.js';
import { FORMATS, type Format, renderReport } from '../report/index.js';
import type { Locale } from '../report/locales/locale.js';
import type { ChosenChecks } from './choose-checks.js';
import type { LocatedDataset } from './locate-datasets.js';
import { readDataset } from './read-dataset.js';
import { realPlace } from './real-place.js';
import { loadRulePacks, packsOf } from './rule-packs.js';
import { tool } from './tool.js';
import { writeReport } from './write-report.js';

interface CheckOptions extends ChosenChecks {
  readonly out: string;
  readonly formats: readonly Format[];
  readonly locale: Locale;
  readonly seed: number;
  readonly stamp: string | null;
  readonly log: Logger;
}

/** Reads one data set, runs the checks and writes its report. Throws an InputError where it cannot be used. */
export async function checkDataset(
  located: LocatedDataset,
  options: CheckOptions,
): Promise<{ readonly analysis: Analysis; readonly report: string }> {
  const { folder, name, loneFile } = located;
  const { log } = options;
  const report = join(options.out, name);
  if (loneFile === null && (await realPlace(report)) === (await realPlace(folder))) {
    throw new InputError([newIssue({ code: 'would-overwrite', file: report })]);
  }
  log.info({ dataset: name }, 'reading');
  const { dataset, folder: opened } = await readDataset(located, loadRulePacks(), options.locale);
  log.info({ dataset: name, stations: dataset.stations.length }, 'checking');
  const analysis = analyse(dataset, {
    checks: options.checks,
    deselected: options.deselected,
    packs: packsOf(dataset),
    seed: options.seed,
    tool,
    stamp: options.stamp,
    onCrash: (check, crash) => log.error({ dataset: name, check, err: crash }, 'check crashed'),
  });
  const setAside = readSetAside(opened, dataset);
  const formats = FORMATS.filter((format) => options.formats.includes(format));
  const files = renderReport(dataset, analysis, setAside, options.locale, formats);
  await writeReport(
    report,
    files,
    inputsOf(dataset).map((path) => join(folder, path)),
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
