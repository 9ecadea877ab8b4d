import type { Logger } from 'pino';
import { readSetAside } from '../ingest/read-set-aside.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { HashedFile, Manifest } from '../model/manifest.js';
import { FORMATS, type Format, type ReportFile, renderReport } from '../report/index.js';
import type { Locale } from '../report/locales/locale.js';
import { analyseInThreads } from './analyse-in-threads.js';
import type { ChosenChecks } from './choose-checks.js';
import type { LocatedDataset } from './locate-datasets.js';
import { pageParts } from './page-parts.js';
import { readDataset } from './read-dataset.js';
import { loadRulePacks, packsOf } from './rule-packs.js';
import { tool } from './tool.js';

export interface DeriveOptions extends ChosenChecks {
  readonly formats: readonly Format[];
  readonly locale: Locale;
  readonly seed: number;
  /** How many threads the checks of a large data set may use. */
  readonly threads: number;
  readonly stamp: string | null;
  readonly log: Logger;
  /** Settings by check id that take the place of the data set's own. */
  readonly parameters?: Dataset['parameters'];
}

/** A report that is not written yet. */
export interface DerivedReport {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  /** Their content is made while they are read, once. */
  readonly files: readonly ReportFile[];
  /** The manifest of the report once its other files are known. */
  readonly manifest: (outputs: readonly HashedFile[]) => Manifest;
}

/** Reads a data set, runs the checks and says what the files of the report hold. Throws an InputError where it cannot be used. */
export async function deriveReport(located: LocatedDataset, options: DeriveOptions): Promise<DerivedReport> {
  const { log, seed, stamp, locale } = options;
  const { name, loneFile } = located;
  log.info({ dataset: name }, 'reading');
  const { dataset: read, folder } = await readDataset(located, loadRulePacks(), locale);
  const dataset = options.parameters ? withSettings(read, options.parameters) : read;
  log.info({ dataset: name, stations: dataset.stations.length }, 'checking');
  const analysis = await analyseInThreads(
    dataset,
    {
      checks: options.checks,
      deselected: options.deselected,
      offByDefault: options.offByDefault,
      packs: packsOf(dataset),
      seed,
      tool,
      stamp,
      onCrash: (check, crash) => log.error({ dataset: name, check, err: crash }, 'check crashed'),
    },
    options.threads,
  );
  const formats = FORMATS.filter((format) => options.formats.includes(format));
  const { inputs, parameters, deselected, offByDefault } = analysis.manifest;
  return {
    dataset,
    analysis,
    files: renderReport(
      dataset,
      analysis,
      readSetAside(folder, dataset),
      locale,
      formats,
      pageParts(dataset),
    ),
    manifest: (outputs) => ({
      schema: 'scrutineer-manifest/1',
      tool: { ...tool },
      edition: 'internal',
      language: locale.language,
      formats,
      seed,
      stamp,
      table: loneFile === null ? null : (dataset.files[0]?.origin.path ?? null),
      ran: options.checks.map(({ id }) => id),
      deselected,
      offByDefault,
      parameters,
      inputs,
      outputs: [...outputs],
    }),
  };
}

function withSettings(dataset: Dataset, settings: Dataset['parameters']): Dataset {
  const merged = Object.entries(settings).map(([check, given]) => [
    check,
    { ...dataset.parameters[check], ...given },
  ]);
  return { ...dataset, parameters: { ...dataset.parameters, ...Object.fromEntries(merged) } };
}
