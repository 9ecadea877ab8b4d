import { AT_STATION, counted, word } from '../number-words.js';

/** What checks of patterns say of stations whose numbers were not published together. */
export const publicationNotes = {
  'several-publications': `{contest, select, __absent {Числа} other {Голосование «{contest}»: числа}} на ${counted('stations', AT_STATION)} взяты из нескольких публикаций, каждое из последней, где оно есть; процент из них мог никем не публиковаться. Если действительные бюллетени опубликованы раньше голосов и не равны их сумме, берётся сумма.`,
} as const;

/** What checks of territories say of those whose stations are all the stations of a larger one. */
export const repeatedNotes = {
  'territories-repeated': `${word('territories', ['Ещё раз не рассматривалась {territoriesText} территория', 'Ещё раз не рассматривались {territoriesText} территории', 'Ещё раз не рассматривались {territoriesText} территорий'])} уровня {levelText}: участки там те же, что на территории крупнее.`,
} as const;

/** What checks of territories say of those that were not tested. */
export const scopeNotes = {
  ...publicationNotes,
  ...repeatedNotes,
  'territories-too-small': `${word('territories', ['Не проверялась {territoriesText} территория', 'Не проверялись {territoriesText} территории', 'Не проверялись {territoriesText} территорий'])} уровня {levelText}: там меньше чем ${counted('least', ['такой участок', 'таких участка', 'таких участков'])}.`,
} as const;
