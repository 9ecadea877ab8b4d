import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { locales } from '../../../src/report/locales/index.js';
import { bindRelation } from '../../../src/rules/bind-relation.js';
import { evaluateRelation } from '../../../src/rules/evaluate-relation.js';
import { parseRelation } from '../../../src/rules/parse-relation.js';
import { openLoneFile } from '../../../src/run/lone-file.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { type Analysed, analyseDataset } from '../../builders.js';
import { ABSENT, DATA, WHY_SKIPPED } from '../../real-data/open.js';
import { type Form, judge, packOf, relationsOf } from './judge.js';
import { failures, measure } from './measure.js';

const PACK = 'pl-president-2020';
const pack = packOf(PACK);

/** A station with voting by post whose record obeys every relation. */
const CLEAN: Form = {
  registered: 2000,
  received: 1500,
  unused: 500,
  issued: 1000,
  proxies: 2,
  certificates: 8,
  sentByPost: 30,
  returnEnvelopes: 25,
  withoutDeclaration: 2,
  declarationUnsigned: 1,
  withoutBallotEnvelope: 1,
  ballotEnvelopeOpen: 1,
  arrivedByPost: 20,
  inBoxes: 1020,
  fromEnvelopes: 20,
  invalidCards: 3,
  validCards: 1017,
  invalid: 7,
  invalidTwoMarks: 4,
  invalidNoMark: 2,
  invalidStruckOff: 1,
  valid: 1010,
  a: 600,
  b: 410,
};

const failing = async (changes: Form): Promise<readonly string[]> =>
  (await judge(PACK, { ...CLEAN, ...changes })).failing;

/** What breaks a relation, alone, and what keeps it with nothing to spare. */
const BOUNDARIES: readonly (readonly [string, Form, Form])[] = [
  ['p1-issued-above-eligible', { registered: 999 }, { registered: 1000 }],
  ['p11-issued-and-packages-above-eligible', { sentByPost: 1001 }, { sentByPost: 1000 }],
  ['p2-cards-not-summing', { invalidCards: 4 }, { inBoxes: 1019, invalidCards: 2 }],
  [
    'p3-votes-not-summing-to-cards',
    { validCards: 1016, invalidCards: 4 },
    { inBoxes: 1017, invalidCards: 0 },
  ],
  ['p5-proxies-and-certificates-above-issued', { certificates: 999 }, { certificates: 998 }],
  ['p6-declaration-defects-above-envelopes', { withoutDeclaration: 25 }, { withoutDeclaration: 24 }],
  ['p7-ballot-envelope-defects-above-envelopes', { ballotEnvelopeOpen: 25 }, { ballotEnvelopeOpen: 24 }],
  ['p9-candidates-not-summing', { a: 601 }, { a: 1010, b: 0 }],
  ['reasons-of-invalid-votes', { invalidNoMark: 3 }, { invalidNoMark: 6, invalidTwoMarks: 0 }],
  ['s2-s24-cards-not-accounted', { unused: 499 }, { unused: 499, received: 1499 }],
  ['s2-s24-cards-not-accounted', { unused: 501 }, { unused: 501, received: 1501 }],
  ['s3-issued-above-90-percent', { registered: 1111 }, { registered: 1112 }],
  ['s11-envelopes-above-packages', { returnEnvelopes: 31 }, { returnEnvelopes: 30 }],
  ['s12-envelopes-in-box-above-good-ones', { withoutDeclaration: 3 }, { withoutDeclaration: 2 }],
  ['s18-s20-cards-not-matching-envelopes', { fromEnvelopes: 19 }, { fromEnvelopes: 20 }],
  ['s18-s20-cards-not-matching-envelopes', { fromEnvelopes: 21 }, { fromEnvelopes: 20 }],
  ['s17-more-cards-than-issued-and-posted', { issued: 999, unused: 501 }, { issued: 1000 }],
];

describe('the pack pl-president-2020', () => {
  it('is silent on a record that adds up, and judges it by every relation whose condition holds', async () => {
    const { failing: found, examined } = await judge(PACK, CLEAN);
    const unconditional = pack.relations.filter(({ condition }) => condition === null);
    expect(found).toEqual([]);
    expect(examined).toEqual(unconditional.map(({ id }) => id));
    expect(examined).toHaveLength(16);
  });

  it.each(BOUNDARIES)(
    '%s fires alone where it is broken, and not where it just holds',
    async (id, broken, kept) => {
      expect(await failing(broken)).toEqual([id]);
      expect(await failing(kept)).not.toContain(id);
    },
  );

  it.each([
    ['p1-issued-above-eligible', 'registered'],
    ['p6-declaration-defects-above-envelopes', 'declarationUnsigned'],
    ['reasons-of-invalid-votes', 'invalidStruckOff'],
    ['s17-more-cards-than-issued-and-posted', 'arrivedByPost'],
    ['s14-invalid-cards-like-invalid-votes', 'invalidCards'],
    ['s25-invalid-cards-without-invalid-votes', 'invalid'],
  ])('%s is not judged where %s is blank', async (id, line) => {
    const { examined, blank } = await judge(PACK, { ...CLEAN, [line]: null });
    expect(blank).toContain(id);
    expect(examined).not.toContain(id);
  });

  it('lets a mistyped number of cards in the box fire once, not as cards nobody issued, too', async () => {
    expect(await failing({ inBoxes: 1200 })).toEqual(['p2-cards-not-summing']);
  });

  it('knows cards from envelopes as a part of the box', async () => {
    const posted = { sentByPost: 1000, returnEnvelopes: 1000, arrivedByPost: 995, withoutDeclaration: 2 };
    const found = await failing({ ...posted, inBoxes: 994, validCards: 991, fromEnvelopes: 995, a: 574 });
    expect(found).toContain('cards-from-envelopes-above-box');
  });

  it('takes as many invalid cards as invalid votes for a likely slip from ten on', async () => {
    const equal = (both: number): Form => ({
      invalidCards: both,
      invalid: both,
      invalidTwoMarks: both,
      invalidNoMark: 0,
      invalidStruckOff: 0,
      validCards: 1020 - both,
      valid: 1020 - 2 * both,
      a: 1020 - 2 * both - 410,
    });
    expect(await failing(equal(10))).toEqual(['s14-invalid-cards-like-invalid-votes']);
    expect(await failing(equal(9))).toEqual([]);
    const fewer = { ...equal(11), invalidCards: 10, inBoxes: 1019 };
    expect(await failing(fewer)).toEqual([]);
  });

  it('asks about invalid cards where no vote is invalid, with all of them at stake', async () => {
    const none = {
      invalid: 0,
      invalidTwoMarks: 0,
      invalidNoMark: 0,
      invalidStruckOff: 0,
      valid: 1017,
      a: 607,
    };
    const { failing: found, atStake } = await judge(PACK, { ...CLEAN, ...none });
    expect(found).toEqual(['s25-invalid-cards-without-invalid-votes']);
    expect(atStake[found[0] ?? '']).toBe(3);
    expect(await failing({ ...none, invalidCards: 0, inBoxes: 1017 })).toEqual([]);
  });
});

describe.skipIf(ABSENT)(`the pack pl-president-2020 on 27,225 stations${WHY_SKIPPED}`, () => {
  let read: Analysed;
  beforeAll(async () => {
    read = await measure('pl-2020');
  }, 60_000);

  /** Stations that would break a relation if it were written otherwise. */
  function breaking(id: string, formula: string): number {
    const relation = pack.relations.find((known) => known.id === id);
    const [forms] = read.dataset.forms.filter(({ length }) => length > 0);
    const [contest] = read.dataset.contests;
    if (!relation || !forms || !contest) throw new Error(`expected the relation ${id}`);
    const written = { ...relation, alternatives: [parseRelation(formula)] };
    const bound = bindRelation(written, pack, { ...forms, contestants: contest.contestants });
    if (!bound) throw new Error(`${id} is not on the form`);
    return evaluateRelation(bound, relation.tolerance, forms.length).failing.length;
  }

  it('has no hard failure, each hard relation judged on every station', () => {
    const hard = relationsOf(read).filter((relation) => relation.hard);
    expect(hard.map(({ findings }) => findings)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(hard.map(({ examined }) => examined)).toEqual(Array.from({ length: 10 }, () => 27_225));
  });

  it('fires softly as often as counted independently, and on no relation thousands of times', () => {
    expect(failures(read, 'pkw')).toEqual({
      's2-s24-cards-not-accounted': 806,
      's3-issued-above-90-percent': 191,
      's12-envelopes-in-box-above-good-ones': 93,
      's18-s20-cards-not-matching-envelopes': 87,
      's17-more-cards-than-issued-and-posted': 384,
      's14-invalid-cards-like-invalid-votes': 2,
      's25-invalid-cards-without-invalid-votes': 113,
    });
  });

  it('would call 21,725 stations out if it did not know that postal envelopes go into the box', () => {
    const [id, formula] = ['s17-more-cards-than-issued-and-posted', 'inBoxes <= issued + arrivedByPost'];
    expect(breaking(id, formula)).toBe(384);
    expect(breaking(id, 'inBoxes <= issued')).toBe(21_725);
    expect(pack.relations.find((relation) => relation.id === id)?.formula).toBe(formula);
  });

  it('finds the same in the file alone, whose format proposes the pack and its lines', async () => {
    const { folder } = await openLoneFile(join(DATA, 'pl-2020/round1.zip'), locales.en);
    const dataset = await ingest(folder, { rulePacks: loadRulePacks() });
    const analysis = analyseDataset(dataset, [controlRelations]);
    expect(dataset.rules).toEqual([PACK]);
    expect(failures({ dataset, analysis }, 'pkw')).toEqual(failures(read, 'pkw'));
    expect(relationsOf({ dataset, analysis }).filter(({ notOnForm }) => notOnForm > 0)).toEqual([]);
  }, 60_000);

  it('has four stations whose four defects exceed the envelopes, so that only pairs of them are hard', () => {
    const [forms] = read.dataset.forms.filter(({ length }) => length > 0);
    const at = (line: string, row: number): number => forms?.lines[line]?.values[row] ?? 0;
    const rows = Array.from({ length: forms?.length ?? 0 }, (_, row) => row);
    const defects = [
      'withoutDeclaration',
      'declarationUnsigned',
      'withoutBallotEnvelope',
      'ballotEnvelopeOpen',
    ];
    const exceeding = rows.filter(
      (row) => defects.reduce((sum, line) => sum + at(line, row), 0) > at('returnEnvelopes', row),
    );
    expect(exceeding).toHaveLength(4);
  });
});
