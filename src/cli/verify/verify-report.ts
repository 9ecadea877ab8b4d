import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Weight } from '../../compare/first-difference.js';
import { restingOn } from '../../compare/resting-on.js';
import { analysisSchema } from '../../model/analysis.js';
import { InputError } from '../../model/issue.js';
import { type Manifest, manifestSchema } from '../../model/manifest.js';
import type { TroubledFile, Verification } from '../../model/verification.js';
import { FORMATS, MANIFEST_FILE, type ReportFile } from '../../report/index.js';
import { locales } from '../../report/locales/index.js';
import type { Locale } from '../../report/locales/locale.js';
import { chartsIn } from '../chart-files.js';
import { type DeriveOptions, deriveReport } from '../derive-report.js';
import { openDiskFolder } from '../disk-folder.js';
import { readReportJson } from '../read-report-json.js';
import { tool } from '../tool.js';
import { UnusableReport } from '../unusable-report.js';
import { compareFiles } from './compare-files.js';
import { compareHashes } from './compare-hashes.js';
import { findData } from './find-data.js';
import { compareManifests, otherInputs, otherOutputs, unlistedOutputs } from './manifest-troubles.js';
import { recordedChecks } from './recorded-checks.js';
import { verifyOpen } from './verify-open.js';

export interface VerifyOptions {
  /** Folder of the inputs; null to look for it. */
  readonly data: string | null;
  readonly threads: number;
  readonly log: Logger;
}

/** The file that everything else is said from. */
const ANALYSIS = 'analysis.json';

/** Bytes of the largest manifest and analysis that are read. */
const MOST_MANIFEST = 1 << 26;
export const MOST_ANALYSIS = 1 << 28;

/** Of one version every byte counts; what says which inputs were read comes after what was read from them. */
const OF_ALL: Weight = {
  areBytesCompared: true,
  isIgnored: () => false,
  isSecondary: (figure) => figure.startsWith('manifest.inputs'),
};

/** Another version calls itself otherwise, and may know other settings and checks. */
const OF_FIGURES: Weight = {
  areBytesCompared: false,
  isIgnored: (figure) => /^manifest\.(?:tool|parameters)\b/u.test(figure),
  isSecondary: (figure) => figure.startsWith('manifest.'),
};

/**
 * Makes a report again from its inputs and compares: the hash of every input and of every file of the report, then every figure. Nothing is
 * written. Throws an {@link UnusableReport} where there is no manifest to go by, or no data.
 */
export async function verifyReport(report: string, options: VerifyOptions): Promise<Verification> {
  const manifest = await readReportJson(join(report, MANIFEST_FILE), manifestSchema, MOST_MANIFEST);
  const locale = languageOf(manifest);
  const located = await findData(report, manifest, options.data);
  const folder = openDiskFolder(report);
  const isOtherVersion = manifest.tool.version !== tool.version;
  const read = manifest.inputs.filter(({ path }) => manifest.table === null || path === manifest.table);
  const dataFolder = openDiskFolder(located.folder, manifest.table === null ? [] : [manifest.table]);
  const inputs = await compareHashes(dataFolder, read);
  const outputs = [
    ...(await compareHashes(folder, manifest.outputs)),
    ...(await unlistedOutputs(folder, (await chartsIn(report)).ours, manifest)),
  ];
  const common = {
    report,
    data: located.folder,
    tool: { recorded: manifest.tool.version, running: tool.version },
    listed: { inputs: read.length, outputs: manifest.outputs.length },
    unpublished: manifest.unpublished ?? null,
  };
  const absent = inputs.filter(({ trouble }) => trouble === 'missing' || trouble === 'unreadable');
  const resting = await restingOnAbsent(report, manifest, absent);
  if (absent.length > 0) {
    const isDiffering = inputs.length > absent.length || outputs.length > 0;
    const result = isDiffering ? 'differs' : 'not-derived';
    return { ...common, inputs, outputs, differences: [], problems: [], resting, result };
  }
  const asRecorded: DeriveOptions = {
    ...recordedChecks(manifest, isOtherVersion),
    edition: manifest.edition,
    formats: FORMATS.filter((format) => manifest.formats.includes(format)),
    locale,
    seed: manifest.seed,
    threads: options.threads,
    stamp: manifest.stamp,
    log: options.log,
    ...(isOtherVersion ? { parameters: manifest.parameters } : {}),
  };
  try {
    const derived = await deriveReport(located, asRecorded);
    const compared = figuresFirst(derived.files).filter(({ name }) => !isOtherVersion || name === ANALYSIS);
    const differences = [
      ...(await compareFiles(folder, compared, isOtherVersion ? OF_FIGURES : OF_ALL)),
      ...compareManifests(manifest, derived, isOtherVersion),
    ];
    const troubled = {
      inputs: [...inputs, ...otherInputs(manifest, derived, inputs, isOtherVersion)],
      outputs: [...outputs, ...(isOtherVersion ? [] : otherOutputs(manifest, derived))],
    };
    const isSame = [troubled.inputs, troubled.outputs, differences].every(({ length }) => length === 0);
    return {
      ...common,
      ...troubled,
      differences,
      problems: [],
      resting,
      result: isSame ? 'verified' : 'differs',
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const place = { report, folder, located };
    const open = await verifyOpen(place, manifest, asRecorded, {
      analysisFile: ANALYSIS,
      most: MOST_ANALYSIS,
    }).catch((failure: unknown) => {
      if (failure instanceof InputError) return null;
      throw failure;
    });
    if (open) {
      const { compared, differences } = open;
      const isSame = [inputs, outputs, differences].every(({ length }) => length === 0);
      const result = isSame ? 'verified-open' : 'differs';
      return { ...common, inputs, outputs, differences, problems: [], resting, compared, result };
    }
    const result = inputs.length > 0 || outputs.length > 0 ? 'differs' : 'not-derived';
    return { ...common, inputs, outputs, differences: [], problems: error.problems, resting, result };
  }
}

/** The analysis before what is said from it. */
function figuresFirst(files: readonly ReportFile[]): readonly ReportFile[] {
  const isAnalysis = ({ name }: ReportFile): boolean => name === ANALYSIS;
  return [...files.filter(isAnalysis), ...files.filter((file) => !isAnalysis(file))];
}

/** The language that a report is written in. Throws where this version cannot write a report of this kind. */
function languageOf({ language, formats }: Manifest): Locale {
  const locale = Object.entries(locales).find(([known]) => known === language)?.[1];
  const unknown = formats.find((format) => !(FORMATS as readonly string[]).includes(format));
  if (locale && unknown === undefined) return locale;
  throw new UnusableReport('verify-other-kind', {
    kind: unknown ?? language,
    version: tool.version,
  });
}

/** What rests on inputs that are not there, as far as the analysis says it. */
async function restingOnAbsent(
  report: string,
  { inputs, formats }: Manifest,
  absent: readonly TroubledFile[],
): Promise<Verification['resting']> {
  if (absent.length === 0 || !formats.includes('json')) return [];
  const analysis = await readReportJson(join(report, ANALYSIS), analysisSchema, MOST_ANALYSIS);
  const missing = new Set(absent.map(({ path }) => path));
  return restingOn(analysis, new Set(inputs.map(({ path }) => path).filter((path) => !missing.has(path))));
}
