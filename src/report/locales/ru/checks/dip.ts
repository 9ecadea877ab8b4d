import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted } from '../number-words.js';
import { SIMULATED } from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';
import { RATIOS, shapeInnocent, shapeNotes, shapeUnexamined } from './shape-texts.js';

const RATE = `${SIMULATED}, где все места одного вида, dip-статистика даёт ложную тревогу в 0 случаях из 100 при заданных 5; где половина мест — деревни с явкой на 25 пунктов выше — в 75 из 100. Находок нет.`;

export const dip: CheckTexts = {
  title: 'Насколько явка и доля далеки от одного пика',
  method: `${RATE} Dip-статистика Хартигана — наибольшее расстояние между распределением процента по участкам и ближайшим распределением с одним пиком. Её p получено моделированием: как часто столь же велика она у стольких же независимых значений равномерного распределения — того из распределений с одним пиком, у которого она больше всего. Два пика говорят, что есть два вида участков, но не почему: город и село, два региона или вмешательство в подсчёт. Многие малые участки повторяют одни и те же простые дроби, и одно это увеличивает статистику.`,
  messages: {},
  notes: { ...scopeNotes, ...shapeNotes, 'false-alarms': RATE },
  innocent: {
    ...shapeInnocent,
    'repeated-values':
      'Малые участки повторяют одни и те же дроби, такие как половина и треть, и это увеличивает статистику.',
  },
  tables: {
    shapes: `Dip-статистика Хартигана для ${RATIOS} по участкам, каждый считается один раз. Допущение для p: независимые участки одного вида.`,
  },
  columns: { dip: 'dip-статистика', 'dip-p': 'p, если пик один' },
  plots: {
    shape: {
      title: `{quantity, select, turnout {Явка} other {Доля голосов {contestant, select, __absent {лидера каждого голосования} other {({contestant})}}}} на ${counted('stations', AT_STATION)}; {where}: dip-статистика {dipText} (0 — один пик), p = {pValueText}`,
      x: '{quantity, select, turnout {выданные бюллетени от избирателей в списке} other {голоса от подсчитанных бюллетеней}} (%)',
      y: 'участки',
    },
  },
  next: 'Сами по себе эти числа ни о чём не говорят. Посмотрите, где на карте находится каждый пик.',
  unexamined: shapeUnexamined,
};
