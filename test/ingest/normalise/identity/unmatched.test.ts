import { describe, expect, it } from 'vitest';
import { nearNumbers } from '../../../../src/ingest/normalise/identity/near-numbers.js';
import { createSimilarNames } from '../../../../src/ingest/normalise/identity/similar-names.js';
import { type NamedFile, settleRows } from './settle-rows.js';

const file = (path: string, ...rows: readonly (readonly string[])[]): NamedFile => ({ path, rows });

const CIK = file(
  'cik.csv',
  ['Осетия', '1 ТИК Алагирского района', '101'],
  ['Осетия', '1 ТИК Алагирского района', '102'],
  ['Осетия', '2 ТИК Ардонского района', '201'],
  ['Осетия', '2 ТИК Ардонского района', '554'],
  ['Тверь', 'Ржевская', '101'],
);

/** Code, name and nearest stations of each issue of the observers' file. */
const issuesOf = (...rows: readonly (readonly string[])[]) =>
  settleRows([CIK, file('golos.csv', ...rows)]).issues.map(({ code, line, got, args }) => [
    code,
    line,
    got,
    args?.['nearest'],
  ]);

describe('a station that the commission does not name', () => {
  it('is not listed where the commission names none', () => {
    expect(settleRows([file('golos.csv', ['Осетия', '101'])]).issues).toEqual([]);
  });

  it('is doubtful where its number is one of a territory of a similar name', () => {
    expect(issuesOf(['Осетия', 'Алагирский район', '102'])).toEqual([
      ['doubtful-station', 2, 'Осетия › Алагирский район › 102', 'Осетия › 1 ТИК Алагирского района › 102'],
    ]);
  });

  it('is doubtful where the territory above has a similar name', () => {
    expect(issuesOf(['Оссетия', '1 ТИК Алагирского района', '102'])).toMatchObject([
      ['doubtful-station', 2, expect.anything(), 'Осетия › 1 ТИК Алагирского района › 102'],
    ]);
    expect(issuesOf(['Оссетия', '554'])).toMatchObject([
      ['doubtful-station', 2, 'Оссетия › 554', 'Осетия › 2 ТИК Ардонского района › 554'],
    ]);
  });

  it('is unmatched where its number is near, with the stations that it may be', () => {
    expect(issuesOf(['Осетия', '2 ТИК Ардонского района', '545'])).toEqual([
      [
        'unmatched-station',
        2,
        'Осетия › 2 ТИК Ардонского района › 545',
        'Осетия › 2 ТИК Ардонского района › 554',
      ],
    ]);
    expect(issuesOf(['Осетия', '5540'])).toMatchObject([
      ['unmatched-station', 2, 'Осетия › 5540', 'Осетия › 2 ТИК Ардонского района › 554'],
    ]);
    expect(issuesOf(['Осетия', 'УИК №554 (школа)'])).toMatchObject([
      ['unmatched-station', 2, expect.anything(), 'Осетия › 2 ТИК Ардонского района › 554'],
    ]);
  });

  it('is unmatched where its number is one of a territory beside its own', () => {
    expect(issuesOf(['Осетия', 'Моздокский район', '201'])).toMatchObject([
      ['unmatched-station', 2, expect.anything(), 'Осетия › 2 ТИК Ардонского района › 201'],
    ]);
  });

  it('is unmatched without candidates where nothing is near', () => {
    expect(issuesOf(['Псков', 'Псковская', '77777'])).toMatchObject([
      ['unmatched-station', 2, expect.anything(), null],
    ]);
  });

  it('is listed with three candidates at most', () => {
    const near = Array.from({ length: 9 }, (_, digit) => ['Осетия', `70${digit}`]);
    const { issues } = settleRows([file('cik.csv', ...near), file('golos.csv', ['Осетия', '709'])]);
    expect(String(issues[0]?.args?.['nearest']).split('; ')).toHaveLength(3);
  });

  it('is listed in every file that names it', () => {
    const files = [CIK, file('golos.csv', ['Псков', '7']), file('camera.csv', ['Псков', '7'])];
    expect(settleRows(files).issues.map(({ file }) => file)).toEqual(['golos.csv', 'camera.csv']);
  });

  it('is told once: where it fits several, as ambiguous', () => {
    expect(issuesOf(['101'])).toEqual([
      ['ambiguous-station', 2, '101', 'Осетия › 1 ТИК Алагирского района › 101; Тверь › Ржевская › 101'],
    ]);
  });

  it('is listed twenty times and then counted', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ['Псков', String(90_000 + index)]);
    const { issues } = settleRows([CIK, file('golos.csv', ...rows)]);
    expect(issues).toHaveLength(20);
    expect(issues.reduce((sum, { times }) => sum + times, 0)).toBe(50);
  });
});

describe('a file of which hardly any station is the commission’s', () => {
  const stations = (place: string, count: number) =>
    Array.from({ length: count }, (_, index) => [place, String(index + 1)]);
  const others = (...rows: readonly (readonly string[])[]) =>
    settleRows([file('cik.csv', ...stations('Осетия', 100)), file('golos.csv', ...rows)]).issues.filter(
      ({ code }) => code === 'another-election',
    );

  it('is noticed', () => {
    expect(others(...stations('Псков', 30), ['Осетия', '5'])).toMatchObject([
      { file: 'golos.csv', line: undefined, args: { kind: 'stations', n: 31, alike: 1 } },
    ]);
  });

  it('is not noticed with fewer than twenty stations, or with a tenth of them the commission’s', () => {
    expect(others(...stations('Псков', 19))).toEqual([]);
    expect(others(...stations('Псков', 27), ...stations('Осетия', 3))).toEqual([]);
  });

  it('is not noticed where it has all the few stations that the commission names', () => {
    const files = [
      file('cik.csv', ...stations('Осетия', 20)),
      file('golos.csv', ...stations('Осетия', 20), ...stations('Псков', 300)),
    ];
    expect(settleRows(files).issues.filter(({ code }) => code === 'another-election')).toEqual([]);
  });
});

describe('nearNumbers', () => {
  it('are one slip of the pen away', () => {
    const near = nearNumbers('554');
    expect(near).toEqual(expect.arrayContaining(['545', '54', '55', '553', '5548', '1554', '5054']));
    expect(near).not.toContain('554');
    expect(near).not.toContain('445');
  });

  it('of a letter are the number without it, of a decimal the whole', () => {
    expect(nearNumbers('554a')).toContain('554');
    expect(nearNumbers('554.0')).toContain('554');
  });

  it('of a name are the numbers in it', () => {
    expect(nearNumbers('уиk №0554 (шkoлa 3)')).toEqual(['3', '554']);
  });
});

describe('createSimilarNames', () => {
  const names = [
    'alagirskaia',
    'ardonskaia',
    'digorskaia',
    'mozdokskaia',
    'prigorodnogo raena',
    'kirovskogo raena',
  ];
  const similar = createSimilarNames(names, 0.4);

  it('finds the name that shares the rare pieces', () => {
    expect(similar('alagirskogo raena').map(({ index }) => names[index])[0]).toBe('alagirskaia');
    expect(similar('prigorodnaia').map(({ index }) => names[index])[0]).toBe('prigorodnogo raena');
  });

  it('gives 1 for the same name and nothing for another', () => {
    expect(similar('ardonskaia')[0]).toEqual({ index: 1, similarity: expect.closeTo(1) });
    expect(similar('moskva')).toEqual([]);
  });
});

describe('many stations', () => {
  it('of two sources that agree on nothing are listed in seconds', () => {
    const district = (index: number) =>
      `${Math.floor(index / 250)} район Дальний-${String.fromCharCode(1072 + (index % 7))}${Math.floor(index / 250)}`;
    const cik = Array.from({ length: 100_000 }, (_, index) => ['Край', district(index), String(index % 250)]);
    const golos = Array.from({ length: 10_000 }, (_, index) => [
      'Край',
      `Дальняя ${Math.floor(index / 25)}`,
      String(index % 250),
    ]);
    const { issues } = settleRows([file('cik.csv', ...cik), file('golos.csv', ...golos)]);
    expect(
      issues.filter(({ file }) => file === 'golos.csv').reduce((sum, { times }) => sum + times, 0),
    ).toBeGreaterThan(9000);
  }, 60_000);
});
