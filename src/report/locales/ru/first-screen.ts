import { counted, FINDING, ROW, STATION, VOTE } from './number-words.js';

const CHECK = ['проверка', 'проверки', 'проверок'] as const;

/** The first screen, for readers who read nothing else, and the pages of territories. */
export const firstScreen = {
  'some-of': '{names}{more, plural, =0 {} other { и ещё {moreText}}}',
  'summary-compared': 'Что сравнивалось:',
  'summary-source': '{source} ({role})',
  'summary-part':
    'Часть набора данных: строки, в которых «{column}» — «{value}», их {rowsText} из {allText}. Остальные не рассматривались.',
  'summary-sources': 'Источников: {sourcesText}. {names}.',
  'summary-contests': 'Голосований: {contestsText}. {names}.',
  'summary-read':
    'Участков: {stationsText}, файлов: {filesText}; строк прочитано {rowsText}, использовано {usedText}, отложено {asideText}.',
  'summary-found': 'Что не сходится. Виды свидетельств, которые никогда не складываются друг с другом:',
  'summary-margins': 'Голоса под вопросом рядом с отрывом: на сколько голосов первый опережает второго.',
  'summary-margins-more': `Ещё ${counted('count', ['голосование', 'голосования', 'голосований'])} с находками, в которых затронуты голоса: в findings.csv указано голосование каждой находки.`,
  'summary-margin': `{contest}: {votes, plural, =0 {поровну голосов: {leader} и {second}} other {отрыв «{leader} − {second}» — ${counted('votes', VOTE)}}}. Прочитано протоколов источника «{source}»{published, select, __absent {} other {, опубликовано {published}}}: {formsText}{blanks, plural, =0 {} other {, не заполнено до {blanksText}}}.`,
  'summary-margin-several-seats': '{contest}: мест {seatsText}, поэтому единого отрыва нет.',
  'summary-margin-one-contestant':
    '{contest}: прочитаны голоса только за одного кандидата или список, поэтому отрыва нет.',
  'summary-margin-unknown':
    '{contest}: отрыв неизвестен, потому что голоса за кандидатов и списки по данным комиссии не прочитаны.',
  'summary-margin-no-contest': 'Находки без голосования, поэтому и отрыва рядом с ними нет.',
  'summary-in-question': `{kind}: ${counted('largest', VOTE)} в наибольшей находке{stations, plural, =0 {} =1 {} other {; {atStationsText} на участках (всего участков {stationsText}), каждый учтён один раз, по наибольшей находке}}.`,
  'summary-no-votes':
    'Ни одна находка не говорит, скольких голосов она касается, поэтому рядом с отрывом поставить нечего.',
  'summary-not-looked': 'Что не рассмотрено, чтобы никто не счёл это проверенным:',
  'summary-unlooked-needs': `${counted('count', CHECK)}, для которых в этих данных нет нужного; см. «{section}».`,
  'summary-unlooked-crashed': `${counted('count', CHECK)}: остановлено ошибкой программы; см. «{section}».`,
  'summary-unlooked-deselected': `${counted('count', CHECK)}: исключено при запуске; см. «{section}».`,
  'summary-unlooked-off': `${counted('count', CHECK)}: метод мало что говорит, выполняется только по запросу; см. «{section}».`,
  'summary-unlooked-stations':
    'Участки, для которых на другой стороне нет числа: до {totalText} в одной проверке, «{title}».',
  'summary-unlooked-rows': `${counted('aside', ROW)} файлов: отложено; см. «{section}».`,
  'summary-unlooked-elsewhere':
    'Участки, кроме тех, которые эти источники выбрали сами или где они оказались: {sources}. Об остальных участках эти участки ничего не говорят.',
  'summary-unlooked-none': 'Такого нет: все имеющиеся проверки выполнены на всём прочитанном.',
  'chart-strip-highest': '{sumText}, из них в одном столбике до {mostText} ({range})',
  'chart-above': 'График к этому стоит в начале отчёта: {title}',
  'first-finding-title': '{where}: разница двух чисел — {gapText} {unit}',
  'first-finding-bar': '{label}: {valueText}, {source}',
  'territories-more': `Ещё ${counted('count', ['территория', 'территории', 'территорий'])} с находками здесь не показано: не хватает места; в findings.csv указана территория каждой находки.`,
  'territories-silent': `Территорий без находок: {countText}. Это не значит, что числа там подтвердились.`,
  'territory-stations': `${counted('stations', STATION)}. ${counted('findings', FINDING)}:`,
  'territory-findings': `${counted('findings', FINDING)}:`,
  'territory-rest': `Ещё ${counted('count', FINDING)} этой территории — в findings.csv.`,
  'col-contest': 'Голосование',
  'col-forms': 'Протоколов',
  'col-leader': 'Больше всего голосов',
  'col-second': 'На втором месте',
} as const;
