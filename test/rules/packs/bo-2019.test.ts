import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysed } from '../../builders.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { judge, relationsOf } from './judge.js';
import { failures, measure } from './measure.js';

const PACK = 'bo-2019';

/** A table as the final count publishes it, with everybody voting. */
const TABLE = { registered: 200, blankVotes: 5, invalid: 10, a: 100, b: 85 };
/** A copy of a tally sheet, which prints two totals as well. */
const SHEET = { ...TABLE, valid: 185, inBoxes: 200 };

describe('the pack bo-2019', () => {
  it('is silent on a table where everybody voted, and fires on one vote more, blank ones included', async () => {
    expect((await judge(PACK, TABLE)).failing).toEqual([]);
    expect(await judge(PACK, { ...TABLE, blankVotes: 6 })).toMatchObject({
      failing: ['votes-above-registered'],
      atStake: { 'votes-above-registered': 1 },
    });
  });

  it('does not judge a table whose blank votes are blank cells', async () => {
    expect(await judge(PACK, { ...TABLE, blankVotes: null, a: 500 })).toMatchObject({
      failing: [],
      blank: ['votes-above-registered'],
    });
  });

  it('judges the sums that only a tally sheet prints', async () => {
    expect(await judge(PACK, SHEET)).toMatchObject({
      failing: [],
      examined: ['votes-above-registered', 'parties-not-summing', 'ballots-not-summing'],
    });
    expect((await judge(PACK, { ...SHEET, a: 101 })).failing).toEqual(['parties-not-summing']);
    expect((await judge(PACK, { ...SHEET, invalid: 9 })).failing).toEqual(['ballots-not-summing']);
  });

  it('goes by the ballots in the box where a sheet prints them', async () => {
    expect((await judge(PACK, { ...SHEET, registered: 199 })).failing).toEqual(['votes-above-registered']);
  });

  it('keeps blank votes apart from null ones: they do not make up for each other as valid', async () => {
    expect((await judge(PACK, { ...SHEET, valid: 190, inBoxes: 205, registered: 205 })).failing).toEqual([
      'parties-not-summing',
    ]);
  });
});

describe.skipIf(ABSENT)(
  `the pack bo-2019 on the final count and both quick publications${WHY_SKIPPED}`,
  () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await measure('bo-2019');
    }, 60_000);

    it('finds no table with more votes than voters among 34,555 + 28,975 + 32,806', () => {
      expect([failures(read, 'tse'), failures(read, 'trep')]).toEqual([{}, {}]);
      expect(relationsOf(read).map(({ id, examined, notOnForm }) => [id, examined, notOnForm])).toEqual([
        ['bo-2019/votes-above-registered', 96_336, 0],
        ['bo-2019/parties-not-summing', 0, 96_336],
        ['bo-2019/ballots-not-summing', 0, 96_336],
      ]);
    });
  },
);
