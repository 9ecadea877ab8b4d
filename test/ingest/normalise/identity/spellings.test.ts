import { describe, expect, it } from 'vitest';
import { type NamedFile, settleRows } from './settle-rows.js';

const file = (path: string, ...rows: readonly (readonly string[])[]): NamedFile => ({ path, rows });

describe('spellings of one station', () => {
  it.each([
    [
      ['Москва', '91'],
      ['г. Москва', 'УИК №0091'],
    ],
    [
      ['Город Санкт-Петербург', '12'],
      ['Sankt-Peterburg', 'УИК 12'],
    ],
    [
      ['Краснодарский край', '8 Анапская', '554'],
      ['Krasnodarskiy kray', 'Анапская', 'УИК № 0554'],
    ],
    [
      ['Республика Адыгея (Адыгея)', '7'],
      ['РЕСПУБЛИКА АДЫГЕЯ', '007'],
    ],
    [
      ['ADAMS', 'TOWN OF ADAMS Wards 1 & 2'],
      ['Adams', 'Town of Adams Wards 1 and 2'],
    ],
    [
      ['Łódź', 'Obwód nr 12'],
      ['lodz', '12'],
    ],
    [
      ['район Арбат', '5а'],
      ['р-н Арбат', '5А'],
    ],
  ])('%j and %j are one', (one, other) => {
    expect(settleRows([file('cik.csv', one), file('golos.csv', other)]).length).toBe(1);
  });

  it.each([
    [
      ['Москва', '91'],
      ['Московская область', '91'],
    ],
    [
      ['Республика Алтай', '91'],
      ['Алтайский край', '91'],
    ],
    [
      ['Москва', '91'],
      ['Москва', '91а'],
    ],
    [
      ['Москва', '1-2'],
      ['Москва', '12'],
    ],
    [
      ['1 de Mayo', '5'],
      ['25 de Mayo', '5'],
    ],
    [
      ['Таганрогская (западная)', '5'],
      ['Таганрогская (восточная)', '5'],
    ],
    [
      ['Москва', 'School 5'],
      ['Москва', '5'],
    ],
  ])('%j and %j are two', (one, other) => {
    expect(settleRows([file('cik.csv', one), file('golos.csv', other)]).length).toBe(2);
  });

  it('are one where one source leaves out a territory and spells the others differently', () => {
    const files = [
      file('cik.csv', ['г. Москва', '12 район Арбат', 'УИК №91']),
      file('golos.csv', ['Moskva', '91']),
    ];
    expect(settleRows(files)).toMatchObject({
      length: 1,
      names: [['г. Москва › 12 район Арбат › УИК №91'], ['г. Москва › 12 район Арбат › УИК №91']],
      issues: [],
    });
  });

  it('are two where one file has both, and the report says so', () => {
    const files = [file('cik.csv', ['Москва', 'УИК №5'], ['Москва', '5'])];
    expect(settleRows(files)).toMatchObject({
      length: 2,
      issues: [
        {
          code: 'two-spellings',
          file: 'cik.csv',
          line: 2,
          got: 'Москва › УИК №5',
          args: { other: 'Москва › 5' },
        },
      ],
    });
  });

  it('are joined to none of two that one file has, unless written exactly alike', () => {
    const both: NamedFile = file('cik.csv', ['Москва', 'УИК №5'], ['Москва', '5']);
    expect(settleRows([both, file('golos.csv', ['Москва', '05'])])).toMatchObject({ length: 3 });
    expect(settleRows([both, file('golos.csv', ['Москва', '05'])]).issues).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-station', file: 'golos.csv', got: 'Москва › 05' }),
    );
    expect(settleRows([both, file('golos.csv', ['Москва', '5'])])).toMatchObject({ length: 2 });
  });

  it('are not joined by a name alone, which is proposed', () => {
    const files = [file('cik.csv', ['Adams', 'Town Hall']), file('golos.csv', ['Town hall'])];
    expect(settleRows(files)).toMatchObject({
      length: 2,
      issues: [
        {
          code: 'doubtful-station',
          file: 'golos.csv',
          line: 2,
          got: 'Town hall',
          args: { nearest: 'Adams › Town Hall' },
        },
      ],
    });
  });

  it('are not joined through a third that says less than both', () => {
    const files = [
      file('cik.csv', ['Nord', 'District', '2 Central', '7']),
      file('golos.csv', ['Nord', 'Central', '7']),
      file('camera.csv', ['1 Central', '7']),
    ];
    const { stationOf } = settleRows(files);
    expect(stationOf(1, 0)).toBe(stationOf(0, 0));
    expect(stationOf(2, 0)).not.toBe(stationOf(0, 0));
  });
});
