import { describe, expect, it } from 'vitest';
import { castIn, wholeSum } from '../../../src/report/batch/whole-sums.js';

const FORMS = 200;
const sums = (numbers: Readonly<Record<string, number>>, blanks = 0) =>
  Object.fromEntries(Object.entries(numbers).map(([key, sum]) => [key, { sum, blanks }]));

const cast = (lines: Readonly<Record<string, number>>, votes: Readonly<Record<string, number>> = {}) =>
  castIn({ forms: FORMS, lines: sums(lines), votes: sums(votes) });

describe('wholeSum', () => {
  it('is the sum up to one blank in a hundred forms, and unknown beyond', () => {
    const ofBlanks = (blanks: number) =>
      wholeSum({ forms: FORMS, lines: sums({ registered: 9 }, blanks) }, 'registered');
    expect([0, 2, 3, FORMS].map(ofBlanks)).toEqual([9, 9, null, null]);
  });

  it('is unknown where the form has no such line, which is not 0', () => {
    expect(wholeSum({ forms: FORMS, lines: {} }, 'registered')).toBeNull();
    expect(wholeSum({ forms: FORMS, lines: sums({ registered: 0 }) }, 'registered')).toBe(0);
  });
});

describe('castIn', () => {
  it('adds valid and invalid votes, whatever else the form has', () => {
    expect(cast({ valid: 50, invalid: 3, inBoxes: 99, turnout: 98 })).toBe(53);
  });

  it('takes the ballots in the boxes where one of the two is not there', () => {
    expect(cast({ valid: 50, inBoxes: 55 })).toBe(55);
    expect(cast({ valid: 50, stationary: 40, portable: 14 })).toBe(54);
    expect(cast({ valid: 50, stationary: 40 })).toBe(40);
  });

  it('adds the votes of all contestants to the invalid and the blank ones where there are no boxes', () => {
    expect(cast({ invalid: 3 }, { a: 10, b: 20 })).toBe(33);
    expect(cast({ invalid: 3, blankVotes: 4 }, { a: 10, b: 20 })).toBe(37);
  });

  it('takes the voters who took part, then valid votes, where nothing else is there', () => {
    expect(cast({ turnout: 60, valid: 50 })).toBe(60);
    expect(cast({ valid: 50 })).toBe(50);
  });

  it('is unknown from votes alone: of several to give it would count voters more than once', () => {
    expect(cast({}, { a: 10, b: 20 })).toBeNull();
    expect(cast({ registered: 100 })).toBeNull();
  });

  it('passes over lines that many forms lack', () => {
    const lines = { ...sums({ valid: 50 }), ...sums({ invalid: 3 }, 100), ...sums({ inBoxes: 54 }) };
    expect(castIn({ forms: FORMS, lines, votes: {} })).toBe(54);
    const some = { ...sums({ stationary: 40, turnout: 58 }), ...sums({ portable: 3 }, 100) };
    expect(castIn({ forms: FORMS, lines: some, votes: {} })).toBe(58);
    const votes = { ...sums({ a: 10 }), ...sums({ b: 20 }, 100) };
    expect(castIn({ forms: FORMS, lines: sums({ invalid: 3 }), votes })).toBeNull();
  });
});
