import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstFigure } from '../compare/first-difference.js';
import { jsonDifferences } from '../compare/json-differences.js';
import type { Manifest } from '../model/manifest.js';
import type { FirstDifference } from '../model/verification.js';
import { MANIFEST_FILE } from '../report/index.js';
import { manifestJson } from '../report/manifest-json.js';

/** How far a manifest can be held against that of the report made again. */
interface Reach {
  /** Another version may know other settings, and write them otherwise. */
  readonly isOtherVersion: boolean;
  /** Whether the inputs and outputs are those that it names: what is said of them is not said again. */
  readonly areFilesAsListed: boolean;
}

/** Hashes are compared with the files themselves. */
const COMPARED_ELSEWHERE = ['inputs', 'outputs'];
const OF_THE_VERSION = ['parameters'];

/** Where a manifest is not that of the report made again: the first value, else, of the same version, the first place of the file's own bytes. */
export async function compareManifests(
  report: string,
  manifest: Manifest,
  derived: Manifest,
  { isOtherVersion, areFilesAsListed }: Reach,
): Promise<readonly FirstDifference[]> {
  const ignored = [...COMPARED_ELSEWHERE, ...(isOtherVersion ? OF_THE_VERSION : [])];
  for (const found of jsonDifferences(manifest, derived, '')) {
    if (ignored.includes(/^\w*/u.exec(found.path)?.[0] ?? '')) continue;
    const { path: figure, recorded, derived: other } = found;
    return [{ file: MANIFEST_FILE, figure, line: null, byte: null, recorded, derived: other }];
  }
  return isOtherVersion || !areFilesAsListed ? [] : compareBytes(report, derived);
}

/** Two keys of one name, or another order, change no value that is read, and may be read otherwise by another program. */
async function compareBytes(report: string, derived: Manifest): Promise<readonly FirstDifference[]> {
  const recorded = await readFile(join(report, MANIFEST_FILE));
  const expected = Buffer.from([...manifestJson(derived)].join(''));
  if (recorded.equals(expected)) return [];
  const found = await firstFigure(MANIFEST_FILE, [recorded], [expected], {
    areBytesCompared: true,
    isIgnored: () => false,
    isSecondary: () => false,
  });
  return [
    found ?? { file: MANIFEST_FILE, figure: null, line: null, byte: null, recorded: null, derived: null },
  ];
}

/** A manifest with its outputs in the order of the report's files, each once. */
export function withOutputsOf(manifest: Manifest, names: readonly string[]): Manifest['outputs'] {
  const listed = new Map(manifest.outputs.map((output) => [output.path, output]));
  return names.flatMap((name) => listed.get(name) ?? []);
}
