import { counted, OF_STATION, STATION, word } from './number-words.js';

/** What the report says of publications that follow each other. */
export const revisions = {
  'revision-lineage':
    'Публикации{contest, select, __absent {} other { ({contest})}} в порядке времени. Суммы взяты по последней публикации каждого участка.',
  'col-publication': 'Публикация',
  'col-stations-in': 'Участков в ней',
  'publication-of': '{source}, {published, select, __absent {без даты} other {{published}}}',
  'revision-elapsed-hours': `через ${counted('count', ['час', 'часа', 'часов'])}`,
  'revision-elapsed-days': word(
    'count',
    ['через {countText} день', 'через {countText} дня', 'через {countText} дней'],
    'в тот же день',
  ),
  'revision-step': `{publication}{elapsed, select, __absent {} other { ({elapsed})}}: ${counted('compared', STATION)} с числом, которое уже публиковалось; из них с изменившимися числами — {revisedText}.`,
  'revision-votes':
    'Участков, где изменились голоса за кандидата или список: {votesRevisedText}; сдвинуто голосов: {movedText}.',
  'revision-appeared': `Впервые ${word('appeared', ['появляется {appearedText} участок', 'появляются {appearedText} участка', 'появляются {appearedText} участков'])}.`,
  'revision-completed': 'Участков, где на месте пропуска теперь число: {completedText}.',
  'revision-erased': 'Участков, где на месте числа теперь пропуск: {erasedText}.',
  'revision-missing': `В ней нет ${counted('missing', OF_STATION)} из прежних публикаций; если это лишь часть, так и должно быть. Первые по названию:`,
  'revision-gains': 'Только за счёт правок: {gains}.',
  'revision-gain': '{contestant} {net}',
  'col-before': 'До',
  'col-revised-up': 'Участков, где больше',
  'col-revised-down': 'Участков, где меньше',
  'col-revised-net': 'Сальдо правок',
  'col-completed': 'На месте пропусков',
  'col-added': 'Новые участки',
  'col-after': 'После',
  'col-share-before': 'Доля до, %',
  'col-share-after': 'Доля после, %',
  'revision-territories': `В первой публикации нет {lateText} из ${counted('stations', OF_STATION)} ({shareText} %). Территории с такими участками, начиная с тех, что больше всего превышают это среднее, в числе участков{rest, plural, =0 {} other {; ещё {restText} — в analysis.json}}. Это говорит о том, когда участки опубликованы, и ничего не говорит о причине.`,
  'col-late-share': 'Нет в первой, %',
  'revision-first-in': 'Впервые в публикации: {publication}',
};
