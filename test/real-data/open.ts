import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDiskFolder } from '../../src/cli/disk-folder.js';
import { loadRulePacks } from '../../src/cli/rule-packs.js';
import { ingest } from '../../src/ingest/ingest.js';
import type { Folder } from '../../src/ingest/read/folder.js';
import { type Analysed, analyseDataset } from '../builders.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const GIVEN = process.env['SCRUTINEER_REAL_DATA'] || '../shared/data';

/** The folder of the real data. */
export const DATA = resolve(PROJECT, GIVEN);
export const ABSENT = !existsSync(DATA);
/** To stand in the name of every test that needs them. */
export const WHY_SKIPPED = ABSENT
  ? ` — SKIPPED: no folder ${GIVEN}, name the data’s in SCRUTINEER_REAL_DATA`
  : '';

/** Where the election files look for the data. */
const WRITTEN = '../../../../shared/data/';

/** A folder of test/real-data whose files stand wherever the real data are. */
export function openRealData(name: string): Folder {
  const root = resolve(PROJECT, 'test/real-data', name);
  const folder = openDiskFolder(root);
  const real = `${relative(root, DATA).replaceAll('\\', '/')}/`;
  const toReal = (path: string): string =>
    path.startsWith(WRITTEN) ? real + path.slice(WRITTEN.length) : path;
  const toWritten = (path: string): string =>
    path.startsWith(real) ? WRITTEN + path.slice(real.length) : path;
  return {
    find: async (path) => (await folder.find(toReal(path))).map(toWritten),
    open: (path) => folder.open(toReal(path)),
  };
}

export async function analyseRealData(name: string): Promise<Analysed> {
  const dataset = await ingest(openRealData(name), { rulePacks: loadRulePacks() });
  return { dataset, analysis: analyseDataset(dataset) };
}
