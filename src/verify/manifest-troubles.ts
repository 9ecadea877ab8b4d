import { FileProblem, type Folder } from '../ingest/read/folder.js';
import type { Manifest } from '../model/manifest.js';
import type { TroubledFile } from '../model/verification.js';
import { MANIFEST_FILE, REPORT_FILES } from '../report/index.js';
import type { DerivedReport } from '../run/derive-report.js';

/** Files of a report, the `charts` in its folder among them, that are there and that its manifest does not name. */
export async function unlistedOutputs(
  folder: Folder,
  charts: readonly string[],
  { outputs }: Manifest,
): Promise<readonly TroubledFile[]> {
  const listed = new Set([MANIFEST_FILE, ...outputs.map(({ path }) => path)]);
  const found: TroubledFile[] = [];
  for (const name of [...REPORT_FILES.map((file) => file.name), ...charts]) {
    if (listed.has(name) || !(await isThere(folder, name))) continue;
    found.push({ path: name, trouble: 'unlisted', recorded: null, found: null });
  }
  return found;
}

async function isThere(folder: Folder, path: string): Promise<boolean> {
  return folder.open(path).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
      return error.code !== 'missing-file';
    },
  );
}

/**
 * Inputs that only one of the manifest and the reading now has, or that were read as other bytes than the manifest has. `known`: those that
 * are said to differ already.
 */
export function otherInputs(
  { inputs, table }: Manifest,
  { analysis }: DerivedReport,
  known: readonly TroubledFile[],
  isOtherVersion: boolean,
): readonly TroubledFile[] {
  const said = new Set(known.map(({ path }) => path));
  // Another version may propose another election file for a table.
  const isOfNoMatter = (path: string): boolean =>
    said.has(path) || (isOtherVersion && table !== null && path !== table);
  const listed = new Map(inputs.map((input) => [input.path, input]));
  const read = new Set(analysis.manifest.inputs.map(({ path }) => path));
  return [
    ...inputs
      .filter(({ path }) => !read.has(path))
      .map((recorded) => ({
        path: recorded.path,
        trouble: 'unexpected' as const,
        recorded,
        found: null,
      })),
    ...analysis.manifest.inputs.flatMap(({ path, bytes, sha256 }): TroubledFile[] => {
      const recorded = listed.get(path) ?? null;
      if (recorded?.sha256 === sha256) return [];
      const trouble = recorded ? 'changed' : 'unlisted';
      return [{ path, trouble, recorded, found: { bytes, sha256 } }];
    }),
  ].filter(({ path }) => !isOfNoMatter(path));
}

/** Files that only one of the manifest and the report made again has. */
export function otherOutputs(
  { outputs }: Manifest,
  { files }: Pick<DerivedReport, 'files'>,
): readonly TroubledFile[] {
  const listed = new Set(outputs.map(({ path }) => path));
  const made = new Set(files.map(({ name }) => name));
  return [
    ...outputs
      .filter(({ path }) => !made.has(path))
      .map((recorded) => ({
        path: recorded.path,
        trouble: 'unexpected' as const,
        recorded,
        found: null,
      })),
    ...[...made]
      .filter((path) => !listed.has(path))
      .map((path) => ({ path, trouble: 'unlisted' as const, recorded: null, found: null })),
  ];
}
