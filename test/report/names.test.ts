import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/model/subject.js';
import { locales } from '../../src/report/locales/index.js';
import { createNames, type Named } from '../../src/report/names.js';

const analysis: Named = { sources: [], contests: [], lines: [] };
const election = { name: 'Mayor: North', country: null, date: null, utcOffset: null };
const part = { column: 'region', value: 'North\u202E' };

describe('the name of what a finding is about', () => {
  it('is its territories and station', () => {
    const { subject } = createNames(analysis, locales.en);
    expect(subject({ kind: 'territory', territory: ['North', 'East'] })).toBe('North › East');
    expect(subject({ kind: 'station', territory: ['North'], station: '7' })).toBe('North › station 7');
  });

  it('is the whole election where it is about all stations, and the part where no other was looked at', () => {
    const all: Subject = { kind: 'territory', territory: [] };
    expect(createNames(analysis, locales.en).subject(all)).toBe('the whole election');
    expect(createNames({ ...analysis, election }, locales.ru).subject(all)).toBe('выборы в целом');
    expect(createNames({ ...analysis, election: { ...election, part } }, locales.en).subject(all)).toBe(
      'North[U+202E]',
    );
  });
});
