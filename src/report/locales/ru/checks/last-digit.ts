import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted } from '../number-words.js';
import {
  COUNT,
  digitColumns,
  digitContributors,
  digitInnocent,
  digitNext,
  digitNotes,
  digitUnexamined,
  RANGE,
  SIMULATED,
} from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATE = `${SIMULATED} этот тест даёт ложную тревогу в 3–7 случаях из 100 при заданных 5, если числа выбираются по тому, чего от них ждут, как здесь; в 35 из 100, если их выбирают по их собственной величине, а для малой партии — до 95.`;

const TIMES = ['раз', 'раза', 'раз', 'раза'] as const;

export const lastDigit: CheckTexts = {
  title: 'Неравномерные последние цифры',
  method: `${RATE} Если числа велики и сильно различаются, все последние цифры одинаково вероятны. Их количества сопоставляются с одной десятой для каждой: хи-квадрат с девятью степенями свободы. Число рассматривается только на территориях, где не меньше чем на 95 % участков можно ждать сотню или больше (избиратели в списке участка, умноженные на часть, которую это число составляет от них на территории), а средняя половина чисел занимает не меньше тридцати. Тест слабый: в случае, где 114 участков напечатали одну и ту же долю, он ничего не увидел. У чисел, вычисленных из процентов или перенесённых от одного кандидата другому, последние цифры равномерны.`,
  messages: {
    'uneven-digits': `Число ${COUNT} на ${counted('stations', AT_STATION)}: последняя цифра {digitText} стоит ${counted('actual', TIMES)}, ожидается {expectedText}; по всем десяти цифрам хи-квадрат равен {chiSquaredText} при девяти степенях свободы (log₁₀ p = {logPText}).`,
  },
  notes: {
    ...scopeNotes,
    ...digitNotes,
    'false-alarms': RATE,
    'extreme-digits': `Одна цифра стоит ${counted('high', TIMES)}, {low, plural, =0 {а другой нет вообще} other {а другая — ${counted('low', TIMES)}}}. Вероятность того, что какая-то цифра встретится столь часто, а какая-то столь редко, — {probability, plural, =0 {меньше 0,001 %} other {{probabilityText} %}}; эти границы выбраны после того, как их увидели, и p на них не опирается.`,
  },
  innocent: digitInnocent,
  tables: {
    digits: `Последние цифры числа ${COUNT}, процент участков. Допущение: числа настолько велики и различны, что все цифры одинаково вероятны.`,
    contributors: digitContributors,
  },
  columns: {
    ...digitColumns,
    chiSquared: 'хи-квадрат, 9 степеней свободы',
    'log-p': 'log₁₀ p',
    contribution: 'вклад',
    count: 'число',
  },
  plots: {
    cells: {
      title: `Последние цифры числа ${COUNT} на ${counted('n', AT_STATION)}${RANGE}`,
      x: 'последняя цифра',
      y: 'участки (%)',
    },
  },
  next: digitNext,
  unexamined: digitUnexamined,
};
