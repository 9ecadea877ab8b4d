import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted } from '../number-words.js';
import {
  COUNT,
  digitContributors,
  digitInnocent,
  digitNext,
  digitNotes,
  digitUnexamined,
  RANGE,
  SIMULATED,
} from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATE = `${SIMULATED} этот тест даёт ложную тревогу в 4–6 случаях из 100 при заданных 5, если числа выбираются по тому, чего от них ждут, как здесь; для малой партии, числа которой выбраны по их собственной величине, — до 100.`;

export const digitPairs: CheckTexts = {
  title: 'Две последние цифры слишком близки друг к другу',
  method: `${RATE} Из двух последних цифр, выбранных случаем, 10 % одинаковы, 20 % соседние (в том числе 9 и 0) и 70 % далеки друг от друга. Тот, кто выдумывает числа, избегает далёких. p — точная вероятность столь малого числа далёких пар, нижний хвост биномиального распределения. Число рассматривается только на территориях, где не меньше чем на 95 % участков можно ждать сотню или больше, а средняя половина чисел занимает не меньше сотни. Тест слабый и не видит чисел, которые выдуманы не цифра за цифрой.`,
  messages: {
    'few-distant': `Число ${COUNT} на ${counted('stations', AT_STATION)}: две последние цифры далеки друг от друга ${counted('actual', ['раз', 'раза', 'раз', 'раза'])}, ожидается {expectedText}; одинаковых пар {sameText}, соседних {adjacentText} (log₁₀ p = {logPText}; по трём видам, хи-квадрат, {logPKindsText}).`,
  },
  notes: { ...scopeNotes, ...digitNotes, 'false-alarms': RATE },
  innocent: digitInnocent,
  tables: {
    digits: `Две последние цифры числа ${COUNT}, процент участков; ожидается 10, 20 и 70 %. Допущение: числа настолько велики и различны, что все цифры одинаково вероятны.`,
    contributors: digitContributors,
  },
  columns: {
    same: 'одинаковые (%)',
    adjacent: 'соседние (%)',
    distant: 'далёкие (%)',
    'log-p': 'log₁₀ p столь малого числа далёких',
    'log-p-kinds': 'log₁₀ p трёх видов',
    contribution: 'вклад',
    count: 'число',
  },
  plots: {
    cells: {
      title: `Насколько далеки друг от друга две последние цифры числа ${COUNT} на ${counted('n', AT_STATION)}${RANGE}`,
      x: 'расстояние между двумя последними цифрами: 0 — одинаковые, 1 — соседние (и 9 с 0), от 2 до 5 — далёкие',
      y: 'участки (%)',
    },
  },
  next: digitNext,
  unexamined: digitUnexamined,
};
