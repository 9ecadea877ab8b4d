import { readdirSync, readFileSync } from 'node:fs';
import type { RulePack } from '../rules/pack.js';
import { readPack } from '../rules/read-pack.js';

const FOLDER = new URL('../rules/', import.meta.url);

/** The rule packs that ship, by file name. */
export function loadRulePacks(): readonly RulePack[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readPack(readFileSync(new URL(name, FOLDER), 'utf8'), name));
}
