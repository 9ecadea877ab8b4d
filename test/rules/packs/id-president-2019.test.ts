import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysed } from '../../builders.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { judge, packOf } from './judge.js';
import { failures, measure } from './measure.js';

const PACK = 'id-president-2019';
const CLEAN = { valid: 195, invalid: 5, inBoxes: 200, a: 100, b: 95 };

describe('the pack id-president-2019', () => {
  it('is silent on a form whose two sums are right', async () => {
    expect(await judge(PACK, CLEAN)).toMatchObject({
      failing: [],
      examined: ['candidates-not-summing', 'valid-and-invalid-not-summing'],
    });
  });

  it.each([
    ['candidates-not-summing', { a: 101 }],
    ['candidates-not-summing', { b: 94 }],
    ['valid-and-invalid-not-summing', { invalid: 6 }],
    ['valid-and-invalid-not-summing', { inBoxes: 201 }],
  ])('%s fires on a difference of one, either way', async (id, change) => {
    expect(await judge(PACK, { ...CLEAN, ...change })).toMatchObject({ failing: [id], atStake: { [id]: 1 } });
  });

  it('judges what is filled where a cell is blank', async () => {
    expect(await judge(PACK, { ...CLEAN, inBoxes: null })).toMatchObject({
      examined: ['candidates-not-summing'],
      blank: ['valid-and-invalid-not-summing'],
    });
    expect(await judge(PACK, { ...CLEAN, b: null })).toMatchObject({
      examined: ['valid-and-invalid-not-summing'],
      blank: ['candidates-not-summing'],
    });
  });

  it('holds both sums to be hard: the form asks for them, however often a number is mistyped', () => {
    expect(packOf(PACK).relations.map(({ hard }) => hard)).toEqual([true, true]);
  });
});

describe.skipIf(ABSENT)(`the pack id-president-2019 on a noisy honest count${WHY_SKIPPED}`, () => {
  let read: Analysed;
  beforeAll(async () => {
    read = await measure('id-2019');
  }, 120_000);

  it('finds candidates beside valid votes in 13,778 official forms, and a wrong total in 39,484', () => {
    expect(failures(read, 'kpu')).toEqual({
      'candidates-not-summing': 13_778,
      'valid-and-invalid-not-summing': 39_484,
    });
  });

  it('finds fewer in the volunteers’ reading of the same forms', () => {
    expect(failures(read, 'kawal')).toEqual({
      'candidates-not-summing': 8052,
      'valid-and-invalid-not-summing': 20_633,
    });
  });

  it('judges the 803,012 official forms that there are, and takes -1 for a blank', () => {
    const filled = read.dataset.forms
      .filter(({ source }) => read.dataset.sources[source]?.id === 'kpu')
      .flatMap(({ lines }) => [...(lines['inBoxes']?.values ?? [])])
      .filter((value) => value >= 0);
    expect(filled).toHaveLength(803_012);
    expect(read.dataset.issues.map(({ code }) => code)).toEqual(['empty-form']);
  });
});
