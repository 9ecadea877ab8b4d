import picomatch from 'picomatch';
import { analyse } from '../src/analyse/analyse.js';
import type { Check } from '../src/checks/check.js';
import { checks } from '../src/checks/index.js';
import type { ElectionFile } from '../src/ingest/election/schema.js';
import { ingest } from '../src/ingest/ingest.js';
import { FileProblem, type Folder } from '../src/ingest/read/folder.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Dataset } from '../src/model/dataset.js';
import type { Finding } from '../src/model/finding.js';
import { InputError, type Issue } from '../src/model/issue.js';
import { loadRulePacks, packsOf } from '../src/run/rule-packs.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder in memory. */
export function memoryFolder(files: Files): Folder {
  const names = Object.keys(files).sort();
  return {
    find: async (pathOrGlob) =>
      names.includes(pathOrGlob) ? [pathOrGlob] : names.filter((name) => picomatch(pathOrGlob)(name)),
    async open(path) {
      const content = files[path];
      if (content === undefined) throw new FileProblem('missing-file');
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return {
        size: bytes.length,
        async *stream() {
          yield bytes;
        },
      };
    },
  };
}

/** An election file's text. JSON is YAML. */
export function electionYaml(election: Partial<ElectionFile> & Pick<ElectionFile, 'sources'>): string {
  return JSON.stringify({ election: { name: 'Test election' }, ...election });
}

/** Two contestants in one contest; columns are called like the lines they hold. */
export const twoContestants: NonNullable<ElectionFile['contests']> = [
  { id: 'mayor', contestants: { a: 'Anna', b: 'Boris' } },
];

type FileEntry = ElectionFile['sources'][number]['files'][number];

/** A file of result forms with the columns territory, station, the given lines, a and b. */
export function formsFile(path: string, lines: readonly string[], contest?: string): FileEntry {
  return {
    path,
    holds: 'result-forms',
    ...(contest === undefined ? {} : { contest }),
    columns: {
      station: 'station',
      territory: ['territory'],
      ...Object.fromEntries(lines.map((line) => [line, line])),
    },
    votes: { a: 'a', b: 'b' },
  };
}

/** Reads a data set out of memory. */
export function readFiles(files: Files): Promise<Dataset> {
  return ingest(memoryFolder(files), { rulePacks: loadRulePacks() });
}

/** The problems for which a data set is refused; fails where it is not. */
export async function problemsOf(files: Files): Promise<readonly Issue[]> {
  try {
    await readFiles(files);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('expected the data set to be refused');
}

export interface Analysed {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
}

/** Reads a data set out of memory and runs checks on it: all of them unless told otherwise. */
export async function analyseFiles(files: Files, chosen: readonly Check[] = checks): Promise<Analysed> {
  const dataset = await readFiles(files);
  return { dataset, analysis: analyseDataset(dataset, chosen) };
}

export function analyseDataset(dataset: Dataset, chosen: readonly Check[] = checks): Analysis {
  return analyse(dataset, {
    checks: chosen,
    deselected: [],
    offByDefault: [],
    packs: packsOf(dataset),
    seed: 1,
    tool: { name: 'scrutineer', version: 'test' },
    stamp: null,
  });
}

/** What a finding says, without its number and without the file and line it stands on. */
export function withoutPlaces({
  id: _,
  provenance: __,
  expected,
  actual,
  contributors,
  ...finding
}: Finding): unknown {
  const rows = contributors?.rows.map(({ places: ___, ...row }) => row) ?? null;
  return { ...finding, contributors: rows, ...figuresWithoutPlaces({ expected, actual }) };
}

/** The two figures of a comparison without the rows where they stand. */
export function figuresWithoutPlaces({ expected, actual }: Pick<Finding, 'expected' | 'actual'>) {
  const figure = ({ places: _, ...rest }: Finding['expected']) => rest;
  return { expected: figure(expected), actual: figure(actual) };
}
