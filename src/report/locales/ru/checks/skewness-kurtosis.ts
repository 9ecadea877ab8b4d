import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted } from '../number-words.js';
import { SIMULATED } from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';
import { RATIOS, shapeInnocent, shapeNotes, shapeUnexamined } from './shape-texts.js';

const RATE = `${SIMULATED} обычный тест — асимметрия или эксцесс дальше 1,96 стандартной ошибки от нормального распределения — даёт ложную тревогу в 10–100 случаях из 100 для асимметрии и в 1–60 для эксцесса, тем чаще, чем больше участков, при заданных 5. p для него не указывается, находок нет.`;

export const skewnessKurtosis: CheckTexts = {
  title: 'Асимметрия и эксцесс явки и доли',
  method: `${RATE} Третий и четвёртый моменты явки и доли лидера по участкам — самих процентов и логарифмов шансов; каждый участок считается один раз. У нормального распределения обе величины равны 0, но выборы без нарушений ему не подчиняются: города, деревни и места, где за лидера голосуют всегда, сдвигают их как угодно. Это описание, которое следует ставить рядом с другими выборами в тех же местах.`,
  messages: {},
  notes: { ...scopeNotes, ...shapeNotes, 'false-alarms': RATE },
  innocent: shapeInnocent,
  tables: {
    shapes: `Среднее, асимметрия и эксцесс ${RATIOS} по участкам, каждый считается один раз; у нормального распределения — 0. Допущений нет, и сами по себе числа ни о чём не говорят.`,
  },
  columns: {
    mean: 'среднее (%)',
    skewness: 'асимметрия',
    kurtosis: 'эксцесс',
    'logit-skewness': 'асимметрия логарифма шансов',
    'logit-kurtosis': 'эксцесс логарифма шансов',
  },
  plots: {
    shape: {
      title: `{quantity, select, turnout {Явка} other {Доля голосов {contestant, select, __absent {лидера каждого голосования} other {({contestant})}}}} на ${counted('stations', AT_STATION)}; {where}{skewness, select, __absent {: везде одно и то же} other {: асимметрия {skewnessText}, эксцесс {kurtosisText}}}`,
      x: '{quantity, select, turnout {выданные бюллетени от избирателей в списке} other {голоса от подсчитанных бюллетеней}} (%)',
      y: 'участки',
    },
  },
  next: 'Сами по себе эти числа ни о чём не говорят.',
  unexamined: shapeUnexamined,
};
