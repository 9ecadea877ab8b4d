/** Lines of a made-up form: number, wording, votes of each of three stations. */
const LINES: readonly (readonly [string, string, readonly number[]])[] = [
  ['1', 'Число избирателей в списке', [1200, 980, 45]],
  ['2', 'Число выданных бюллетеней', [600, 410, 40]],
  ['3', 'Число недействительных бюллетеней', [6, 4, 0]],
];
const VOTES: readonly (readonly [string, string, readonly number[], readonly string[]])[] = [
  ['4', 'Иванова Анна Петровна', [400, 300, 25], ['67.34%', '73.89%', '62.50%']],
  ['5', 'Кузнецов Олег Игоревич', [194, 106, 15], ['32.66%', '26.11%', '37.50%']],
];
const STATIONS = ['УИК №101', 'УИК №102', 'УИК №103'];

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * A page built as the Russian commission's were until 2020: tables for the layout, a stray end of the page in its middle, numbers,
 * wordings and sums in one table and the stations in another one beside it, inside a box that scrolls, a blank row before the
 * candidates, and counts with their percentages.
 */
export function oldPage(stations = STATIONS.length): string {
  const names = STATIONS.slice(0, stations);
  const left = [
    '<tr><td>&nbsp;</td><td>&nbsp;</td><td><nobr><b>Сумма</b></nobr></td></tr>',
    ...LINES.map(
      ([number, wording, counts]) =>
        `<tr><td><nobr>${number}</nobr></td><td><nobr>${wording}</nobr></td><td><nobr><b>${sum(counts)}</b></nobr></td></tr>`,
    ),
    '<tr><td>&nbsp;</td><td colspan=2><nobr>&nbsp;</nobr></td></tr>',
    ...VOTES.map(
      ([number, wording, counts]) =>
        `<tr><td><nobr>${number}</nobr></td><td><nobr>${wording}</nobr></td><td><nobr><b>${sum(counts)}</b><br>50.00%</nobr></td></tr>`,
    ),
  ];
  const right = [
    `<tr>${names.map((name) => `<td><nobr><a href="?type=242&amp;vibid=1">${name}</a></nobr></td>`).join('')}</tr>`,
    ...LINES.map(
      ([, , counts]) =>
        `<tr>${names.map((_, at) => `<td><nobr><b>${counts[at]}</b></nobr></td>`).join('')}</tr>`,
    ),
    `<tr><td colspan=${stations}>&nbsp;</td></tr>`,
    ...VOTES.map(
      ([, , counts, shares]) =>
        `<tr>${names.map((_, at) => `<td><nobr><b>${counts[at]}</b><br>${shares[at]}</nobr></td>`).join('')}</tr>`,
    ),
  ];
  return [
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<script>document.write("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>")</script>',
    '</head><body>',
    '<table width="100%"><tr><td><a href="/">Выборы</a> &gt; Комиссия</td></tr></table>',
    '</html>',
    '<table><tr><td>',
    '<table><tr><td>Наименование избирательной комиссии</td><td>Тестовая комиссия</td></tr></table>',
    '<table width="100%"><tr>',
    `<td width="10%"><table>${left.join('\n')}</table></td>`,
    `<td width="90%"><div style="overflow-x: scroll"><table>${right.join('\n')}</table></div></td>`,
    '</tr></table>',
    '</td></tr></table>',
    '</body></html>',
  ].join('\n');
}

/** A page built as they were in 2021, saved from a browser: one table, and counts above their percentages. */
export function newPage(): string {
  const row = (cells: readonly string[]): string =>
    `<tr>\n${cells.map((cell) => `<td class="text-right">\n${cell}\n</td>`).join('\n')}</tr>`;
  return [
    '\n\n\n<!DOCTYPE HTML>',
    '<html><head><meta http-equiv="Content-Type" content="text/html;charset=UTF-8"></head><body>',
    '<table class="table-borderless"><tbody><tr><td>Дата голосования: 19.09.2021</td></tr></tbody></table>',
    '<table class="table-fixed-columns"><thead><tr><th></th><th></th><th><nobr>Сумма</nobr></th>',
    ...STATIONS.map((name) => `<th><nobr><a href="?type=233">${name}</a></nobr></th>`),
    '</tr></thead><tbody>',
    ...LINES.map(([number, wording, counts]) =>
      row([number, wording, String(sum(counts)), ...counts.map(String)]),
    ),
    `<tr><td></td><td colspan="${STATIONS.length + 2}"><nobr><b> </b></nobr></td></tr>`,
    ...VOTES.map(([number, wording, counts, shares]) =>
      row([
        number,
        wording,
        `${sum(counts)}\n50.00%`,
        ...counts.map((count, at) => `${count}\n${shares[at]}`),
      ]),
    ),
    '</tbody></table></body></html>',
  ].join('\n');
}

/** What either page says, station by station. */
export const readByStation = [
  [
    'station',
    'Число избирателей в списке',
    'Число выданных бюллетеней',
    'Число недействительных бюллетеней',
    'Иванова Анна Петровна',
    'Кузнецов Олег Игоревич',
  ],
  ['Сумма', '2225', '1050', '10', '725', '315'],
  ['УИК №101', '1200', '600', '6', '400', '194'],
  ['УИК №102', '980', '410', '4', '300', '106'],
  ['УИК №103', '45', '40', '0', '25', '15'],
];
