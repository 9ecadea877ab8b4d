import type { InspectText } from '../locale.js';
import { counted, ROW, word } from './number-words.js';

/** What is said at a terminal of tables that were looked at. */
export const inspect: Readonly<Record<InspectText, string>> = {
  table:
    '{path}{table, select, __absent {} other {, таблица {table}}}: {kind, select, delimited {текст с разделителями} other {{kind}}}{encoding, select, __absent {} other {, {encoding}}}{origin, select, guessed { (предположительно)} other {}}{delimiter, select, __absent {} tab {, разделитель — табуляция} other {, разделитель {delimiter}}}',
  counts: `{lines, plural, =0 {шапка не найдена} =1 {шапка в строке {first}} other {шапка в строках {first}–{last}}}${word('above', [', над ней {aboveText} строка', ', над ней {aboveText} строки', ', над ней {aboveText} строк'], '')}, ${counted('rows', ROW)}{irregular, plural, =0 {} other {, из них другой ширины {irregularText}}}{runTogether, plural, =0 {} other {, слито кавычками {runTogetherText}}}`,
  format: 'формат: {format, select, __absent {известного нет} other {{format} ({sureText})}}',
  'more-columns': `… и ещё ${counted('more', ['столбец', 'столбца', 'столбцов'])}`,
  'col-column': 'столбец',
  'col-type': 'тип',
  'col-filled': 'заполнено',
  'col-blank': 'пусто',
  'col-smallest': 'наименьшее',
  'col-largest': 'наибольшее',
  'col-different': 'различных',
  'col-examples': 'примеры',
  'col-read-as': 'прочитано как',
  'col-sure': 'уверенность',
  type: '{type, select, blank {пусто} count {целые} decimal {дробные} percent {проценты} date {даты} text {текст} mixed {разное} other {{type}}}{grouping, select, __absent {} space { (пробел)} other { ({grouping})}}',
  unclear: 'неясно: {note}',
  written: 'записано: {path}',
};
