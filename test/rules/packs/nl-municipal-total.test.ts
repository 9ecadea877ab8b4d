import { describe, expect, it } from 'vitest';
import { type Form, judge, packOf } from './judge.js';

const PACK = 'nl-municipal-total';

/** A municipality in which some stations counted more votes than voters, and others fewer. */
const TOTAL: Form = {
  registered: 20_000,
  pollCards: 9500,
  proxies: 500,
  turnout: 10_000,
  valid: 9900,
  blankVotes: 40,
  invalid: 58,
  inBoxes: 9998,
  moreBallots: 7,
  fewerBallots: 9,
  a: 6000,
  b: 3900,
};

const failing = async (changes: Form): Promise<readonly string[]> =>
  (await judge(PACK, { ...TOTAL, ...changes })).failing;

describe('the pack nl-municipal-total', () => {
  it('lets a municipality have both more and fewer votes than voters, which no single station can', async () => {
    expect(await failing({})).toEqual([]);
    expect((await judge('nl-municipal', TOTAL)).failing).toEqual(['f.308', 'f.309']);
  });

  it('F.312 fires where voters, votes and differences do not balance, either way', async () => {
    expect(await failing({ moreBallots: 8 })).toEqual(['f.312']);
    expect(await failing({ moreBallots: 6 })).toEqual(['f.312']);
  });

  it('is not judged by F.312 where I is blank', async () => {
    expect((await judge(PACK, { ...TOTAL, moreBallots: null })).blank).toEqual(['f.312']);
  });

  it('W.206 fires from one poll card more than persons entitled to vote, and W.205 alone where none are', async () => {
    expect(await failing({ registered: 9500 })).toEqual([]);
    expect(await failing({ registered: 9499 })).toEqual(['w.206']);
    expect(await failing({ registered: 0 })).toEqual(['w.205']);
  });

  it('has the sums of the form, and none of the warnings that are meant for one station', () => {
    expect(packOf(PACK).relations.map(({ id }) => id)).toEqual([
      'f.201',
      'f.202',
      'f.203',
      'f.204',
      'f.401-candidates',
      'f.401-list',
      'f.402',
      'f.403',
      'w.204',
      'f.312',
      'w.205',
      'w.206',
    ]);
  });
});
