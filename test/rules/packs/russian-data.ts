import { join } from 'node:path';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { locales } from '../../../src/report/locales/index.js';
import { openLoneFile } from '../../../src/run/lone-file.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { DATA } from '../../real-data/open.js';
import { readRealData } from './real-relations.js';

/** The forms of one source of one real data set from Russia. */
export interface RussianForms {
  /** As the packs' pages head its column. */
  readonly heading: string;
  readonly dataset: Dataset;
  readonly source: string;
}

/** Moscow 2019 has no election file: 45 contests in one long table, which its format tells apart. */
export async function readMoscow2019(): Promise<Dataset> {
  const path = join(DATA, 'ru-2019-moscow/protocol_lines_long.csv.gz');
  const { folder } = await openLoneFile(path, locales.en);
  return ingest(folder, { rulePacks: loadRulePacks() });
}

/** All of them, in the order of their dates. */
export async function readRussianForms(): Promise<readonly RussianForms[]> {
  const duma2011 = await readRealData('ru-2011-national');
  return [
    { heading: 'Duma 2011', dataset: duma2011, source: 'cik' },
    { heading: 'copies of 2011', dataset: duma2011, source: 'golos' },
    { heading: 'President 2018', dataset: await readRealData('ru-2018'), source: 'cik' },
    { heading: 'Moscow 2019', dataset: await readMoscow2019(), source: 'commission' },
    { heading: 'St Petersburg 2021', dataset: await readRealData('ru-2021-spb'), source: 'cik' },
    { heading: 'President 2024', dataset: await readRealData('ru-2024'), source: 'cik' },
  ];
}
