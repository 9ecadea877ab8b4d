import { describe, expect, it } from 'vitest';
import {
  isAlsoAName,
  isAlsoAUnit,
  saysOnlyTotal,
  saysTotal,
} from '../../../../src/ingest/normalise/rows/total-words.js';

describe('saysTotal', () => {
  it.each([
    ...[
      'Total',
      'TOTAL',
      'total',
      'Totals',
      'Totals:',
      'Total:',
      '*** TOTAL ***',
      ' Total. ',
      'T O T A L',
      'Total (72)',
    ],
    ...[
      'County Totals:',
      'Office Totals:',
      'Grand total',
      'GRAND TOTALS',
      'Sub-total',
      'Subtotal',
      'Sub Total:',
      'Sum',
    ],
    ...[
      'ADAMS COUNTY TOTAL',
      'Ward Total',
      'Adams County Totals',
      'Ward 5 Totals',
      'Total for Adams',
      'Totals of all wards',
    ],
    ...['Total: Adams', 'Adams: total', 'Adams Total:', 'Total County', 'Totals - County', 'Total votes'],
    ...[
      'Итого',
      'ИТОГО',
      'ИТОГО:',
      'И Т О Г О',
      'Итого по ТИК №5',
      'Итого по району',
      'Всего',
      'ВСЕГО:',
      'Всего по области',
    ],
    ...[
      'Сумма',
      'В целом по городу',
      'Общий итог',
      'ТИК 5 Итог',
      'Адмиралтейский район всего',
      'Итоги по округу',
      'Итого №5',
    ],
    ...['Усього', 'Всього по області', 'Разом', 'Разом по ОВК', 'Загалом'],
    ...[
      'Razem',
      'RAZEM:',
      'Ogółem',
      'OGOLEM',
      'Suma',
      'Suma końcowa',
      'Łącznie',
      'Razem gmina',
      'Ogółem powiat słupski',
    ],
    ...[
      'Total general',
      'TOTAL GENERAL:',
      'Totales',
      'Suma total',
      'Gran Total',
      'Total departamento',
      'Total de mesas',
    ],
    ...['Total del distrito', 'Total Municipio La Paz', 'Total nacional', 'Total país', 'TOTAL EXTERIOR'],
    ...[
      'Total geral',
      'TOTAL GERAL',
      'Totais',
      'Soma',
      'Soma total',
      'Total da zona 5',
      'Total do município',
      'Total zona',
    ],
    ...[
      'Total général',
      'TOTAL GENERAL',
      'Sous-total',
      'Sous total :',
      'Totaux',
      'Ensemble',
      'Total du canton',
    ],
    ...['Ensemble de la commune', 'Total pour la commune', 'Total commune'],
    ...[
      'Jumlah',
      'JUMLAH',
      'Jumlah Total',
      'Jumlah Akhir',
      'Jumlah Kecamatan Sugapa',
      'Total keseluruhan',
      'Total Kabupaten',
    ],
    ...[
      'Summe',
      'Gesamt',
      'Insgesamt',
      'Gesamtergebnis',
      'Zwischensumme',
      'Summe Wahlkreis 5',
      'Zusammen',
      'Подытог',
      'Підсумок',
      'Somatório',
      'Общая сумма',
      'Ｔｏｔａｌ',
    ],
  ])('hears %j', (text) => {
    expect(saysTotal(text)).toBe(true);
  });

  it.each([
    ...['', ' ', '-', '5', '№ 5', 'УИК №12', 'Ward 5', 'TPS 1', 'TOWN OF ADAMS Wards 1 & 2', 'x'],
    ...[
      'TOTAL WINE HALL',
      'Total Wine & More',
      'School of Total Education',
      'Station Total',
      'Station-service Total, Bouaké',
    ],
    ...[
      'Total La Marsa',
      'Total Fitness Centre',
      'Totality Hall',
      'Totally Kids',
      'Total Village Hall',
      'Tote',
      'Totalizator',
    ],
    ...[
      'Summit School',
      'Summerville',
      'Sumner',
      'Sumter County',
      'Sum Hall',
      'Consum',
      'Summa Academy',
      'Subway',
    ],
    ...['Grand Hotel', 'Grand Total Loss Bar', 'County Hall', 'Office of the County Clerk', 'Totem Lake'],
    ...[
      'Всеволожск',
      'Всеволожский район',
      'Всесвятское',
      'Сумы',
      'Суммино',
      'Итоговский клуб',
      'Всегодичи',
      'Школа №5',
    ],
    ...['Целинный район', 'Разомлинка', 'Разумовка', 'Всьогомир', 'Итальянская, 5'],
    ...[
      'Sumatra',
      'Suma de Vega school',
      'Sumapaz',
      'Escuela Suma Qamaña',
      'Sumampa',
      'La Suma',
      'Suma Paz',
      'Tota',
    ],
    ...['Totalán', 'Totora', 'Colegio Total', 'Centro de Formación Total', 'Totana', 'Generalísimo'],
    ...['Szkoła Podstawowa Nr 3', 'Razemski', 'Dom Kultury "Razem"', 'Ogólniak', 'Sumin', 'Łącznikowa 5'],
    ...[
      'Soma Merkez',
      'Somalia',
      'Somatica',
      'Escola Soma',
      'Ensemble scolaire Saint-Joseph',
      'Grand Ensemble',
    ],
    ...[
      'Ensemble sportif',
      'Jumla',
      'Jumlahan',
      'Gesamtschule Nord',
      'Integrierte Gesamtschule',
      'Summenhof',
      'Summtown',
    ],
    ...['Kelurahan Total', 'Total Tel Aviv', 'Anna', `Total of ${'x'.repeat(200)}`],
  ])('stays silent at %j', (text) => {
    expect(saysTotal(text)).toBe(false);
  });
});

describe('isAlsoAName', () => {
  it.each(['Soma', 'SUMA', 'Sum', 'Ensemble', 'Razem', 'Somme'])('knows %j as a name', (text) => {
    expect(saysTotal(text)).toBe(true);
    expect(isAlsoAName(text)).toBe(true);
  });

  it.each(['Soma:', 'Suma końcowa', 'Soma total', 'Total', 'Итого', 'Jumlah', 'Totals'])(
    'knows %j as no name',
    (text) => {
      expect(saysTotal(text)).toBe(true);
      expect(isAlsoAName(text)).toBe(false);
    },
  );
});

describe('isAlsoAUnit', () => {
  it.each([
    'Total absentee',
    'TOTAL ABSENTEE',
    'Total Absentee Wards 1-5',
    'Total early votes',
    'Total mail ballots',
    'Totals - provisional',
    'Total by mail',
  ])('knows %j as a total that a unit may be called', (text) => {
    expect(saysTotal(text)).toBe(true);
    expect(isAlsoAUnit(text)).toBe(true);
  });

  it.each(['Total', 'Total votes', 'Total absentee:', 'Total: absentee', 'County Totals:', 'Итого', 'ВСЕГО'])(
    'knows %j as none',
    (text) => {
      expect(saysTotal(text)).toBe(true);
      expect(isAlsoAUnit(text)).toBe(false);
    },
  );

  it.each(['Absentee', 'Early voting', 'Absentee total hall', 'Total Mailbox Hall'])(
    'stays silent at %j',
    (text) => {
      expect(isAlsoAUnit(text)).toBe(false);
    },
  );
});

describe('saysOnlyTotal', () => {
  it('leaves out names of places, and nothing else', () => {
    expect(['Total', 'Итого', 'Total absentee', 'Soma:'].map(saysOnlyTotal)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Soma', 'Suma', 'North'].map(saysOnlyTotal)).toEqual([false, false, false]);
  });
});
