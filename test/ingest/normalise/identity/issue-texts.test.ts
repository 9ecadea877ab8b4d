import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/report/locales/index.js';
import { say } from '../../../../src/report/say.js';

const en = locales['en'];
const expected = (code: string, args: Readonly<Record<string, string | number | null>>): string =>
  en ? say(en, Object.entries(en.issues).find(([known]) => known === code)?.[1].expected ?? '', args) : '';
const advice = (code: string, args: Readonly<Record<string, string | number | null>>): string =>
  en ? say(en, Object.entries(en.issues).find(([known]) => known === code)?.[1].advice ?? '', args) : '';

describe('what is said of stations that are not surely the same', () => {
  it('names the other file and the numbers where it seems to be another election', () => {
    expect(
      expected('another-election', { kind: 'registered', n: 1342, alike: 3, other: 'official.csv' }),
    ).toBe(
      'numbers of the same election; 3 of 1,342 stations have as many registered voters, give or take 1 %, as in official.csv',
    );
    expect(
      expected('another-election', { kind: 'received', n: 20, alike: 0, other: 'official.csv' }),
    ).toContain('0 of 20 stations received as many ballots');
    const stations = { kind: 'stations', n: 31, alike: 1, other: null };
    expect(expected('another-election', stations)).toBe(
      'stations of the same election; of 31, 1 are the commission’s',
    );
    expect(advice('another-election', stations)).toContain('write stations and territories alike');
  });

  it('names the nearest stations where there are any', () => {
    expect(expected('unmatched-station', { nearest: 'Moscow › 91' })).toContain('the nearest: Moscow › 91');
    expect(expected('unmatched-station', { nearest: null })).not.toContain('nearest');
    expect(advice('ambiguous-station', { fits: 2, nearest: 'Moscow › 91' })).toContain(
      'Nearest: Moscow › 91.',
    );
    expect(advice('ambiguous-station', { fits: 2, nearest: null })).not.toContain('Nearest');
    expect(expected('doubtful-station', { nearest: 'Moscow › 91' })).toContain('may be Moscow › 91');
  });

  it('says of every reason why a row of a crosswalk has no effect', () => {
    const reasons = ['source', 'station', 'target', 'several', 'contradicted'];
    const texts = reasons.map((reason) => expected('crosswalk-row-unused', { reason }));
    expect(new Set(texts).size).toBe(reasons.length);
  });
});
