import { counted } from '../number-words.js';

/** A share by its name, at the beginning of a sentence. */
export const SHARE =
  '{share, select, turnout {Явка} leader {Доля голосов ({contestant})} other {Доля унесённых бюллетеней}}';

/** The contest, where there are several. */
export const CONTEST = '{contest, select, __absent {} other {, голосование «{contest}»}}';

const POINTS = counted('points', [
  'процентный пункт',
  'процентных пункта',
  'процентных пунктов',
  'процентного пункта',
]);

/** How far the two means are apart. */
export const DIFFERENCE = `{sign, plural, =1 {на ${POINTS} больше} =0 {разница — ${POINTS}} other {на ${POINTS} меньше}}`;

/** The interval of a difference. */
export const INTERVAL =
  '95-процентный интервал: {low, select, __absent {без нижней границы} other {от {lowText}}} {high, select, __absent {без верхней границы} other {до {highText}}}';

/** How the p of a comparison was found. */
export const TEST = `p = {pValueText}, {method, select, exact {по всем другим наборам из стольких же участков (их {assignmentsText})} other {по случайным наборам из стольких же участков (их {assignmentsText})}} в ${counted('strata', ['группе', 'группах', 'группах', 'группы'])} сравнимых`;

/** What both checks say of how comparable stations were found. */
export const MATCHED =
  'Сравнимы участки одной и той же наименьшей территории, одного вида и со списком избирателей из того же диапазона величины. Сравниваются явка, доля кандидата или списка с наибольшим числом голосов и доля унесённых бюллетеней — по официальным протоколам в последней публикации. Тест перебирает все наборы из стольких же участков внутри каждой группы сравнимых или, если их слишком много, часть таких наборов, взятых случайно; p — то, как часто разница не меньше наблюдаемой; интервал содержит все разницы, которых тест не отвергает. На то, чем участки одной группы различаются помимо отбора, поправки нет.';

/** Notes that both checks have. */
export const MATCHED_NOTES = {
  'how-matched': `${TEST}. Сравнивалось участков: {chosenText} и {othersText}; те, для которых на другой стороне нет сравнимого, исключены. Проценты — средние по участкам, каждая группа с одинаковым весом на обеих сторонах.`,
  'first-rows-given': 'Рядом с каждым средним указана первая вошедшая в него строка каждого файла.',
} as const;

/** The axes of the charts of both checks. */
export const SPREAD_AXES = {
  x: '{share, select, turnout {явка (% от избирателей в списке)} leader {доля голосов ({contestant}; % от бюллетеней)} other {унесённые бюллетени (% от выданных)}}',
  y: 'участки (%, с теми же весами, что и в средних)',
} as const;
