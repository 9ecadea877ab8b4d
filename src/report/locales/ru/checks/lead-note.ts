import { AT_STATION, counted, VOTE, word } from '../number-words.js';

const BY = counted('size', VOTE);

/** What a later publication made of the lead, beside known honest error. */
export const leadNote = {
  'lead-changed': `{source}{contest, select, __absent {} other {, {contest}}}{published, select, __absent {} other {, опубликовано {published}}}: разрыв «{first} − {second}» {net, plural, =0 {не изменился} other {{sign, select, up {вырос} other {сократился}} на ${BY}}} по сравнению с прежними числами. Он больше на ${counted('up', AT_STATION)}, равен на {equalText}, меньше на {downText} (точный критерий знаков: p = {signTestText}; перестановочный критерий для сальдо: p = {netTestText}{replicates, select, __absent {, точный} other {, случайных перестановок: {replicatesText}}}). Добросовестная ошибка, как при пересчёте в Висконсине в 2011 году (312 голосов разрыва на 1,5 млн), дала бы на столько же голосов до {allowedText}: ${word('beyond', ['сверх неё остаётся {beyondText} голос', 'сверх неё остаются {beyondText} голоса', 'сверх неё остаются {beyondText} голосов'], 'сверх неё не остаётся ничего')}. p показывает, с какой вероятностью изменения легли бы в эту сторону при подбрасывании монеты; добросовестная ошибка не похожа на честную монету, поэтому одно лишь направление — не находка.`,
};
