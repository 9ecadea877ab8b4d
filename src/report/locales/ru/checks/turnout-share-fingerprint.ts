import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted, STATION, word } from '../number-words.js';
import {
  CONTEST,
  LEFT_OUT,
  LEVEL,
  OTHER_WAYS,
  STRONGHOLDS,
  TOO_FEW,
  TOWN_AND_COUNTRY,
} from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

const SHARE =
  '{contestant, select, __absent {доле лидера каждого голосования} other {доле голосов ({contestant})}}';

export const turnoutShareFingerprint: CheckTexts = {
  title: '«Отпечаток» явки и доли',
  method:
    'Участки считаются одновременно по явке и по доле лидера от опущенных бюллетеней. После сглаживания на три процентных пункта в каждую сторону скоплениями называются вершины, которые выделяются на 5 % высоты наибольшей и на три стандартные ошибки. Это описание: скопление в правом верхнем углу могут составлять участки, где никто не может отказаться голосовать, а также корабли и больницы.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'stations-placed': `Явка и доля известны${CONTEST}: ${counted('stations', STATION)}.${LEFT_OUT}`,
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'closed-stations':
      'На участках в больницах, местах лишения свободы, казармах и на кораблях голосуют почти все.',
    'other-ways-of-voting': OTHER_WAYS,
  },
  tables: {
    peaks: `Скопления участков по явке и ${SHARE}, сначала наибольшие; ${LEVEL}. Это описание. Несколько скоплений — это несколько видов участков; каких именно, числа не говорят.`,
    cells: `Число участков по полосам в десять процентных пунктов: по явке сверху вниз, по ${SHARE} слева направо; 100 % входит в последнюю полосу.`,
  },
  columns: {
    turnout: 'Явка, %',
    share: 'Доля, %',
    density: 'Участков на квадратный пункт',
    prominence: 'Выделяется на, % от наибольшего',
    turnoutFrom: 'Явка от, %',
    share0: 'Доля 0–10 %',
    share1: '10–20',
    share2: '20–30',
    share3: '30–40',
    share4: '40–50',
    share5: '50–60',
    share6: '60–70',
    share7: '70–80',
    share8: '80–90',
    share9: '90–100',
  },
  plots: {
    fingerprint: {
      title: `Явка и доля голосов {contestant, select, __absent {лидера каждого голосования} other {({contestant})}} на ${counted('stations', AT_STATION)}; {where}: ${word('peaks', ['{peaksText} скопление', '{peaksText} скопления', '{peaksText} скоплений'], 'ни одного скопления')}{turnout, select, __absent {} other {, наибольшее — при явке {turnoutText} % и доле {shareText} %}}`,
      x: 'явка (%)',
      y: 'голоса от подсчитанных бюллетеней (%)',
      colour: 'избирателей в списке на квадратный пункт',
      weight: 'избиратели в списке',
    },
  },
  next: 'Посмотрите, где находятся участки каждого скопления и какого они вида.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
