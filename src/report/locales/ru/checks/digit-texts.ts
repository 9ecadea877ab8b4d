import { counted, OF_STATION } from '../number-words.js';

/** Whose number it is, after «число». */
export const COUNT =
  '{quantity, select, votes {голосов ({contestant})} turnout {участвовавших избирателей} other {действительных голосов}}';

/** What was looked at. */
export const DIGITS_TAKEN =
  '{contest, select, __absent {Рассмотрено} other {Голосование «{contest}»: рассмотрено}} рядов чисел (голоса за кандидата или список, участвовавшие избиратели, действительные голоса), отдельно по каждой территории{leastVoters, plural, =0 {} =1 {} other {, на участках, где избирателей в списке не меньше {leastVotersText}}}: {testedText}. Не рассмотрено: {inapplicableText}, потому что там ждать {leastExpectedText} или больше можно меньше чем на 95 % участков, средняя половина чисел занимает меньше {leastRangeText} или участков с числом слишком мало. Электронных участков исключено: {electronicText}.';

/** What checks of digits remark. */
export const digitNotes = {
  'digits-taken': `${DIGITS_TAKEN} Ни одно число не исключено за собственную величину.`,
} as const;

export const digitInnocent = {
  'rounded-counts': 'При составлении таблицы числа округлили или опубликовали десятками или сотнями.',
  'narrow-counts':
    'Числа этих участков почти одинаковы или намного меньше ожидаемых, поэтому не все цифры одинаково вероятны.',
  'stations-of-one-size':
    'Участки образованы так, чтобы быть одной величины, и всё, что от неё зависит, ей следует.',
  'chance-among-many': 'Из многих проверенных рядов чисел у некоторых p мало случайно.',
} as const;

export const digitContributors = `Участки этой территории (их {rowsText}), где число ${COUNT} — того вида, который встречается чаще ожидаемого; сначала вид с наибольшей частью сверх ожидаемого. Вклад участка — эта часть. Большинство из них попало бы сюда и случайно, и отличить одни от других нельзя.`;

export const digitNext =
  'Спросите, как числа вводили и публиковали. Посмотрите, что другие проверки говорят о той же территории: одни цифры — слабое свидетельство.';

export const digitUnexamined = {
  'no-large-counts': `ни на одной территории нет ${counted('stations', OF_STATION)}, где числа достаточно различаются, а на 95 % из них по числу избирателей в списке можно ждать {leastText} или больше за кого-либо из кандидатов`,
} as const;

/** What simulated elections gave, up to the numbers. */
export const SIMULATED = 'На смоделированных выборах без нарушений';

/** The range of a chart of digits. */
export const RANGE = ', с диапазоном, в котором случай оставляет 95 из 100 выборов без нарушений';

/** Names of columns with the percentage of each digit. */
export const digitColumns = Object.fromEntries(
  Array.from({ length: 10 }, (_, digit) => [`digit-${digit}`, `${digit} (%)`]),
);
