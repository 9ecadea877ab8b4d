import { counted, OF_STATION } from '../number-words.js';

/** Whose percentages they are, in the genitive. */
export const RATIOS =
  '{quantity, select, turnout {явки} other {{contestant, select, __absent {доли лидера каждого голосования} other {доли голосов ({contestant})}}}}';

export const shapeNotes = {
  'ratios-taken':
    '{quantity, select, turnout {Явка} other {Доля лидера}}{contest, select, __absent {} other { (голосование «{contest}»)}}: рассмотрено участков — {usableText}; с пропуском, с числом избирателей или бюллетеней меньше {leastVotersText} или больше целого — {leftOutText}; электронных исключено {electronicText}.',
} as const;

export const shapeInnocent = {
  'town-and-country': 'Город и село различаются явкой и тем, как голосуют.',
  strongholds: 'Некоторые территории всегда голосовали активнее или больше за одного кандидата.',
} as const;

export const shapeUnexamined = {
  'too-few-stations': `ни на одной территории нет ${counted('least', OF_STATION)}, где избирателей в списке или подсчитанных бюллетеней не меньше {leastVotersText} и известны нужные числа`,
} as const;
