import { describe, expect, it } from 'vitest';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { judge, relationsOf } from './judge.js';
import { failures, measure } from './measure.js';

const PACK = 'us-wi';
/** Contestant b stands for scattering. */
const UNIT = { valid: 255, a: 254, b: 1 };
const WITH_BALLOTS = { ...UNIT, inBoxes: 260, turnout: 260 };

describe('the pack us-wi', () => {
  it('is silent where contestants and scattering make the total, and fires on one vote more or fewer', async () => {
    expect(await judge(PACK, UNIT)).toMatchObject({ failing: [], examined: ['votes-not-summing'] });
    expect((await judge(PACK, { ...UNIT, b: 2 })).failing).toEqual(['votes-not-summing']);
    expect((await judge(PACK, { ...UNIT, b: 0 })).failing).toEqual(['votes-not-summing']);
  });

  it('does not judge a unit whose scattering is blank', async () => {
    expect(await judge(PACK, { ...UNIT, b: null })).toMatchObject({
      failing: [],
      blank: ['votes-not-summing'],
    });
  });

  it('allows a voter to leave the office out, and no ballot to hold two votes', async () => {
    expect((await judge(PACK, { ...WITH_BALLOTS, inBoxes: 255 })).failing).toEqual([]);
    expect((await judge(PACK, { ...WITH_BALLOTS, inBoxes: 254 })).failing).toEqual(['votes-above-ballots']);
  });

  it('goes by the poll list where ballots are not on the form', async () => {
    expect((await judge(PACK, { ...UNIT, turnout: 254 })).failing).toEqual(['votes-above-ballots']);
  });

  it('asks, softly, about more ballots than voters on the poll list', async () => {
    expect((await judge(PACK, { ...WITH_BALLOTS, turnout: 259 })).failing).toEqual(['ballots-above-voters']);
    expect((await judge(PACK, { ...WITH_BALLOTS, turnout: 260 })).failing).toEqual([]);
  });
});

describe.skipIf(ABSENT)(`the pack us-wi on real canvasses${WHY_SKIPPED}`, () => {
  it.each([
    ['us-wi-2011', 'gab', 7204],
    ['us-wi-2016', 'wec', 3636],
  ])('%s adds up in every unit of every publication', async (name, source, forms) => {
    const read = await measure(name);
    expect(failures(read, source)).toEqual({});
    expect(relationsOf(read).map(({ examined }) => examined)).toEqual([forms, 0, 0]);
  });
});
