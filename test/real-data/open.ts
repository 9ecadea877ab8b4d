import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/ingest.js';
import type { Folder } from '../../src/ingest/read/folder.js';
import { openDiskFolder } from '../../src/run/disk-folder.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
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

/** Where the election files look for the data: in a folder that is not there. */
const WRITTEN = 'data/';

/** A folder of test/real-data whose files stand wherever the real data are. */
export function openRealData(name: string): Folder {
  const described = openDiskFolder(resolve(PROJECT, 'test/real-data', name));
  const data = openDiskFolder(DATA);
  return {
    async find(path) {
      if (!path.startsWith(WRITTEN)) return described.find(path);
      return (await data.find(path.slice(WRITTEN.length))).map((found) => WRITTEN + found);
    },
    open: (path) => (path.startsWith(WRITTEN) ? data.open(path.slice(WRITTEN.length)) : described.open(path)),
  };
}

export async function analyseRealData(name: string): Promise<Analysed> {
  const dataset = await ingest(openRealData(name), { rulePacks: loadRulePacks() });
  return { dataset, analysis: analyseDataset(dataset) };
}
