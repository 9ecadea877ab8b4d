import { beforeAll, describe, expect, it } from 'vitest';
import { tallySlips } from '../../../src/checks/arithmetic/tally-slips.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Finding } from '../../../src/model/finding.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { checkForm, type Form } from './check-form.js';
import {
  checkRelations,
  failuresOf,
  findingsBySource,
  NOBODY_STAYED_AWAY,
  readRealData,
} from './real-relations.js';

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
  certificatesReceived: 20,
  certificatesIssued: 11,
  votersWithCertificate: 4,
  certificatesCancelled: 8,
  certificatesFromTerritorial: 3,
  certificatesLost: 1,
  lost: 7,
  unaccounted: 2,
  a: 300,
  b: 240,
};

const check = (changes: Form) => checkForm('ru-duma-2011', { ...SOUND, ...changes });

describe('the pack ru-duma-2011', () => {
  it.each<[string, Form, readonly string[]]>([
    ['a protocol that adds up', {}, []],
    ['a certificate received that nobody had', { certificatesReceived: 21 }, ['11=12+14+16']],
    ['a certificate lost that is not counted as received', { certificatesLost: 2 }, ['11=12+14+16']],
    [
      'certificates of the territorial commission, which the station never had',
      { certificatesFromTerritorial: 9 },
      [],
    ],
    ['a lost ballot that is not in the balance', { lost: 6 }, ['2=3+4+5+6+17-18']],
    ['one vote too many', { a: 301 }, ['10=19+...']],
    [
      'one ballot more in the boxes than was issued',
      { stationary: 501, invalid: 11 },
      ['excess-ballots', 'excess-in-stationary'],
    ],
  ])('%s', async (_, changes, broken) => {
    expect((await check(changes)).broken).toEqual(broken);
  });

  it('says nothing of certificates where one of their lines is blank', async () => {
    expect(await check({ certificatesLost: null })).toMatchObject({ broken: [], blank: ['11=12+14+16'] });
  });

  it('counts contestants from line 19, and lost ballots as line 17', async () => {
    const numbers = async (changes: Form) =>
      (await check(changes)).findings[0]?.working?.right.terms.map(({ number }) => number);
    expect(await numbers({ a: 301 })).toEqual(['19', '20']);
    expect(await numbers({ lost: 6 })).toEqual(['3', '4', '5', '6', '17', '18']);
  });
});

describe.skipIf(ABSENT)(`the pack ru-duma-2011 on the State Duma election 2011${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  let analysis: Analysis;
  let notAddingUp: readonly Finding[];
  beforeAll(async () => {
    dataset = await readRealData('ru-2011-national');
    analysis = checkRelations(dataset);
    notAddingUp = analysis.findings.filter(({ relation }) => relation === 'ru-duma-2011/10=19+...');
  }, 120_000);

  it('finds no official protocol that breaks a hard relation, and the few that break the soft ones', () => {
    const found = Object.entries(findingsBySource(analysis));
    expect(Object.fromEntries(found.filter(([key]) => key.endsWith(' cik')))).toEqual({
      'ru-duma-2011/excess-ballots cik': 18,
      'ru-duma-2011/excess-in-stationary cik': 19,
      'ru-duma-2011/excess-in-portable cik': 10,
    });
  });

  it('finds 47 observers’ copies whose votes are not the valid ballots, and more that break another relation', () => {
    const found = Object.entries(findingsBySource(analysis));
    expect(Object.fromEntries(found.filter(([key]) => key.endsWith(' golos')))).toEqual({
      'ru-duma-2011/1>=3+4+5 golos': 1,
      'ru-duma-2011/2=3+4+5+6+17-18 golos': 44,
      'ru-duma-2011/7+8=9+10 golos': 65,
      'ru-duma-2011/10=19+... golos': 47,
      'ru-duma-2011/11=12+14+16 golos': 9,
      'ru-duma-2011/excess-ballots golos': 7,
      'ru-duma-2011/excess-in-stationary golos': 7,
    });
  });

  it('shows for 35 of the 47 the cells of which one could be wrong, and for 3 of them a slip of a digit', () => {
    const withCells = notAddingUp.filter(({ working }) => (working?.repairs.length ?? 0) > 0);
    const slipped = notAddingUp.filter(({ working }) => working?.repairs.some(({ slip }) => slip !== null));
    expect([notAddingUp.length, withCells.length, slipped.length]).toEqual([47, 35, 3]);
    const swapped = slipped.find(({ subject }) => subject.kind === 'station' && subject.station === '718');
    expect(swapped?.working?.repairs.filter(({ slip }) => slip !== null)).toMatchObject([
      { measure: { contestant: 'ldpr' }, written: 69, needed: 96, slip: 'digits-swapped' },
    ]);
  });

  it('explains no more of them by slips than chance would, and says so', () => {
    const tally = tallySlips(notAddingUp.map((finding) => ({ ...finding, test: null })));
    expect([tally?.forms, tally?.explained]).toEqual([35, 3]);
    expect(tally?.expectedByChance).toBeCloseTo(3.94, 2);
  });

  it('explains 13 of all 98 copies that one cell would mend, where chance would explain 8', () => {
    const [outcome] = analysis.outcomes;
    const slips = outcome?.status === 'completed' ? outcome.slips : null;
    expect(slips).toMatchObject({ forms: 98, explained: 13 });
    expect(slips?.expectedByChance).toBeCloseTo(8.3, 1);
  });

  it('would find 3,750 stations at which nobody stayed away, which is why it does not look for them', () => {
    expect(failuresOf(dataset, NOBODY_STAYED_AWAY)).toEqual({ cik: 3750, golos: 7 });
  });

  it('would find two protocols with more voters by certificate than ballots issued; no law lists that relation', () => {
    const relation = 'votersWithCertificate <= issuedEarly + issuedInStation + issuedOutside';
    expect(failuresOf(dataset, relation)).toEqual({ cik: 2 });
  });
});
