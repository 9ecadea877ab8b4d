import type { CheckTexts } from '../../locale.js';
import { AT_STATION, counted, OF_STATION, word } from '../number-words.js';
import {
  CONTEST,
  DIFFERENCE,
  INTERVAL,
  MATCHED,
  MATCHED_NOTES,
  SHARE,
  SPREAD_AXES,
  TEST,
} from './matched-stations.js';

const SENTENCE = `${SHARE}${CONTEST}: {chosenMeanText} % на участках с инцидентами, о которых сообщал источник {source} ({chosenText}), и {othersMeanText} % на сравнимых участках без них ({othersText}): ${DIFFERENCE} (${INTERVAL})`;

const REPORT = ['сообщение', 'сообщения', 'сообщений'] as const;

export const incidentStationGap: CheckTexts = {
  title: 'Участки с сообщениями об инцидентах рядом со сравнимыми',
  method: `Участки, к которым привязаны сообщения источника об инцидентах, сравниваются со сравнимыми участками, которых не называет ни одно сообщение. ${MATCHED} Кто сообщает и где, не решается жребием: сравнение описывает эти участки и ничего не говорит о том, почему они различаются.`,
  messages: {
    'stations-with-reports-differ': `${SENTENCE}. Не случайный отбор.`,
  },
  notes: {
    ...MATCHED_NOTES,
    'not-randomised':
      'Не случайный отбор: где у источника {source} было кому сообщить и где о чём-то сообщили, может быть связано с тем, каковы эти участки. О том, как инциденты повлияли на результат, выводов делать нельзя.',
    'reports-read': `{source}: ${counted('reports', REPORT)} (строк: {rowsText}); ${word('tied', [
      '{tiedText} сообщение привязано',
      '{tiedText} сообщения привязаны',
      '{tiedText} сообщений привязаны',
    ])} к одному из ${counted('stations', OF_STATION)}, остальные ни к какому.`,
    'reports-selected':
      '{source}: как выбраны участки с сообщениями — {selection, select, random {случайная выборка; то, где затем о чём-то сообщили, всё равно не жребий} census {источник охватывает все участки; то, где затем о чём-то сообщили, всё равно не жребий} handPicked {отобраны источником} selfSelected {самоотбор: сообщали те, кому было что сообщить} other {не указано}}. Участок без сообщения — не участок без инцидента, и никакая сумма по сообщениям не является оценкой для территории.',
    category: `«{category}»: ${counted('reports', REPORT)} на ${counted('stations', AT_STATION)}.`,
    'more-categories': `Ещё ${counted('categories', ['категория', 'категории', 'категорий'])}.`,
    'reports-compared': `${SENTENCE}; ${TEST}. Не случайный отбор.`,
  },
  innocent: {
    'watched-more-closely':
      'Где больше наблюдают, там больше и сообщают: участки различаются тем, кто наблюдал, а не тем, что происходило.',
    'stations-of-another-kind':
      'Участки различаются тем, что при сопоставлении не учтено: районом, возрастом избирателей, казармой или больницей среди избирателей.',
    'observers-go-where-needed': 'Наблюдатели шли туда, где по опыту прошлых выборов ждали осложнений.',
    'reports-after-result': 'Неожиданный результат сам стал поводом что-то сообщить.',
  },
  plots: {
    spread: {
      title: `${SHARE}: в среднем {chosenMeanText} % на участках с инцидентами, о которых сообщал источник {source} ({chosenText}), и {othersMeanText} % на сравнимых участках без них ({othersText})`,
      ...SPREAD_AXES,
      series: { chosen: 'с сообщениями об инцидентах', others: 'без них' },
    },
  },
  next: 'Прочитайте сообщения этих участков по категориям; выясните, кто где наблюдал, и сравните с результатами тех же участков на предыдущих выборах.',
  unexamined: {
    'too-few-neighbours':
      'слишком мало участков с сообщениями об инцидентах, для которых есть сравнимые участки без сообщений и официальный протокол',
  },
};
