import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import type { Manifest } from '../model/manifest.js';
import { openDiskFolder } from '../run/disk-folder.js';
import type { LocatedDataset } from '../run/locate-datasets.js';
import { PUBLIC } from '../run/public-ending.js';
import { realPlace } from '../run/real-place.js';
import { UnusableReport } from '../run/unusable-report.js';
import { compareHashes } from './compare-hashes.js';

const PUBLIC_ENDING = new RegExp(`${PUBLIC}$`, 'u');

/** Inputs that are looked at to tell whether a folder is the one: the smallest ones. */
const LOOKED_AT = 20;

/**
 * Where the inputs of a report are: `given`, or else a folder called like the report, or a folder of that name in `data`, beside the report, up
 * to two folders above it, or where the program runs. Of these the first that holds one of the inputs as it was recorded, else the first
 * that could be the data set. A report names no place itself: places of the machine it was made on would stand in it.
 * Throws an {@link UnusableReport} where there is none.
 */
export async function findData(
  report: string,
  manifest: Manifest,
  given: string | null,
): Promise<LocatedDataset> {
  const { part } = manifest;
  // The report of a part lies in the folder of that of the whole.
  const whole = part ? dirname(resolve(report)) : report;
  const name = basename(resolve(whole));
  const located = (folder: string): LocatedDataset => ({
    folder,
    name,
    loneFile: manifest.table === null ? null : join(folder, manifest.table),
    ...(part ? { part } : {}),
  });
  if (given !== null) {
    const isFile = (await stat(given).catch(() => null))?.isFile() === true;
    return located(isFile ? dirname(given) : given);
  }
  const sought = manifest.table ?? ELECTION_FILE;
  // A public edition lies in a folder called like that of the internal one, and its data set is called like that.
  const names = manifest.edition === 'public' ? [name.replace(PUBLIC_ENDING, ''), name] : [name];
  const places = names.flatMap((one) => placesFor(whole, one, manifest.table !== null));
  const folders = [
    ...(await foldersWith(sought, places, report)),
    ...(await foldersWithOpen(manifest, places, report)),
  ];
  for (const folder of folders) if (await holdsAnInput(folder, manifest)) return located(folder);
  const [first] = folders;
  if (first === undefined) throw new UnusableReport('verify-no-data', { report, sought });
  return located(first);
}

function placesFor(report: string, name: string, isTable: boolean): string[] {
  const bases = ['.', dirname(resolve(report)), join(resolve(report), '..'), join(resolve(report), '../..')];
  return bases.flatMap((base) => {
    const places = [join(base, name), join(base, 'data', name)];
    return isTable ? [base, join(base, 'data'), ...places] : places;
  });
}

/** Who has a public edition may have the published inputs alone, without an election file. */
async function foldersWithOpen(
  { edition, inputs }: Manifest,
  places: readonly string[],
  report: string,
): Promise<readonly string[]> {
  const [first] = inputs;
  return edition === 'public' && first ? foldersWith(first.path, places, report) : [];
}

async function foldersWith(
  file: string,
  places: readonly string[],
  report: string,
): Promise<readonly string[]> {
  const own = await realPlace(report);
  const found = new Map<string, string>();
  for (const place of places) {
    const real = await realPlace(place);
    const isThere = (await stat(join(place, file)).catch(() => null))?.isFile() === true;
    if (isThere && real !== own && !found.has(real)) found.set(real, place);
  }
  return [...found.values()];
}

async function holdsAnInput(folder: string, { inputs, table }: Manifest): Promise<boolean> {
  const onDisk = openDiskFolder(folder, table === null ? [] : [table]);
  const smallest = [...inputs].sort((one, other) => one.bytes - other.bytes).slice(0, LOOKED_AT);
  for (const input of smallest) {
    if ((await compareHashes(onDisk, [input])).length === 0) return true;
  }
  return false;
}
