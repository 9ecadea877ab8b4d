import { word } from './number-words.js';

/** What is said where two analyses are compared. */
export const comparison = {
  'diff-title': 'Что изменилось: {election}',
  'diff-sides': 'Прежде: {before}. Теперь: {after}.',
  'diff-nothing': 'Ничего не изменилось: те же находки, итоги, проверки, настройки и исходные файлы.',
  'diff-findings':
    'Находки: новых — {fresh, plural, =0 {нет} other {{freshText}}}, исчезнувших — {gone, plural, =0 {нет} other {{goneText}}}, изменившихся — {changed, plural, =0 {нет} other {{changedText}}}, без изменений — {sameText}.',
  'diff-matching':
    'Находки считаются одной и той же, если совпадают проверка, соотношение, голосование, место, источники и величины. Номера F-… могут различаться.',
  'diff-versions': 'Версия: прежде {before}, теперь {after}. Отличие может происходить от программы.',
  'diff-seeds':
    'Начальное число: прежде {before}, теперь {after}. Из-за него могут отличаться вероятности, полученные моделированием.',
  'diff-elections': 'Выборы: прежде {before}, теперь {after}. Возможно, это разные выборы.',
  'diff-stations': 'Участков, названных хотя бы в одной строке: прежде {beforeText}, теперь {afterText}.',
  'diff-fresh': 'Новые находки',
  'diff-gone': 'Исчезнувшие находки',
  'diff-gone-note':
    'Находка исчезает, если числа теперь сходятся, если проверка не выполнялась или если того, что она сравнивала, больше нет. Смотрите ниже проверки и исходные файлы.',
  'diff-changed': 'Изменившиеся находки',
  'diff-totals': 'Изменившиеся итоги',
  'diff-checks': 'Проверки, которые завершились иначе',
  'diff-parameters': 'Изменившиеся настройки',
  'diff-inputs': 'Изменившиеся исходные файлы',
  'diff-omitted': `${word('omitted', ['Ещё {omittedText} строка', 'Ещё {omittedText} строки', 'Ещё {omittedText} строк'])}; все даёт --json.`,
  'col-run-before': 'Прежде',
  'col-run-after': 'Теперь',
  'col-id-before': 'Прежний код',
  'col-id-after': 'Нынешний код',
  'col-first-change': 'Первое отличие',
  'col-setting': 'Настройка',
  'diff-figures':
    '{expectedText} и {actualText} {unit}{votes, select, __absent {} other {, затронуто голосов: {votesText}}}',
  'diff-forms': 'протоколы',
  'diff-blanks': 'протоколы, где нет: {what}',
  'diff-no-value': 'нет',
  'diff-state':
    '{state, select, completed {завершена} crashed {не завершилась} deselected {исключена пользователем} unknown {этому запуску неизвестна} offByDefault {по умолчанию отключена} other {неприменима}}',
};
