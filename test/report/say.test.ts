import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';
import { say } from '../../src/report/say.js';

describe('say', () => {
  it('writes numbers with our own formatter', () => {
    expect(say(locales.en, '{countText} ballots', { count: 1867 })).toBe('1,867 ballots');
  });

  it('chooses the plural by the number', () => {
    const text = '{count, plural, one {{countText} ballot} other {{countText} ballots}}';
    expect(say(locales.en, text, { count: 1 })).toBe('1 ballot');
    expect(say(locales.en, text, { count: 1234 })).toBe('1,234 ballots');
  });

  it('leaves out what is absent', () => {
    const text = 'a total{of, select, __absent {} other { of {of}}}';
    expect(say(locales.en, text, { of: null })).toBe('a total');
    expect(say(locales.en, text, { of: '45' })).toBe('a total of 45');
  });

  it('takes braces, tags and quotation marks in a name as they are', () => {
    const name = "{x} <b>O'Neill</b> '{y}' {n, plural, one {1} other {2}}";
    expect(say(locales.en, 'station {name}', { name })).toBe(`station ${name}`);
  });

  it('refuses a text whose argument is not given', () => {
    expect(() => say(locales.en, '{missing}', {})).toThrow(/missing/u);
  });
});
