import type { Logger } from 'pino';
import { plainSettings } from '../analyse/parameters.js';
import { checks } from '../checks/index.js';
import { hiddenInputs } from '../edition/hidden-inputs.js';
import { publicAnalysis } from '../edition/public-analysis.js';
import { publicDataset } from '../edition/public-dataset.js';
import { withoutTimes } from '../edition/without-times.js';
import type { Folder } from '../ingest/read/folder.js';
import type { Progress } from '../ingest/read-file.js';
import { readSetAside } from '../ingest/read-set-aside.js';
import { writePublicElection } from '../ingest/write-public-election.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Edition, HashedFile, Manifest } from '../model/manifest.js';
import {
  FORMATS,
  type Format,
  PUBLIC_ELECTION,
  PUBLIC_ELECTION_OPENING,
  type ReportFile,
  renderReport,
} from '../report/index.js';
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
  /** Told how far the reading is; a bar on the terminal where left out. */
  readonly progress?: Progress;
  /** Settings by check id that take the place of the data set's own. */
  readonly parameters?: Dataset['parameters'];
  /** What the report says that it was made by, where a report of another version is made again. */
  readonly tool?: Manifest['tool'];
  /** Internal where left out. */
  readonly edition?: Edition;
  /** The same data set's internal report, where there is one already: the public edition says how much of it is left out. */
  readonly internal?: Pick<DerivedReport, 'analysis'>;
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

/**
 * Reads a data set, runs the checks and says what the files of the report hold. For the public edition the data set is read once more without
 * what may not be published, so that nothing of it can reach a file. Throws an InputError where the data set cannot be used.
 */
export async function deriveReport(located: LocatedDataset, options: DeriveOptions): Promise<DerivedReport> {
  const { edition = 'internal', seed, stamp, locale } = options;
  const { loneFile } = located;
  const { dataset, analysis, folder, added } = await analyseEdition(located, options, edition);
  const formats = FORMATS.filter((format) => options.formats.includes(format));
  const { inputs, parameters, deselected, offByDefault } = analysis.manifest;
  return {
    dataset,
    analysis,
    files: [
      ...renderReport(dataset, analysis, readSetAside(folder, dataset), locale, formats, pageParts(dataset)),
      ...added,
    ],
    manifest: (outputs) => ({
      schema: 'scrutineer-manifest/1',
      tool: { ...(options.tool ?? tool) },
      edition,
      language: locale.language,
      formats,
      seed,
      stamp,
      table: loneFile === null ? null : (dataset.files[0]?.origin.path ?? null),
      ...(dataset.part ? { part: dataset.part } : {}),
      ran: options.checks.map(({ id }) => id),
      deselected,
      offByDefault,
      parameters,
      inputs,
      outputs: [...outputs],
      ...(analysis.unpublished ? { unpublished: analysis.unpublished } : {}),
    }),
  };
}

/** A data set with its analysis, both as an edition may show them. */
interface Analysed {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  readonly folder: Folder;
}

/** `added`: files of the report that no format asks for. */
async function analyseEdition(
  located: LocatedDataset,
  options: DeriveOptions,
  edition: Edition,
): Promise<Analysed & { readonly added: readonly ReportFile[] }> {
  if (edition === 'internal')
    return { ...(await analyseRead(located, options, edition, (dataset) => dataset)), added: [] };
  const internal =
    options.internal ?? (await analyseRead(located, options, 'internal', (dataset) => dataset));
  let added: readonly Promise<ReportFile[]>[] = [];
  const { dataset, analysis, folder } = await analyseRead(located, options, edition, (read, opened) => {
    const plain = { ...read, parameters: plainSettings(read, checks) };
    added = [publicElectionFile(plain, opened)];
    return publicDataset(plain);
  });
  return {
    dataset: withoutTimes(dataset),
    analysis: publicAnalysis(analysis, dataset, internal.analysis),
    folder,
    added: (await Promise.all(added)).flat(),
  };
}

/** Where the election file itself is not published, one for what is. */
async function publicElectionFile(read: Dataset, folder: Folder): Promise<ReportFile[]> {
  const hidden = hiddenInputs(read);
  if (!hidden.isAny) return [];
  const text = await writePublicElection(folder, hidden, read.parameters, [PUBLIC_ELECTION_OPENING]);
  return text === null ? [] : [{ name: PUBLIC_ELECTION, content: [text] }];
}

async function analyseRead(
  located: LocatedDataset,
  options: DeriveOptions,
  edition: Edition,
  ofRead: (dataset: Dataset, folder: Folder) => Dataset,
): Promise<Analysed> {
  const { log, seed, stamp, locale, progress } = options;
  const { name } = located;
  log.info({ dataset: name, edition }, 'reading');
  const { dataset: read, folder } = await readDataset(located, loadRulePacks(), locale, {
    edition,
    progress,
  });
  const dataset = ofRead(options.parameters ? withSettings(read, options.parameters) : read, folder);
  log.info({ dataset: name, edition, stations: dataset.stations.length }, 'checking');
  const analysis = await analyseInThreads(
    dataset,
    {
      checks: options.checks,
      deselected: options.deselected,
      offByDefault: options.offByDefault,
      packs: packsOf(dataset),
      seed,
      tool: options.tool ?? tool,
      stamp,
      onCrash: (check, crash) => log.error({ dataset: name, check, err: crash }, 'check crashed'),
    },
    options.threads,
  );
  return { dataset, analysis, folder };
}

function withSettings(dataset: Dataset, settings: Dataset['parameters']): Dataset {
  const merged = Object.entries(settings).map(([check, given]) => [
    check,
    { ...dataset.parameters[check], ...given },
  ]);
  return { ...dataset, parameters: { ...dataset.parameters, ...Object.fromEntries(merged) } };
}
