import { word } from './number-words.js';

const DOSSIER =
  ' По номеру находки открывается досье её участка: что там найдено, числа и строки, где они стоят.';

/** What the page in a browser says beside the report itself. Texts with `{page}` and the like and no `Text` are filled in by the page. */
export const html = {
  skip: 'Перейти к отчёту',
  contents: 'Содержание',
  'every-finding': 'Все находки',
  'every-finding-intro': `{count, plural, =1 {Находка в одной строке} other {Все находки в одной таблице (их {countText})}}, по порядку номеров.${word(
    'dossiers',
    [
      `${DOSSIER} Досье есть у {dossiersText} участка.`,
      `${DOSSIER} Досье есть у {dossiersText} участков.`,
      `${DOSSIER} Досье есть у {dossiersText} участков.`,
      `${DOSSIER} Досье есть у {dossiersText} участка.`,
    ],
    '',
  )}`,
  'findings-left-out': `На этой странице нет места ещё для ${word('count', [
    '{countText} находки; она',
    '{countText} находок; они',
    '{countText} находок; они',
    '{countText} находки; они',
  ])} — в findings.csv.`,
  'dossiers-left-out': `Ещё у ${word('count', [
    '{countText} участка с находками',
    '{countText} участков с находками',
    '{countText} участков с находками',
    '{countText} участка с находками',
  ])} на этой странице нет досье: не хватило места. Что там найдено, сказано в findings.csv, числа — в stations.csv, а досье любого участка печатает scrutineer station.`,
  'chart-left-out':
    '{title} Этот график слишком велик для этой страницы; он лежит в {path} рядом с report.md.',
  'first-rows':
    'Здесь первые строки: {shownText} из {totalText}. Если странице разрешено выполнять её скрипт, она показывает все, сортирует и отбирает их; без него все числа есть в findings.csv, stations.csv и analysis.json рядом с ней.',
  'no-script':
    'Для сортировки, отбора и досье участков нужен скрипт этой страницы, а этот браузер его не выполняет. Те же числа есть в findings.csv и stations.csv рядом с ней.',
  filter: 'Отобрать строки',
  rows: 'Строк: {shown} из {total}',
  page: 'Страница {page} из {pages}',
  previous: 'Назад',
  next: 'Вперёд',
  dossier: 'Досье участка',
  described: 'Описано полностью',
  values: 'Значения на графике',
  close: 'Закрыть',
  'made-by':
    'Составлено программой {name} {version}. Эта страница — один файл: она ничего не загружает и ничего не отправляет.',
} as const;
