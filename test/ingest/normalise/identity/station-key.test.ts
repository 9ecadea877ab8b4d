import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumberKey, stationKey } from '../../../../src/ingest/normalise/identity/station-key.js';

/** Spellings of one station, by the key that they have. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  '554': [
    ...[
      '554',
      '0554',
      '00554',
      ' 554 ',
      'УИК №554',
      'УИК № 554',
      'УИК №0554',
      'УИК554',
      'уик 554',
      'Уик № 554',
    ],
    ...['УИК-554', 'УИК: 554', 'УИК N 554', 'УИК N554', 'УИК No. 554', 'УИК №\u00a0554'],
    ...[
      'Избирательный участок № 554',
      'избирательный участок №554',
      'Участок 554',
      '№554',
      '№ 554',
      '#554',
      '№0554',
    ],
    ...['Участковая избирательная комиссия № 554', 'УИК избирательного участка № 554', 'УИK №554', 'ДВК 554'],
    ...[
      'PS 554',
      'PS-554',
      'ps554',
      'Polling station No. 554',
      'POLLING STATION 554',
      'Polling station number 554',
    ],
    ...[
      'Precinct 554',
      'TPS 554',
      'TPS 0554',
      'Mesa 554',
      'Mesa electoral Nº 554',
      'Obwód nr 554',
      'Obwód głosowania nr 554',
    ],
    ...[
      'Précinct 554',
      'Seção 554',
      'SECAO 554',
      'Bureau de vote n° 554',
      'Okrsek č. 554',
      'Sezione 554',
      'nr 554',
    ],
    ...['５５４', '٥٥٤', '۵۵۴', '५५४', '"554"', '«554»', '\u200e554', 'No.554', '554.'],
  ],
  '554a': ['554а', '554А', '554a', '554A', 'УИК №554А', '0554а', '554 а', 'УИК № 554 «А»', '554Ａ'],
  '554б': ['554б', '554Б', 'УИК 554 Б'],
  '12/3': ['12/3', '12 / 3', '012/03', 'УИК 12/3', '１２／３'],
  '1-2': ['1-2', '1–2', '1 — 2', '01-02', 'PS 1-2'],
  '0': ['0', '000', 'УИК №0'],
  '5.1': ['5.1', 'PS 5.1'],
  'town of adams wards 1 and 2': [
    'TOWN OF ADAMS Wards 1 & 2',
    'Town of Adams  wards 1 and 2',
    'Town of Adams Wards 1&2',
    '“Town of Adams” Wards 1 & 2',
  ],
};

const APART: readonly (readonly [string, string])[] = [
  ['554а', '554'],
  ['554а', '554б'],
  ['12/3', '123'],
  ['12/3', '12-3'],
  ['1-2', '12'],
  ['5.1', '51'],
  ['5.0', '50'],
  ['School 5', '5'],
  ['Школа № 5', '5'],
  ['Ward 5', 'Precinct 5'],
  ['N5', '5'],
  ['A5', '5'],
  ['5²', '52'],
  ['5²', '5'],
  ['½', '12'],
  ['1 001', '1001'],
  ['1,001', '1001'],
  ['-5', '5'],
  ['Wards 1 & 2', 'Wards 12'],
  ['Wards 1-2', 'Wards 1 & 2'],
  ['УИК №5 (школа)', 'УИК №5 (больница)'],
  ['Mesa A', 'Mesa B'],
  ['5й', '5и'],
];

describe('stationKey', () => {
  it('has at least sixty examples', () => {
    expect(Object.values(ALIKE).flat().length).toBeGreaterThanOrEqual(60);
  });

  describe.each(Object.entries(ALIKE))('is %j for', (key, texts) => {
    it.each(texts)('%j', (text) => {
      expect(stationKey(text)).toBe(key);
    });
  });

  it.each(APART)('keeps %j and %j apart', (one, other) => {
    expect(stationKey(one)).not.toBe(stationKey(other));
  });

  it('is blank where the text is', () => {
    expect(['', '  ', '""'].map(stationKey)).toEqual(['', '', '']);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'УИК',
          '№',
          ' ',
          '0',
          '5',
          '12',
          'а',
          'В',
          '-',
          '–',
          '/',
          '.',
          '&',
          '"',
          'ё',
          'No',
          'PS',
          'É',
          '５',
          'İ',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives its own key back', () => {
    fc.assert(
      fc.property(text, (any) => stationKey(stationKey(any)) === stationKey(any)),
      { numRuns: 2000 },
    );
  });

  it('tells any two numbers apart, however many zeros and words stand before them', () => {
    const before = fc.constantFrom('', '0', '00', 'УИК №', 'Polling station no. ', 'TPS ');
    fc.assert(
      fc.property(fc.nat(), before, fc.nat(), before, (one, words, other, more) => {
        expect(stationKey(words + one) === stationKey(more + other)).toBe(one === other);
      }),
    );
  });

  it('keeps the digits of what it takes for a number', () => {
    fc.assert(
      fc.property(text, (any) => {
        const key = stationKey(any);
        if (/^\d+$/u.test(key))
          expect(any.normalize('NFKC').replace(/\P{Nd}/gu, '').length).toBeGreaterThanOrEqual(key.length);
      }),
    );
  });
});

describe('isNumberKey', () => {
  it.each(['554', '554a', '12/3', '13-0412-0001-a', 'n5'])('takes %j for a number', (key) => {
    expect(isNumberKey(key)).toBe(true);
  });
  it.each(['', 'town hall', 'school 5', 'wards 1 and 2', 'ратуша'])('takes %j for a name', (key) => {
    expect(isNumberKey(key)).toBe(false);
  });
});
