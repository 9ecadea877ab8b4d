import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Weight } from '../compare/first-difference.js';
import { restingOn } from '../compare/resting-on.js';
import type { Folder } from '../ingest/read/folder.js';
import { InputError, type Issue } from '../model/issue.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import type { TroubledFile, Verification } from '../model/verification.js';
import { FORMATS, MANIFEST_FILE, type ReportFile } from '../report/index.js';
import { chartsIn } from '../run/chart-files.js';
import { type DeriveOptions, deriveReport } from '../run/derive-report.js';
import { openDiskFolder } from '../run/disk-folder.js';
import type { LocatedDataset } from '../run/locate-datasets.js';
import { readReportJson } from '../run/read-report-json.js';
import { tool } from '../run/tool.js';
import { compareFiles } from './compare-files.js';
import { compareHashes } from './compare-hashes.js';
import { compareManifests, withOutputsOf } from './compare-manifests.js';
import { findData } from './find-data.js';
import { foreignFiles } from './foreign-files.js';
import { otherInputs, otherOutputs, unlistedOutputs } from './manifest-troubles.js';
import { openElection } from './open-election.js';
import { settingsTaken, wordsTaken } from './other-version.js';
import { ANALYSIS, recordedAnalysis, withUnreadAnalysis } from './recorded-analysis.js';
import { recordedChecks } from './recorded-checks.js';
import { usableManifest } from './usable-manifest.js';
import { verifyOpen } from './verify-open.js';

export interface VerifyOptions {
  /** Folder of the inputs; null to look for it. */
  readonly data: string | null;
  readonly threads: number;
  readonly log: Logger;
}

/** Bytes of the largest manifest that is read. */
export const MOST_MANIFEST = 1 << 26;

/** Of one version every byte counts; what says which inputs were read comes after what was read from them. */
const OF_ALL: Weight = {
  areBytesCompared: true,
  isIgnored: () => false,
  isSecondary: (figure) => figure.startsWith('manifest.inputs'),
};

/** Another version may know other settings. */
const OF_FIGURES: Weight = {
  areBytesCompared: false,
  isIgnored: (figure) => /^manifest\.parameters\b/u.test(figure),
  isSecondary: (figure) => figure.startsWith('manifest.'),
};

type Found = Omit<Verification, 'report' | 'data' | 'tool' | 'listed' | 'unpublished' | 'foreign'>;

/**
 * Makes a report again from its inputs and compares: the hash of every input and of every file of the report, then every figure. Nothing is
 * written. Throws an {@link UnusableReport} where there is no manifest to go by, no data, or nothing that would be compared.
 */
export async function verifyReport(report: string, options: VerifyOptions): Promise<Verification> {
  const manifest = await readReportJson(join(report, MANIFEST_FILE), manifestSchema, MOST_MANIFEST);
  const isOtherVersion = manifest.tool.version !== tool.version;
  const locale = usableManifest(manifest, isOtherVersion, ANALYSIS);
  const located = await findData(report, manifest, options.data);
  const folder = openDiskFolder(report);
  const read = manifest.inputs.filter(({ path }) => manifest.table === null || path === manifest.table);
  const data = openDiskFolder(located.folder, manifest.table === null ? [] : [manifest.table]);
  const inputs = await compareHashes(data, read);
  const charts = await chartsIn(report);
  const outputs = [
    ...(await compareHashes(folder, manifest.outputs)),
    ...(await unlistedOutputs(folder, charts.ours, manifest)),
  ];
  const asRecorded: DeriveOptions = {
    ...recordedChecks(manifest, isOtherVersion),
    edition: manifest.edition,
    formats: FORMATS.filter((format) => manifest.formats.includes(format)),
    locale,
    seed: manifest.seed,
    threads: options.threads,
    stamp: manifest.stamp,
    log: options.log,
    ...(isOtherVersion ? { parameters: manifest.parameters, tool: manifest.tool } : {}),
  };
  const place = { report, folder, data, located, manifest, asRecorded, isOtherVersion };
  const isAbsent = ({ trouble }: TroubledFile): boolean => trouble === 'missing' || trouble === 'unreadable';
  const found = await (inputs.some(isAbsent)
    ? withoutInputs(place, inputs, outputs, inputs.filter(isAbsent))
    : withInputs(place, inputs, outputs));
  const known = [...manifest.outputs, ...found.outputs].map(({ path }) => path);
  return {
    report,
    data: located.folder,
    tool: { recorded: manifest.tool.version, running: tool.version },
    listed: { inputs: read.length, outputs: manifest.outputs.length },
    unpublished: manifest.unpublished ?? null,
    foreign: await foreignFiles(report, known),
    ...found,
  };
}

/** Where everything is, and what the manifest asks for. */
interface Place {
  readonly report: string;
  readonly folder: Folder;
  readonly data: Folder;
  readonly located: LocatedDataset;
  readonly manifest: Manifest;
  readonly asRecorded: DeriveOptions;
  readonly isOtherVersion: boolean;
}

type Troubled = readonly TroubledFile[];

const NOTHING = { differences: [], problems: [], resting: [], notCompared: [] } as const;

/** What rests on inputs that are not there, as far as the analysis says it. */
async function withoutInputs(
  { report, manifest }: Place,
  inputs: Troubled,
  outputs: Troubled,
  absent: Troubled,
): Promise<Found> {
  const isSaid = manifest.formats.includes('json');
  const analysis = isSaid ? await recordedAnalysis(report) : null;
  const troubled = isSaid && analysis === null ? withUnreadAnalysis(outputs) : outputs;
  const missing = new Set(absent.map(({ path }) => path));
  const there = manifest.inputs.map(({ path }) => path).filter((path) => !missing.has(path));
  const isDiffering = inputs.length > absent.length || troubled.length > 0;
  return {
    ...NOTHING,
    inputs,
    outputs: troubled,
    resting: analysis ? restingOn(analysis, new Set(there)) : [],
    result: isDiffering ? 'differs' : 'not-derived',
  };
}

async function withInputs(place: Place, inputs: Troubled, outputs: Troubled): Promise<Found> {
  const isPublic = place.manifest.edition === 'public';
  const election = isPublic ? await openElection(place.folder, place.data) : null;
  if (election?.text != null && election.isOnlyOne) {
    return openOnly(place, election.text, inputs, outputs, []);
  }
  try {
    return await wholeReport(place, inputs, outputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { problems } = error;
    // Somebody may have the whole election file without all files that it names.
    if (election?.text != null && problems.some(({ code }) => NOT_THERE.includes(code))) {
      return openOnly(place, election.text, inputs, outputs, problems);
    }
    return notReadAgain(place, inputs, outputs, problems);
  }
}

const NOT_THERE: readonly Issue['code'][] = ['missing-file', 'unreadable-file', 'link-leaves-folder'];

/** The whole report made again. Throws an InputError where that cannot be. */
async function wholeReport(
  { report, folder, located, manifest, asRecorded, isOtherVersion }: Place,
  inputs: Troubled,
  outputs: Troubled,
): Promise<Found> {
  const derived = await deriveReport(located, asRecorded);
  const compared = figuresFirst(derived.files).filter(({ name }) => !isOtherVersion || name === ANALYSIS);
  const troubled = {
    inputs: [...inputs, ...otherInputs(manifest, derived, inputs, isOtherVersion)],
    outputs: [...outputs, ...(isOtherVersion ? [] : otherOutputs(manifest, derived))],
  };
  const names = derived.files.map(({ name }) => name);
  const differences = [
    ...(await compareFiles(folder, compared, isOtherVersion ? OF_FIGURES : OF_ALL)),
    ...(await compareManifests(report, manifest, derived.manifest(withOutputsOf(manifest, names)), {
      isOtherVersion,
      areFilesAsListed: troubled.inputs.length === 0 && troubled.outputs.length === 0,
    })),
  ];
  const isSame = [troubled.inputs, troubled.outputs, differences].every(({ length }) => length === 0);
  const same = isOtherVersion ? 'figures-same' : 'verified';
  return {
    ...NOTHING,
    ...troubled,
    differences,
    notCompared: isOtherVersion ? [...wordsTaken(manifest), ...settingsTaken(manifest)] : [],
    result: isSame ? same : 'differs',
  };
}

/** A public edition beside its published inputs alone. */
async function openOnly(
  place: Place,
  election: string,
  inputs: Troubled,
  outputs: Troubled,
  problems: readonly Issue[],
): Promise<Found> {
  const { report, manifest, asRecorded, isOtherVersion } = place;
  if (!manifest.formats.includes('json')) return notReadAgain(place, inputs, outputs, problems);
  const recorded = await recordedAnalysis(report);
  if (!recorded) {
    return { ...NOTHING, inputs, outputs: withUnreadAnalysis(outputs), result: 'differs' };
  }
  try {
    const open = await verifyOpen({ ...place, election }, manifest, recorded, asRecorded);
    const troubled = { inputs: [...inputs, ...open.inputs], outputs: [...outputs, ...open.outputs] };
    const isSame = [troubled.inputs, troubled.outputs, open.differences].every(({ length }) => length === 0);
    const same = isOtherVersion ? 'figures-same' : 'verified-open';
    const settings = isOtherVersion ? settingsTaken(manifest) : [];
    const notCompared = [...open.notCompared, ...settings];
    return { ...NOTHING, ...open, ...troubled, notCompared, result: isSame ? same : 'differs' };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return notReadAgain(place, inputs, outputs, error.problems);
  }
}

/** Of an internal report every input is as recorded here, so that one which they cannot give is not theirs. */
function notReadAgain(
  { manifest, isOtherVersion }: Place,
  inputs: Troubled,
  outputs: Troubled,
  problems: readonly Issue[],
): Found {
  const isOurs = manifest.edition === 'internal' && !isOtherVersion;
  const result = isOurs || inputs.length > 0 || outputs.length > 0 ? 'differs' : 'not-derived';
  return { ...NOTHING, inputs, outputs, problems, result };
}

/** The analysis before what is said from it. */
function figuresFirst(files: readonly ReportFile[]): readonly ReportFile[] {
  const isAnalysis = ({ name }: ReportFile): boolean => name === ANALYSIS;
  return [...files.filter(isAnalysis), ...files.filter((file) => !isAnalysis(file))];
}
