import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT_MARGIN, parsePercent } from '../../../src/ingest/normalise/percent.js';

describe('parsePercent', () => {
  it.each([
    ['59', 59, 58.5, 59.5],
    ['59 %', 59, 58.5, 59.5],
    ['59%', 59, 58.5, 59.5],
    ['21.8 %', 21.8, 21.75, 21.85],
    ['21,8 %', 21.8, 21.75, 21.85],
    ['21.80 %', 21.8, 21.795, 21.805],
    ['59 per cent', 59, 58.5, 59.5],
    ['59 процентов', 59, 58.5, 59.5],
  ])('takes %j as rounded to the digits it shows', (text, percent, low, high) => {
    expect(parsePercent(text, null)).toEqual({ percent, low, high, precision: 'rounding' });
  });

  it.each([
    ['about 20 %', 20],
    ['About 20 %', 20],
    ['approximately 20 %', 20],
    ['approx. 20 %', 20],
    ['around 20 %', 20],
    ['roughly 20 %', 20],
    ['~20 %', 20],
    ['≈ 20 %', 20],
    ['около 20 %', 20],
    ['Около 20 %', 20],
    ['примерно 20 %', 20],
    ['порядка 20 %', 20],
  ])('takes %j as within five percentage points', (text, percent) => {
    expect(parsePercent(text, null)).toEqual({
      percent,
      low: percent - ABOUT_MARGIN,
      high: percent + ABOUT_MARGIN,
      precision: 'about',
    });
  });

  it.each([
    ['over 75 %', 75],
    ['above 6 %', 6],
    ['more than 6 %', 6],
    ['at least 5 %', 5],
    ['≥ 5 %', 5],
    ['свыше 75 %', 75],
    ['более 75 %', 75],
    ['не менее 75 %', 75],
    ['Не менее 75 %', 75],
    ['не меньше 75 %', 75],
    ['выше 6 %', 6],
  ])('takes %j as a lower bound', (text, percent) => {
    expect(parsePercent(text, null)).toEqual({ percent, low: percent, high: 100, precision: 'bound' });
  });

  it.each([
    ['at most 5 %', 5],
    ['under 5 %', 5],
    ['below 5 %', 5],
    ['less than 5 %', 5],
    ['up to 5 %', 5],
    ['≤ 5 %', 5],
    ['не более 5 %', 5],
    ['не больше 5 %', 5],
    ['менее 5 %', 5],
    ['ниже 5 %', 5],
  ])('takes %j as an upper bound', (text, percent) => {
    expect(parsePercent(text, null)).toEqual({ percent, low: 0, high: percent, precision: 'bound' });
  });

  it.each(['no more than 5 %', 'not more than 5 %', 'не выше 5 %', 'не свыше 5 %'])(
    'does not turn %j, an upper bound, into a lower one',
    (text) => {
      expect(parsePercent(text, null)).toEqual({ percent: 5, low: 0, high: 5, precision: 'bound' });
    },
  );

  it.each(['no less than 5 %', 'not less than 5 %', 'не ниже 5 %'])(
    'does not turn %j, a lower bound, into an upper one',
    (text) => {
      expect(parsePercent(text, null)).toEqual({ percent: 5, low: 5, high: 100, precision: 'bound' });
    },
  );

  it.each(['20', 'about 20 %', 'over 20 %', 'не менее 20 %'])(
    'lets a stated margin rule over the words of %j',
    (text) => {
      expect(parsePercent(text, 1.5)).toEqual({ percent: 20, low: 18.5, high: 21.5, precision: 'stated' });
    },
  );

  it('takes a stated margin of zero at its word', () => {
    expect(parsePercent('about 20 %', 0)).toEqual({ percent: 20, low: 20, high: 20, precision: 'stated' });
  });

  it('keeps the range between 0 and 100 %', () => {
    expect(parsePercent('about 2 %', null)).toMatchObject({ low: 0, high: 7 });
    expect(parsePercent('about 98 %', null)).toMatchObject({ low: 93, high: 100 });
    expect(parsePercent('0 %', null)).toMatchObject({ low: 0, high: 0.5 });
    expect(parsePercent('100 %', null)).toMatchObject({ percent: 100, low: 99.5, high: 100 });
  });

  it.each(['', 'many', '%', 'about half', '20–25 %', '59 % of 1200', '1.2.3', '1e3', '1 234 %'])(
    'reads no percentage out of %j, which holds no number or several',
    (text) => {
      expect(parsePercent(text, null)).toBeNull();
    },
  );

  it.each(['turnout of 59 %', '12 dwarves', '5 % or more', 'hardly 5 %', 'между 5 %'])(
    'refuses %j, which holds words that could turn the number round',
    (text) => {
      expect(parsePercent(text, null)).toBeNull();
    },
  );

  it('refuses words that say different things', () => {
    expect(parsePercent('over about 20 %', null)).toBeNull();
    expect(parsePercent('at least at most 5 %', null)).toBeNull();
  });

  it.each(['-5', '-5 %', '- 5 %', '\u22125 %'])('refuses %j, which is negative', (text) => {
    expect(parsePercent(text, null)).toBeNull();
  });

  it.each(['101', '100.5 %', '590'])('refuses %j, which is above 100', (text) => {
    expect(parsePercent(text, null)).toBeNull();
  });

  it('does not read ".5 %" as five per cent', () => {
    expect(parsePercent('.5 %', null)).toBeNull();
  });

  it('holds the written number inside its range, whatever the words', () => {
    const words = fc.constantFrom('', 'about ', 'over ', 'at most ', 'around ', 'не менее ');
    const margin = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 1000 }), margin, (word, tenths, stated) => {
        const read = parsePercent(`${word}${tenths / 10} %`, stated);
        expect(read?.percent).toBe(tenths / 10);
        expect(read?.low).toBeLessThanOrEqual(tenths / 10);
        expect(read?.high).toBeGreaterThanOrEqual(tenths / 10);
        expect(read?.low).toBeGreaterThanOrEqual(0);
        expect(read?.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
