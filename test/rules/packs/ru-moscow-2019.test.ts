import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { checkForm, type Form } from './check-form.js';
import {
  checkRelations,
  failuresOf,
  findingsBySource,
  NOBODY_STAYED_AWAY,
  relationsOf,
} from './real-relations.js';
import { readMoscow2019 } from './russian-data.js';

/** Ballots of early voters lie in the boxes and are not among those that the station received. */
const SOUND: Form = {
  registered: 1000,
  received: 890,
  issuedInStation: 500,
  issuedEarly: 10,
  issuedOutside: 40,
  unused: 345,
  portable: 40,
  stationary: 508,
  invalid: 8,
  valid: 540,
  lost: 7,
  unaccounted: 2,
  a: 300,
  b: 240,
};

const check = (changes: Form) => checkForm('ru-moscow-2019', { ...SOUND, ...changes });

const NAIVE = 'received = issuedEarly + issuedInStation + issuedOutside + unused + lost - unaccounted';

describe('the pack ru-moscow-2019', () => {
  it.each<[string, Form, readonly string[]]>([
    ['a protocol with early votes that adds up', {}, []],
    ['early votes that were counted among the ballots received', { received: 900 }, ['2=3+4+5+9а-9б']],
    ['one ballot issued more than there are voters, early ones included', { registered: 549 }, ['1>=3+3а+4']],
    ['one invalid ballot too many', { invalid: 9 }, ['6+7=8+9']],
    ['one vote too many', { b: 241 }, ['9=10+...']],
    ['as many ballots in the boxes as were issued and sent in early', { stationary: 510, invalid: 10 }, []],
    ['one more', { stationary: 511, invalid: 11 }, ['excess-ballots', 'excess-in-stationary']],
    ['early votes in a portable box', { stationary: 498, portable: 50 }, []],
    ['one more ballot there than those', { stationary: 497, portable: 51 }, ['excess-in-portable']],
  ])('%s', async (_, changes, broken) => {
    expect((await check(changes)).broken).toEqual(broken);
  });

  it('says nothing of the balance where cancelled ballots are blank', async () => {
    expect(await check({ unused: null })).toMatchObject({ broken: [], blank: ['2=3+4+5+9а-9б'] });
  });

  it('has no balance with early votes in it', () => {
    const pack = loadRulePacks().find(({ id }) => id === 'ru-moscow-2019');
    const withReceived = pack?.relations.filter(({ formula }) => formula.includes('received')) ?? [];
    expect(withReceived.map(({ formula }) => formula)).toEqual([
      'received = issuedInStation + issuedOutside + unused + lost - unaccounted',
    ]);
  });
});

describe.skipIf(ABSENT)(`the pack ru-moscow-2019 on all protocols of the election${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readMoscow2019();
  }, 60_000);

  it('is the pack that the file is read under', () => {
    expect(dataset.rules).toEqual(['ru-moscow-2019']);
  });

  it('looks at every relation on all 3,605 and finds nothing', () => {
    const analysis = checkRelations(dataset);
    expect(relationsOf(analysis).map(({ examined }) => examined)).toEqual(Array(7).fill(3605));
    expect(findingsBySource(analysis)).toEqual({});
  });

  it('would find 3,385 if it counted early votes in the balance, every protocol that has any', () => {
    expect(failuresOf(dataset, NAIVE)).toEqual({ commission: 3385 });
    expect(failuresOf(dataset, 'issuedEarly <= 0')).toEqual({ commission: 3385 });
  });

  it('would find 117 stations at which nobody stayed away, which is why it does not look for them', () => {
    expect(failuresOf(dataset, NOBODY_STAYED_AWAY)).toEqual({ commission: 117 });
  });
});
