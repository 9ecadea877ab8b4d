import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import {
  checkRelations,
  failuresOf,
  findingsBySource,
  NOBODY_STAYED_AWAY,
  readRealData,
  relationsOf,
} from './real-relations.js';

describe('the pack ru-president', () => {
  const pack = loadRulePacks().find(({ id }) => id === 'ru-president');

  it('has the relations of ru-duma under its own law', () => {
    const duma = loadRulePacks().find(({ id }) => id === 'ru-duma');
    const formulas = (of: typeof pack) => of?.relations.map(({ id, formula, hard }) => [id, formula, hard]);
    expect(formulas(pack)).toEqual(formulas(duma));
    const articles = pack?.relations.filter(({ hard }) => hard).map(({ article }) => article);
    expect(new Set(articles)).toEqual(new Set(['19-FZ, annex 4 (lines of article 72)']));
  });

  it('words the first line as the form of the President does', () => {
    expect(pack?.lines[0]?.wording['ru']).toBe('Число избирателей, включенных в список избирателей');
    expect(pack?.firstContestant).toBe('13');
  });
});

/** Soft failures that were counted independently of this project, and stations where nobody stayed away. */
const YEARS = [
  { name: 'ru-2018', forms: 97_699, inBoxes: 6, inStationary: 6, inPortable: 26, everybody: 2613 },
  { name: 'ru-2024', forms: 91_946, inBoxes: 1, inStationary: 2, inPortable: 2, everybody: 2420 },
];

describe.skipIf(ABSENT).each(YEARS)(
  `the pack ru-president on $name${WHY_SKIPPED}`,
  ({ name, forms, inBoxes, inStationary, inPortable, everybody }) => {
    let dataset: Dataset;
    beforeAll(async () => {
      dataset = await readRealData(name);
    }, 120_000);

    it('finds no protocol that breaks the law’s relations, and the few that break the soft ones', () => {
      const analysis = checkRelations(dataset);
      expect(findingsBySource(analysis)).toEqual({
        'ru-president/excess-ballots cik': inBoxes,
        'ru-president/excess-in-stationary cik': inStationary,
        'ru-president/excess-in-portable cik': inPortable,
      });
      expect(relationsOf(analysis).map(({ examined }) => examined)).toEqual(Array(7).fill(forms));
    });

    it('would find thousands of stations at which nobody stayed away, which is why it does not look for them', () => {
      expect(failuresOf(dataset, NOBODY_STAYED_AWAY)).toEqual({ cik: everybody });
    });
  },
);
