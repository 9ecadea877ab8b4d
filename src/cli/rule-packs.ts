import { readdirSync, readFileSync } from 'node:fs';
import type { RulePack } from '../rules/pack.js';
import { completePack, readPack } from '../rules/read-pack.js';
import { readPackFile, type WrittenPack } from '../rules/read-pack-file.js';

const FOLDER = new URL('../rules/', import.meta.url);

/** The rule packs that ship, by file name. */
export function loadRulePacks(): readonly RulePack[] {
  const written = shippedPacks();
  const known = written.map(({ pack }) => pack);
  return written.map((one) => completePack(one, known));
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
    shippedPacks().map(({ pack }) => pack),
  );
}

function shippedPacks(): readonly WrittenPack[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => readPackFile(readFileSync(new URL(file, FOLDER), 'utf8'), file));
}
