import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/ingest/normalise/identity/fold-text.js';
import { latinFold } from '../../../../src/ingest/normalise/identity/latin-fold.js';
import { territoryKey } from '../../../../src/ingest/normalise/identity/territory-key.js';

const core = (name: string): string => territoryKey(name).core;

/** Each line: spellings of one territory. */
const ALIKE: readonly (readonly string[])[] = [
  [
    'Москва',
    'г. Москва',
    'г.Москва',
    'город Москва',
    'Город Москва',
    'МОСКВА',
    'Москва г.',
    'Moskva',
    'Moskwa',
    'gorod Moskva',
  ],
  ['Санкт-Петербург', 'Санкт – Петербург', 'г. Санкт-Петербург', 'Sankt-Peterburg', 'Sankt Peterburg'],
  [
    'Краснодарский край',
    'Krasnodarskiy kray',
    'Krasnodarskii krai',
    'Krasnodarsky Krai',
    'Krasnodarskij kraj',
  ],
  [
    'Республика Адыгея (Адыгея)',
    'Республика Адыгея',
    'Респ. Адыгея',
    'Адыгея респ',
    'Respublika Adygeya',
    'Respublika Adygeja',
  ],
  [
    'Республика Северная Осетия - Алания',
    'Республика Северная Осетия — Алания',
    'РЕСПУБЛИКА СЕВЕРНАЯ ОСЕТИЯ-АЛАНИЯ',
  ],
  [
    'Московская область',
    'Московская обл.',
    'Московская обл',
    'Moskovskaya oblast',
    "Moskovskaja oblast'",
    'Moskovskaia oblast’',
  ],
  ['Ханты-Мансийский автономный округ - Югра', 'Ханты-Мансийский АО — Югра', 'Ханты-Мансийский а.о. Югра'],
  ['район Арбат', 'р-н Арбат', 'Арбат р-н', 'Арбат район', 'район «Арбат»', 'rayon Arbat', 'raion Arbat'],
  ['1 ТИК Алагирского района', 'ТИК Алагирского района', '01 ТИК Алагирского района'],
  [
    '115 Территориальная избирательная комиссия №15',
    'ТИК №15',
    'ТИК № 015',
    'Территориальная избирательная комиссия № 15',
  ],
  ['Королёв', 'Королев', 'Korolyov', 'Korolev', 'Koroljov', 'Korolëv'],
  ['Щёлково', 'Щелково', 'Shchyolkovo', 'Shchelkovo', 'Schelkovo', 'Szczelkowo'],
  ['Екатеринбург', 'Yekaterinburg', 'Ekaterinburg', 'Jekaterinburg'],
  ['Энгельс', 'Engels', "Engel's"],
  ['Нижний Новгород', 'Nizhny Novgorod', 'Nizhniy Novgorod', 'Nižnij Novgorod', 'Нижний  Новгород'],
  ['Хабаровск', 'Khabarovsk', 'Habarovsk', 'Xabarovsk', 'Khabarowsk'],
  ['Кузнецк', 'Kuznetsk', 'Kuzneck', 'Kuznetzk'],
  ['Тюмень', 'Tyumen', 'Tiumen', 'Tjumen', "Tyumen'"],
  ['Йошкар-Ола', 'Yoshkar-Ola', 'Ioshkar-Ola', 'Joškar-Ola'],
  ['Александров', 'Aleksandrov', 'Alexandrov'],
  ['Cаратов', 'Саратов', 'Saratov'],
  ['Łódź', 'Lodz', 'ŁÓDŹ'],
  ['Québec', 'Quebec', 'Québec'],
  ['Gdańsk', 'Gdansk'],
];

const APART: readonly (readonly [string, string])[] = [
  ['Москва', 'Московская область'],
  ['Республика Алтай', 'Алтайский край'],
  ['Георгиевская', 'Георгиевская городская'],
  ['Тамбовский район', 'Тамбовский округ'],
  ['m. Bolesławiec', 'gm. Bolesławiec'],
  ['KUTA BATU I', 'KUTA BATU II'],
  ['KILOMETER VI', 'KILOMETER VIII'],
  ['ТИК №1', 'ТИК №11'],
  ['10 ТИК', '11 ТИК'],
  ['District 1', 'District 2'],
  ['Zone G', 'Zone'],
  ['1-й микрорайон', '2-й микрорайон'],
  ['***', '---'],
  ['Saint Petersburg', 'Санкт-Петербург'],
];

describe('territoryKey', () => {
  it.each(ALIKE)('has one core for %j and its other spellings', (...names) => {
    expect([...new Set(names.map(core))]).toEqual([core(names[0] ?? '')]);
  });

  it.each(APART)('has two cores for %j and %j', (one, other) => {
    expect(core(one)).not.toBe(core(other));
  });

  it.each([
    ['1 de Mayo', '25 de Mayo'],
    ['27 ILIR', '28 ILIR'],
    ['6 Петропавловск-Камчатская городская', '7 Петропавловск-Камчатская городская'],
  ])('keeps the order numbers of %j and %j', (one, other) => {
    expect(territoryKey(one).order).not.toBe(territoryKey(other).order);
  });

  it('keeps what stands in brackets', () => {
    expect(territoryKey('Таганрогская городская (восточная)')).toMatchObject({ alternate: 'vostocnaia' });
    expect(territoryKey('Город Байконур (Республика Казахстан)').core).toBe(core('Байконур'));
  });

  it('takes a number for the name where nothing else is left', () => {
    expect(territoryKey('10 ТИК')).toMatchObject({ core: '10', order: '' });
    expect(territoryKey('5 район')).toMatchObject({ order: '' });
  });
});

describe('folding', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...'щшжхцчёйыэюяьъиіїєґўкс',
          'sh',
          'ch',
          'zh',
          'kh',
          'ts',
          'y',
          'io',
          'ie',
          'x',
          'É',
          'Ł',
          ' ',
          '-',
          "'",
          '(',
          'II',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  it('of a text changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (any) => foldText(foldText(any)) === foldText(any)),
      { numRuns: 2000 },
    );
  });

  it('to Latin changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = latinFold(foldText(any));
        expect(latinFold(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves vowel signs and tones of other scripts alone', () => {
    expect(latinFold('दिल्ली')).toBe('दिल्ली');
    expect(latinFold('กรุงเทพ')).toBe('กรุงเทพ');
  });

  it('never throws, whatever the name', () => {
    fc.assert(fc.property(text, (any) => typeof territoryKey(any).core === 'string'));
  });
});
