import { describe, expect, it } from 'vitest';
import { type NamedFile, settleRows } from './settle-rows.js';

const file = (path: string, ...rows: readonly (readonly string[])[]): NamedFile => ({ path, rows });

describe('the name of a station', () => {
  it('is the commission’s, whoever comes first', () => {
    const files = [file('golos.csv', ['Moskva', '91']), file('cik.csv', ['г. Москва', 'УИК №91'])];
    const names = [['г. Москва › УИК №91'], ['г. Москва › УИК №91']];
    expect(settleRows(files).names).toEqual(names);
    expect(settleRows([...files].reverse()).names).toEqual(names);
  });

  it('is the one with the most exact territories where the commission has none', () => {
    const files = [file('a.csv', ['Москва', '091']), file('b.csv', ['г. Москва', 'Арбат', 'УИК 91'])];
    expect(settleRows(files).names[0]).toEqual(settleRows([...files].reverse()).names[0]);
    expect(settleRows(files).names[0]?.[0]).toMatch(/Арбат › УИК 91$/u);
  });

  it('is the first text in the alphabet where nothing else decides', () => {
    const files = [file('a.csv', ['Tver', '91']), file('b.csv', ['Tver', '091'])];
    expect(settleRows(files).names).toEqual([['Tver › 091'], ['Tver › 091']]);
  });
});

describe('spellings of one territory', () => {
  it('become one territory, by the commission’s spelling', () => {
    const files = [
      file('golos.csv', ['Москва', '1'], ['Москва', '2'], ['Москва', 'Арбат', '3']),
      file('cik.csv', ['г. Москва', '1'], ['г. Москва', 'Арбат', '4']),
      { path: 'press.csv', rows: [], territories: [['MOSKVA'], ['MOSKVA', 'Arbat']] },
    ];
    expect(settleRows(files).territoryNames).toEqual(['г. Москва', 'г. Москва › Арбат']);
    expect(settleRows([...files].reverse()).territoryNames).toEqual(['г. Москва', 'г. Москва › Арбат']);
  });

  it('are called as most say where the commission says nothing', () => {
    const files = [file('a.csv', ['г. Москва', '1']), file('b.csv', ['Москва', '1'], ['Москва', '2'])];
    expect(settleRows(files).names[0]).toEqual(['Москва › 1']);
  });

  it('stay two where one file has both, and the report says so', () => {
    const files = [
      file('cik.csv', ['Tân Thạnh', '1'], ['Tân Thành', '1'], ['Tân Thành', '2']),
      file('golos.csv', ['Tan Thanh', '2'], ['TÂN THÀNH', '1']),
    ];
    const { stationOf, issues } = settleRows(files);
    expect(stationOf(1, 0)).not.toBe(stationOf(0, 2));
    expect(stationOf(1, 1)).toBe(stationOf(0, 1));
    expect(issues).toMatchObject([
      { code: 'two-spellings', file: 'golos.csv', got: 'TÂN THÀNH', args: { other: 'Tan Thanh' } },
      { code: 'two-spellings', file: 'cik.csv', line: 2, got: 'Tân Thạnh', args: { other: 'Tân Thành' } },
      { code: 'doubtful-station', file: 'golos.csv', line: 2, args: { nearest: 'Tân Thành › 2' } },
    ]);
  });

  it('that another source has side by side do not part the rest from the commission’s', () => {
    const files = [
      file('cik.csv', ['г. Москва', 'УИК №5']),
      file('golos.csv', ['Москва', '5']),
      file('press.csv', ['MOSKVA', '5'], ['Moskva', '5'], ['г. Москва', '05'], ['г. Москва', '005']),
    ];
    const { stationOf, length } = settleRows(files);
    expect(stationOf(1, 0)).toBe(stationOf(0, 0));
    expect(length).toBe(5);
  });

  it('that differ in abbreviations only are careless in another source’s file, and two in the commission’s', () => {
    const golos = file('golos.csv', ['Москва', '1'], ['г. Москва', '2'], ['МОСКВА', '3'], ['Moskva', '4']);
    const one = settleRows([
      file('cik.csv', ['г. Москва', '1'], ['г. Москва', '3'], ['г. Москва', '4']),
      golos,
    ]);
    expect(one.names[1]?.slice(0, 3)).toEqual(['г. Москва › 1', 'г. Москва › 2', 'г. Москва › 3']);
    expect(one.stationOf(1, 3)).not.toBe(one.stationOf(0, 2));
    expect(one.issues).toContainEqual(expect.objectContaining({ code: 'two-spellings', file: 'golos.csv' }));
    const two = settleRows([file('cik.csv', ['г. Москва', '1'], ['Москва', '3']), golos]);
    expect(two.stationOf(1, 0)).not.toBe(two.stationOf(0, 0));
  });

  it('keep their order numbers where these are all that tells them apart', () => {
    const files = [
      file('cik.csv', ['Palembang', '27 Ilir', '1'], ['Palembang', '28 Ilir', '1']),
      file('golos.csv', ['Palembang', '28 ILIR', '1'], ['Palembang', 'Ilir', '1']),
    ];
    const { stationOf, length } = settleRows(files);
    expect(stationOf(1, 0)).toBe(stationOf(0, 1));
    expect(length).toBe(3);
  });
});
