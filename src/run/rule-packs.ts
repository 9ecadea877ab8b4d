import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../model/dataset.js';
import { choosePacks } from '../rules/choose-packs.js';
import type { RulePack } from '../rules/pack.js';
import { completePack, readPack } from '../rules/read-pack.js';
import { readPackFile } from '../rules/read-pack-file.js';

const FOLDER = new URL('../rules/', import.meta.url);

let shipped: readonly RulePack[] | undefined;

/** The rule packs that ship, by file name. Their files are read once. */
export function loadRulePacks(): readonly RulePack[] {
  shipped ??= readShipped();
  return shipped;
}

/** The packs that a data set names, those in files of its own among them; the generic one where it names none. */
export function packsOf({ rules, ownPacks }: Pick<Dataset, 'rules' | 'ownPacks'>): readonly RulePack[] {
  const own = ownPacks.map(({ path, yaml }) => readOwnPack({ file: path, yaml }));
  return choosePacks([...loadRulePacks(), ...own], rules);
}

/** The text of a rule pack and what its file is called. */
export interface PackText {
  readonly file: string;
  readonly yaml: string;
}

/** A pack of one's own; it may be based on one that ships. Throws an InputError that names every problem. */
export function readOwnPack({ file, yaml }: PackText): RulePack {
  return readPack(
    yaml,
    file,
    loadRulePacks().map(({ written }) => written),
  );
}

function readShipped(): readonly RulePack[] {
  const written = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => readPackFile(readFileSync(new URL(file, FOLDER), 'utf8'), file));
  return written.map((one) =>
    completePack(
      one,
      written.map(({ pack }) => pack),
    ),
  );
}
