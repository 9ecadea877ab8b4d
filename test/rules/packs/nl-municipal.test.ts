import { describe, expect, it } from 'vitest';
import { type Form, judge, packOf } from './judge.js';

const PACK = 'nl-municipal';

/** A record on which as many votes were counted as voters admitted; I and J stay empty, as the form wants it. */
const EQUAL: Form = {
  pollCards: 950,
  proxies: 50,
  turnout: 1000,
  valid: 985,
  blankVotes: 5,
  invalid: 10,
  inBoxes: 1000,
  moreBallots: null,
  fewerBallots: null,
  tickedEqual: 1,
  tickedMore: 0,
  tickedFewer: 0,
  tickedExplained: 0,
  tickedUnexplained: 0,
  a: 600,
  b: 385,
};

/** Three votes more than voters, explained. */
const MORE: Form = {
  ...EQUAL,
  pollCards: 947,
  turnout: 997,
  moreBallots: 3,
  fewerBallots: 0,
  tickedEqual: 0,
  tickedMore: 1,
  tickedExplained: 1,
};

/** Three votes fewer than voters, not explained. */
const FEWER: Form = {
  ...EQUAL,
  pollCards: 953,
  turnout: 1003,
  moreBallots: 0,
  fewerBallots: 3,
  tickedEqual: 0,
  tickedFewer: 1,
  tickedUnexplained: 1,
};

/** What earlier forms counted beside I and J. */
const REASONS: Form = {
  notReturned: 2,
  tooFewHandedOut: 1,
  tooManyHandedOut: 1,
  otherExplanation: 0,
  noExplanation: 1,
};

/** One list, its candidates the contestants. */
const LIST: Form = { listTotal: 985, listTotalAbove: 985, a: 600, b: 385 };

const failing = async (form: Form): Promise<readonly string[]> => (await judge(PACK, form)).failing;

describe('the pack nl-municipal', () => {
  it.each([
    ['equal', EQUAL],
    ['more votes than voters', MORE],
    ['fewer votes than voters', FEWER],
    ['one list', LIST],
  ])('is silent on a record in order: %s', async (_, form) => {
    expect(await failing(form)).toEqual([]);
  });

  it.each<readonly [string, Form, Form]>([
    ['f.201', EQUAL, { proxies: 51 }],
    ['f.202', EQUAL, { a: 601 }],
    ['f.203', EQUAL, { blankVotes: 6 }],
    ['f.301', MORE, { tickedEqual: 1, tickedMore: 0 }],
    ['f.302', EQUAL, { tickedEqual: 0, tickedMore: 1 }],
    ['f.302', FEWER, { tickedFewer: 0, tickedMore: 1 }],
    ['f.303', EQUAL, { tickedEqual: 0, tickedFewer: 1 }],
    ['f.304', EQUAL, { tickedEqual: 0 }],
    ['f.304', MORE, { tickedMore: 2 }],
    ['f.305-i', EQUAL, { moreBallots: 1 }],
    ['f.305-j', EQUAL, { fewerBallots: 1 }],
    ['f.306', MORE, { moreBallots: 2 }],
    ['f.307', MORE, { fewerBallots: 3 }],
    ['f.308', FEWER, { fewerBallots: 4 }],
    ['f.309', FEWER, { moreBallots: 3 }],
    ['f.310-more', MORE, { tickedExplained: 0 }],
    ['f.310-more', MORE, { tickedUnexplained: 1 }],
    ['f.310-fewer', FEWER, { tickedUnexplained: 0 }],
    ['f.402', LIST, { a: 601 }],
    ['f.403', LIST, { listTotalAbove: 984 }],
  ])('%s fires alone on a record with one mistake', async (id, clean, mistake) => {
    expect(await failing({ ...clean, ...mistake })).toEqual([id]);
  });

  it('is not in doubt about a municipality that has voter cards as well', async () => {
    expect(await failing({ ...EQUAL, voterCards: 3, pollCards: 947 })).toEqual([]);
    expect(await failing({ ...EQUAL, voterCards: 3 })).toEqual(['f.201']);
  });

  it.each<readonly [string, Form, string]>([
    ['f.201', EQUAL, 'proxies'],
    ['f.202', EQUAL, 'b'],
    ['f.203', EQUAL, 'invalid'],
    ['f.204', EQUAL, 'valid'],
    ['f.301', MORE, 'tickedEqual'],
    ['f.306', MORE, 'moreBallots'],
    ['f.308', FEWER, 'fewerBallots'],
    ['f.310-fewer', FEWER, 'tickedExplained'],
    ['f.401-list', LIST, 'listTotal'],
    ['f.403', LIST, 'listTotalAbove'],
    ['w.201', EQUAL, 'blankVotes'],
    ['w.203-votes', EQUAL, 'turnout'],
  ])('%s is not judged where a cell it needs is blank', async (id, form, line) => {
    const { blank, examined } = await judge(PACK, { ...form, [line]: null });
    expect(blank).toContain(id);
    expect(examined).not.toContain(id);
  });

  it('does not let an empty I hide a J that should be empty', async () => {
    const { failing: found, blank } = await judge(PACK, { ...EQUAL, fewerBallots: 2 });
    expect(found).toEqual(['f.305-j']);
    expect(blank).toContain('f.305-i');
  });

  it('sees I and J exchanged as both numbers in the wrong box', async () => {
    expect(await failing({ ...MORE, moreBallots: 0, fewerBallots: 3 })).toEqual(['f.306', 'f.307']);
    expect(await failing({ ...FEWER, moreBallots: 3, fewerBallots: 0 })).toEqual(['f.308', 'f.309']);
  });

  it('asks nothing about I and J of a record whose D and H answer the other way', async () => {
    const { examined } = await judge(PACK, MORE);
    expect(examined).toEqual(expect.arrayContaining(['f.306', 'f.307', 'f.310-more']));
    for (const id of ['f.305-i', 'f.305-j', 'f.308', 'f.309', 'f.310-fewer'])
      expect(examined).not.toContain(id);
  });
});

describe('precedence in the pack nl-municipal', () => {
  it('says only F.204 where E was not filled in, not that lists and votes do not add up', async () => {
    const { failing: found, atStake } = await judge(PACK, { ...EQUAL, valid: 0 });
    expect(found).toEqual(['f.204']);
    expect(atStake['f.204']).toBe(985);
  });

  it('says F.202 and F.203 where E is filled in wrongly, as Abacus does', async () => {
    expect(await failing({ ...EQUAL, valid: 984 })).toEqual(['f.202', 'f.203']);
  });

  it('is silent about a station without any vote for a list, E zero', async () => {
    const none = {
      pollCards: 6,
      proxies: 0,
      turnout: 6,
      valid: 0,
      blankVotes: 0,
      invalid: 6,
      inBoxes: 6,
      a: 0,
      b: 0,
    };
    expect(await failing({ ...EQUAL, ...none })).toEqual(['w.202']);
  });

  it('says only F.401 where a list’s total was not filled in', async () => {
    expect(await failing({ ...LIST, listTotal: 0 })).toEqual(['f.401-candidates']);
    expect(await failing({ ...LIST, listTotal: 0, a: 0, b: 0 })).toEqual(['f.401-list']);
    expect(await failing({ ...LIST, listTotal: 0, listTotalAbove: 0, a: 0, b: 0 })).toEqual([]);
  });

  it('silences a relation only by relations that come before it in the electoral council’s rules', () => {
    const silenced = packOf(PACK).relations.flatMap(({ id, unless = [] }) =>
      unless.map((by) => `${by} > ${id}`),
    );
    expect(silenced).toEqual([
      'f.204 > f.202',
      'f.204 > f.203',
      'f.306 > reasons-more',
      'f.309 > reasons-more',
      'f.305-i > reasons-more',
      'f.308 > reasons-fewer',
      'f.307 > reasons-fewer',
      'f.305-j > reasons-fewer',
      'f.401-candidates > f.401-list',
      'f.401-candidates > f.402',
      'f.401-list > f.402',
      'f.401-candidates > f.403',
      'f.401-list > f.403',
      'w.203-percent > w.203-votes',
    ]);
  });
});

describe('counted reasons in the pack nl-municipal', () => {
  it('make the votes counted too few, those handed out twice taken away', async () => {
    expect(await failing({ ...FEWER, ...REASONS })).toEqual([]);
    expect(await failing({ ...FEWER, ...REASONS, noExplanation: 0 })).toEqual(['reasons-fewer']);
    expect(await failing({ ...FEWER, ...REASONS, tooManyHandedOut: 0 })).toEqual(['reasons-fewer']);
  });

  it('make the votes counted too many, those not returned taken away', async () => {
    const reasons = { ...REASONS, notReturned: 1, tooFewHandedOut: 0, tooManyHandedOut: 3 };
    expect(await failing({ ...MORE, ...reasons })).toEqual([]);
    expect(await failing({ ...MORE, ...reasons, otherExplanation: 1 })).toEqual(['reasons-more']);
  });

  it('are not judged where one of them is blank, or where there is no difference', async () => {
    expect((await judge(PACK, { ...FEWER, ...REASONS, notReturned: null })).blank).toContain('reasons-fewer');
    const { examined } = await judge(PACK, { ...EQUAL, moreBallots: 0, fewerBallots: 0, ...REASONS });
    expect(examined.filter((id) => id.startsWith('reasons'))).toEqual([]);
  });

  it('are silent where I or J itself is wrong: one mistake, one finding', async () => {
    expect(await failing({ ...FEWER, ...REASONS, fewerBallots: 4 })).toEqual(['f.308']);
  });
});

describe('the warnings of the pack nl-municipal', () => {
  /** A record of `cast` votes, of which some are blank or invalid, by as many voters. */
  const votes = (cast: number, blankVotes: number, invalid: number): Form => ({
    pollCards: cast,
    proxies: 0,
    turnout: cast,
    valid: cast - blankVotes - invalid,
    blankVotes,
    invalid,
    inBoxes: cast,
    a: cast - blankVotes - invalid,
    b: 0,
  });

  it.each([
    [1000, 30, ['w.201']],
    [1000, 29, []],
    [1001, 31, ['w.201']],
    [1001, 30, []],
    [33, 1, ['w.201']],
    [34, 1, []],
  ])('of %d votes, %d blank: from exactly 3 per cent on', async (cast, blank, found) => {
    expect(await failing(votes(cast, blank, 0))).toEqual(found);
  });

  it.each([
    [1000, 30, ['w.202']],
    [1000, 29, []],
  ])('of %d votes, %d invalid: from exactly 3 per cent on', async (cast, invalid, found) => {
    expect(await failing(votes(cast, 0, invalid))).toEqual(found);
  });

  it('ask of a station without votes only whether it was open', async () => {
    expect(await failing(votes(0, 0, 0))).toEqual(['w.204']);
  });

  /** A record whose only fault is that voters and votes differ. */
  const apart = (voters: number, cast: number): Form => ({
    ...votes(cast, 0, 0),
    pollCards: voters,
    turnout: voters,
  });

  it.each([
    [101, 100, []],
    [102, 100, ['w.203-percent']],
    [98, 100, ['w.203-percent']],
    [1014, 1000, []],
    [1015, 1000, ['w.203-votes']],
    [985, 1000, ['w.203-votes']],
    [986, 1000, []],
    [1020, 1000, ['w.203-percent']],
    [1019, 1000, ['w.203-votes']],
    [20_400, 20_000, ['w.203-percent']],
    [20_399, 20_000, ['w.203-votes']],
  ])('of %d voters and %d votes: from exactly 2 per cent or 15 on, and once', async (voters, cast, found) => {
    expect(await failing(apart(voters, cast))).toEqual(found);
  });

  it('put the whole difference at stake, tolerated or not', async () => {
    expect((await judge(PACK, apart(1015, 1000))).atStake).toEqual({ 'w.203-votes': 15 });
  });
});
