import { describe, expect, it } from 'vitest';
import { anotherElection } from '../../../../src/ingest/normalise/identity/another-election.js';
import { BLANK } from '../../../../src/model/count.js';
import type { Line } from '../../../../src/model/line.js';
import type { ResultForms } from '../../../../src/model/result-forms.js';

const PATHS = ['cik.csv', 'golos.csv', 'cik-late.csv', 'cik-other.csv'];
const SOURCES = [0, 1, 0, 0];
const PUBLISHED = ['2011-12-05', null, '2011-12-09', '2011-12-05'];

/** A table of one file: the number of each station from 0, null where blank. */
function table(
  file: number,
  numbers: readonly (number | null)[],
  { line = 'registered' as Line, contest = 0, stations = numbers.map((_, station) => station) } = {},
): ResultForms {
  return {
    file,
    source: SOURCES[file] ?? 0,
    contest,
    length: numbers.length,
    stations: Int32Array.from(stations),
    fileLines: Int32Array.from(numbers, (_, row) => row + 2),
    lines: { [line]: { values: Int32Array.from(numbers, (value) => value ?? BLANK) } },
    votes: new Map(),
  };
}

const issuesOf = (...forms: readonly ResultForms[]) =>
  anotherElection({
    forms,
    isCommission: (source) => source === 0,
    pathOf: (file) => PATHS[file] ?? '',
    publishedOf: (file) => PUBLISHED[file] ?? null,
  });

const official = Array.from({ length: 20 }, (_, station) => 1000 + 37 * station);
const otherYear = official.map((value, station) => Math.round(value * (station % 2 === 0 ? 1.15 : 0.93)));

describe('anotherElection', () => {
  it('notices a file whose stations have other numbers of voters', () => {
    expect(issuesOf(table(0, official), table(1, otherYear))).toEqual([
      {
        code: 'another-election',
        file: 'golos.csv',
        args: { kind: 'registered', n: 20, alike: 0, other: 'cik.csv' },
      },
    ]);
  });

  it('stays silent where the numbers are equal, or were counted at another hour', () => {
    expect(issuesOf(table(0, official), table(1, official))).toEqual([]);
    const atOpening = official.map((value, station) => value - (station % 5 === 0 ? 0 : 30));
    expect(issuesOf(table(0, official), table(1, atOpening))).toEqual([]);
  });

  it('wants three in ten within 1 % or eight in ten within 10 %', () => {
    const mixed = (alike: number, near: number) =>
      official.map((value, station) =>
        station < alike ? value : station < near ? Math.round(value * 1.05) : value * 2,
      );
    expect(issuesOf(table(0, official), table(1, mixed(5, 15)))).toHaveLength(1);
    expect(issuesOf(table(0, official), table(1, mixed(6, 6)))).toEqual([]);
    expect(issuesOf(table(0, official), table(1, mixed(0, 16)))).toEqual([]);
  });

  it('stays silent below ten stations, and does not count blanks and zeros', () => {
    const few = otherYear.map((value, station) => (station < 9 ? value : station % 2 === 0 ? null : 0));
    expect(issuesOf(table(0, official), table(1, few))).toEqual([]);
    expect(issuesOf(table(0, official), table(1, otherYear.slice(0, 10)))).toHaveLength(1);
  });

  it('compares ballots received where registered voters are not on both', () => {
    const received = { line: 'received' as const };
    expect(issuesOf(table(0, official, received), table(1, otherYear, received))).toMatchObject([
      { args: { kind: 'received' } },
    ]);
  });

  it('does not compare ballots counted: they may differ because somebody changed them', () => {
    for (const line of ['valid', 'issued', 'inBoxes'] as const) {
      expect(issuesOf(table(0, official, { line }), table(1, otherYear, { line }))).toEqual([]);
    }
  });

  it('compares forms of one contest only', () => {
    expect(issuesOf(table(0, official), table(1, otherYear, { contest: 1 }))).toEqual([]);
  });

  it('compares files of the commission with the same date of publication, not a revision', () => {
    expect(issuesOf(table(0, official), table(3, otherYear))).toMatchObject([
      { file: 'cik.csv', args: { other: 'cik-other.csv' } },
    ]);
    expect(issuesOf(table(0, official), table(2, otherYear))).toEqual([]);
  });

  it('takes the commission’s files together where each has few of the stations', () => {
    const halves = [0, 3].map((file, half) =>
      table(file, official.slice(half * 9, half * 9 + 9), {
        stations: Array.from({ length: 9 }, (_, row) => half * 9 + row),
      }),
    );
    expect(issuesOf(...halves, table(1, otherYear))).toMatchObject([
      { file: 'golos.csv', args: { n: 18, other: 'cik-other.csv (+ 1)' } },
    ]);
  });

  it('does not compare a station that has two numbers in one file', () => {
    const twice = table(1, [...otherYear.slice(0, 10), 5], { stations: [...Array(10).keys(), 0] });
    expect(issuesOf(table(0, official), twice)).toEqual([]);
  });

  it('does not depend on the order of the tables', () => {
    const tables = [table(0, official), table(1, otherYear), table(2, otherYear), table(3, official)];
    expect(issuesOf(...[...tables].reverse())).toEqual(issuesOf(...tables));
  });

  it('compares with nothing where there is nothing', () => {
    expect(issuesOf()).toEqual([]);
    expect(issuesOf(table(1, otherYear))).toEqual([]);
  });
});
