import { describe, expect, it } from 'vitest';
import { type NamedFile, settleRows } from './settle-rows.js';

const OFFICIAL = [
  ['North', 'South', '5'],
  ['North', 'Centre', '6'],
];
const official = (...more: readonly (readonly string[])[]): NamedFile => ({
  path: 'cik.csv',
  headers: ['region', 'district'],
  rows: [...OFFICIAL, ...more],
});
const observed = (header: string | null, ...rows: readonly (readonly string[])[]): NamedFile => ({
  path: 'golos.csv',
  rows,
  ...(header !== null && { headers: [header] }),
});
const codes = (files: readonly NamedFile[]) => settleRows(files).issues.map(({ code, got }) => [code, got]);
const isJoined = (files: readonly NamedFile[]): boolean => {
  const { stationOf } = settleRows(files);
  return stationOf(0, 0) === stationOf(1, 0);
};

describe('a shorter path that fits a longer one at another level', () => {
  it('is proposed and not joined where the columns are called alike: region South is no district', () => {
    const files = [official(), observed('Region ', ['South', '5'])];
    expect(isJoined(files)).toBe(false);
    expect(settleRows(files).issues).toMatchObject([
      { code: 'doubtful-station', got: 'South › 5', args: { nearest: 'North › South › 5' } },
    ]);
  });

  it('is not joined where it leaves out the country above both', () => {
    const country: NamedFile = {
      path: 'cik.csv',
      headers: ['country', 'region', 'district'],
      rows: OFFICIAL.map((row) => ['Land', ...row]),
    };
    expect(isJoined([country, observed('region', ['South', '5'])])).toBe(false);
    expect(isJoined([country, observed('district', ['South', '5'])])).toBe(true);
  });

  it('is not joined where the commission has a region and a district of that name', () => {
    expect(isJoined([official(['South', 'West', '7']), observed('territory', ['South', '5'])])).toBe(false);
  });

  it('is not joined where its column, called otherwise, holds names of the regions', () => {
    const files = [official(), observed('oblast', ['South', '5'], ['North', '6'])];
    expect(isJoined(files)).toBe(false);
    expect(codes(files)).toEqual([['doubtful-station', 'South › 5']]);
  });

  it('joins the station of its own level where one of another level has the number, too', () => {
    const files = [official(['South', 'West', '5']), observed('region', ['South', '5'])];
    const { stationOf, issues } = settleRows(files);
    expect(stationOf(1, 0)).toBe(stationOf(0, 2));
    expect(issues).toEqual([]);
  });
});

describe('a shorter path of which nothing says that it is of another level', () => {
  it.each([['district'], ['raion'], [null]])('is joined to the only station that fits (%j)', (header) => {
    const files = [official(), observed(header, ['South', '5'])];
    expect(isJoined(files)).toBe(true);
    expect(codes(files)).toEqual([]);
  });

  it('is joined though some districts are called like regions', () => {
    const files = [official(), observed('district', ['South', '5'], ['North', '8'])];
    expect(isJoined(files)).toBe(true);
  });

  it('is joined where it names the upper levels only', () => {
    const files = [official(), observed('region', ['North', '5'])];
    expect(isJoined(files)).toBe(true);
  });

  it('is joined where it leaves out a level in the middle, unless that is its own', () => {
    const land: NamedFile = {
      path: 'cik.csv',
      headers: ['country', 'region', 'district'],
      rows: OFFICIAL.map((row) => ['Land', ...row]),
    };
    const part = (header: string): NamedFile => ({
      path: 'golos.csv',
      headers: ['country', header],
      rows: [['Land', 'South', '5']],
    });
    expect(isJoined([land, part('district')])).toBe(true);
    expect(isJoined([land, part('region')])).toBe(false);
  });
});
