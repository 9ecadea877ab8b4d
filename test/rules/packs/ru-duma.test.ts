import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { checkForm, type Form } from './check-form.js';
import {
  checkRelations,
  failuresOf,
  findingsBySource,
  NOBODY_STAYED_AWAY,
  readRealData,
} from './real-relations.js';

/** A protocol on which every relation of the pack holds, and not by zeros. */
const SOUND: Form = {
  registered: 1000,
  received: 900,
  issuedEarly: 10,
  issuedInStation: 500,
  issuedOutside: 40,
  unused: 345,
  portable: 50,
  stationary: 498,
  invalid: 8,
  valid: 540,
  lost: 7,
  unaccounted: 2,
  a: 300,
  b: 240,
};

const check = (changes: Form) => checkForm('ru-duma', { ...SOUND, ...changes });

describe('the pack ru-duma', () => {
  it('finds nothing on a protocol that adds up', async () => {
    expect(await check({})).toMatchObject({ broken: [], blank: [] });
  });

  it.each<[string, Form, readonly string[]]>([
    ['one ballot issued more than there are voters', { registered: 549 }, ['1>=3+4+5']],
    ['as many ballots issued as there are voters', { registered: 550 }, []],
    ['one ballot received too many', { received: 901 }, ['2=3+4+5+6+11-12']],
    ['lost ballots that are not in the balance', { lost: 0 }, ['2=3+4+5+6+11-12']],
    ['one invalid ballot too many', { invalid: 9 }, ['7+8=9+10']],
    ['one vote too many', { a: 301 }, ['10=13+...']],
    ['as many ballots in the boxes as were issued', { stationary: 500, invalid: 10 }, []],
    [
      'one ballot more in the boxes than was issued',
      { stationary: 501, invalid: 11 },
      ['excess-ballots', 'excess-in-stationary'],
    ],
    [
      'one ballot of the portable boxes in a stationary one',
      { stationary: 501, portable: 49, invalid: 10 },
      ['excess-in-stationary'],
    ],
    [
      'one ballot of the stationary boxes in a portable one',
      { stationary: 499, portable: 51, invalid: 10 },
      ['excess-in-portable'],
    ],
    [
      'early votes in a stationary box, which the form explains and a person must see',
      { stationary: 508, portable: 40, invalid: 8 },
      ['excess-in-stationary'],
    ],
  ])('%s', async (_, changes, broken) => {
    expect((await check(changes)).broken).toEqual(broken);
  });

  it('makes one finding of one misread box, which names the soft relations that fail with it', async () => {
    const { broken, findings } = await check({ stationary: 948 });
    expect(broken).toEqual(['7+8=9+10']);
    expect(findings[0]?.working?.alsoFailing).toEqual([
      'ru-duma/excess-ballots',
      'ru-duma/excess-in-stationary',
    ]);
  });

  it('says nothing of a relation whose line is blank, and goes on with the others', async () => {
    const { broken, blank } = await check({ lost: null, a: 301 });
    expect(broken).toEqual(['10=13+...']);
    expect(blank).toEqual(['2=3+4+5+6+11-12']);
  });

  it('puts the numbers of the lines beside the numbers put in', async () => {
    const { findings } = await check({ a: 301 });
    const { left, right } = findings[0]?.working ?? {};
    expect(left?.terms.map(({ number }) => number)).toEqual(['10']);
    expect(right?.terms.map(({ number }) => number)).toEqual(['13', '14']);
  });
});

describe.skipIf(ABSENT)(`the pack ru-duma on St Petersburg 2021${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readRealData('ru-2021-spb');
  }, 60_000);

  it('finds one portable box with more ballots than were issued for it, and nothing else', () => {
    expect(findingsBySource(checkRelations(dataset))).toEqual({ 'ru-duma/excess-in-portable cik': 1 });
  });

  it('would find 68 stations at which nobody stayed away, which is why it does not look for them', () => {
    expect(failuresOf(dataset, NOBODY_STAYED_AWAY)).toEqual({ cik: 68 });
  });
});
