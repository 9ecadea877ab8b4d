import type { Weight } from '../compare/first-difference.js';
import { firstJsonDifference } from '../compare/json-differences.js';
import { openDifferences } from '../compare/open-differences.js';
import { shownUnpublished } from '../edition/shown-unpublished.js';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import type { Folder } from '../ingest/read/folder.js';
import type { Analysis } from '../model/analysis.js';
import type { Manifest } from '../model/manifest.js';
import type { FirstDifference, NotCompared, TroubledFile } from '../model/verification.js';
import {
  FORMATS,
  type Format,
  PUBLIC_ELECTION,
  type ReportFile,
  renderAnalysisAlone,
} from '../report/index.js';
import { type DerivedReport, type DeriveOptions, deriveReport } from '../run/derive-report.js';
import type { LocatedDataset } from '../run/locate-datasets.js';
import { UnusableReport } from '../run/unusable-report.js';
import { compareFiles } from './compare-files.js';
import { compareManifests, withOutputsOf } from './compare-manifests.js';
import { otherOutputs } from './manifest-troubles.js';
import { ANALYSIS } from './recorded-analysis.js';

/** Where a public edition and its published inputs are, and the election file for them. */
interface OpenPlace {
  readonly report: string;
  readonly folder: Folder;
  readonly located: LocatedDataset;
  readonly election: string;
}

interface OpenVerification {
  readonly compared: number;
  readonly inputs: readonly TroubledFile[];
  readonly outputs: readonly TroubledFile[];
  readonly differences: readonly FirstDifference[];
  readonly notCompared: readonly NotCompared[];
}

/** The files of each format that are not named by what the checks found. */
const FILES: Readonly<Record<Format, readonly string[]>> = {
  md: ['report.md'],
  html: ['report.html'],
  json: [ANALYSIS, 'findings.json'],
  csv: ['findings.csv', 'stations.csv', 'set-aside.csv'],
  parquet: ['stations.parquet'],
  geojson: ['stations.geojson'],
};

/**
 * Compares what of a public edition rests on published files with what these give, read by the election file that the edition has; the files that are
 * said from the analysis alone with that analysis; the manifest with both. Names everything else as not compared.
 */
export async function verifyOpen(
  { report, folder, located, election }: OpenPlace,
  manifest: Manifest,
  recorded: Analysis,
  options: DeriveOptions,
): Promise<OpenVerification> {
  const derived = await deriveReport(
    { ...located, election },
    { ...options, edition: 'internal', formats: [] },
  );
  const listed = new Set(manifest.inputs.map(({ path }) => path));
  const readNow = derived.analysis.manifest.inputs.filter(({ path }) => path !== ELECTION_FILE);
  const read = new Set(readNow.map(({ path }) => path).filter((path) => listed.has(path)));
  const isOpen = (path: string): boolean => isAmong(read, path);
  const resting = shownUnpublished(recorded, pathsWithout(recorded, isOpen));
  const said = openDifferences(recorded, derived.analysis, new Set(resting.findings), isOpen, ANALYSIS);
  const isOtherVersion = options.tool !== undefined;
  const words = renderAlone(recorded, options);
  const names = [...namesOf(options.formats, words), PUBLIC_ELECTION];
  const compared = isOtherVersion ? [] : words;
  const outputs = otherOutputs(manifest, { files: names.map((name) => ({ name, content: [] })) });
  const inputs = readNow
    .filter(({ path }) => !listed.has(path))
    .map((found) => ({ path: found.path, trouble: 'unlisted' as const, recorded: null, found }));
  const expected = expectedManifest(manifest, recorded, derived, names, (path) => isAmong(listed, path));
  return {
    compared: said.compared,
    inputs,
    outputs,
    differences: [
      ...said.differences,
      ...differing('unpublished', recorded.unpublished, expected.unpublished),
      ...differing('manifest.inputs', recorded.manifest.inputs, manifest.inputs),
      ...(await compareFiles(folder, compared, OF_WORDS)),
      ...(await compareManifests(report, manifest, expected, {
        isOtherVersion,
        areFilesAsListed: inputs.length === 0 && outputs.length === 0,
      })),
    ],
    notCompared: [
      { what: 'reading' as const, names: [PUBLIC_ELECTION] },
      {
        what: 'files' as const,
        names: names.filter(
          (name) =>
            ![ANALYSIS, PUBLIC_ELECTION].includes(name) && !compared.some((file) => file.name === name),
        ),
      },
      { what: 'inputs' as const, names: [...listed].filter((path) => !read.has(path)) },
      ...said.notCompared,
      { what: 'ranks' as const, names: [] },
      { what: 'withheld' as const, names: [] },
    ].filter(({ what, names: found }) => found.length > 0 || what === 'ranks' || what === 'withheld'),
  };
}

const OF_WORDS: Weight = { areBytesCompared: true, isIgnored: () => false, isSecondary: () => false };

/** What the manifest of the edition would be, as far as that can be told: what was left out is taken from the analysis. */
function expectedManifest(
  manifest: Manifest,
  recorded: Analysis,
  derived: DerivedReport,
  names: readonly string[],
  isListed: (path: string) => boolean,
): Manifest {
  const shown = shownUnpublished(recorded, pathsWithout(recorded, isListed));
  const withheld = recorded.unpublished?.withheld ?? { sources: 0, files: 0, findings: 0, checks: [] };
  const inputs = new Map(manifest.inputs.map((input) => [input.path, input]));
  return {
    ...derived.manifest(withOutputsOf(manifest, names)),
    edition: 'public',
    formats: FORMATS.filter((format) => manifest.formats.includes(format)),
    inputs: [...inputs.values()],
    unpublished: { withheld, shown },
  };
}

/** Paths of the files of an analysis that are not such. */
function pathsWithout({ files }: Analysis, isSuch: (path: string) => boolean): ReadonlySet<string> {
  return new Set(files.map(({ path }) => path).filter((path) => !isSuch(path)));
}

/** Whether a file, or that in which it is a table, is one of these. */
function isAmong(paths: ReadonlySet<string>, path: string): boolean {
  return paths.has(path) || [...path.matchAll(/ › /gu)].some(({ index }) => paths.has(path.slice(0, index)));
}

/** The files in the order of a report. */
function namesOf(formats: readonly Format[], words: readonly ReportFile[]): readonly string[] {
  const charts = words.map(({ name }) => name).filter((name) => name.includes('/'));
  return FORMATS.filter((format) => formats.includes(format)).flatMap((format) =>
    format === 'md' ? [...FILES.md, ...charts] : FILES[format],
  );
}

/** What is said from an analysis, made at once. Throws an {@link UnusableReport} where it holds what no check says. */
function renderAlone(recorded: Analysis, { locale, formats }: DeriveOptions): readonly ReportFile[] {
  try {
    const files = renderAnalysisAlone(recorded, locale, formats);
    return files.map(({ name, content }) => ({ name, content: [...content] }));
  } catch {
    throw new UnusableReport('verify-no-words', { file: ANALYSIS });
  }
}

function differing(figure: string, recorded: unknown, derived: unknown): readonly FirstDifference[] {
  return firstJsonDifference(recorded, derived, figure).map(({ path, ...values }) => ({
    file: ANALYSIS,
    figure: path,
    line: null,
    byte: null,
    ...values,
  }));
}
