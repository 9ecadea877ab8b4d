import type { NumberTable } from '../../model/number-table.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { visibleArguments } from '../say-remark.js';

/** Rows of a table that a report shows; the others stand in analysis.json. */
const SHOWN = 30;

/** A table of numbers of one check, the first rows of it, each with the row of the file that it comes from. */
export function numberTable(check: string, numbers: NumberTable, names: Names): Block[] {
  const { locale, say } = names;
  const texts = locale.checks[check];
  const shown = numbers.rows.slice(0, SHOWN);
  const rest = numbers.rows.length - shown.length + numbers.omitted;
  const hasPlaces = shown.some(({ places }) => places.length > 0);
  const title = texts?.tables?.[numbers.id] ?? numbers.id;
  const { contest, contestant } = numbers;
  return [
    paragraph(
      sayText(locale, title, {
        ...visibleArguments(numbers.args, names),
        rows: numbers.rows.length + numbers.omitted,
        contest: contest && names.contest(contest),
        contestant: contestant && names.contestant(contest, contestant),
      }),
    ),
    table(
      [
        left(say('col-subject')),
        right(say('col-stations')),
        ...numbers.columns.map((column) => right(texts?.columns?.[column] ?? column)),
        ...(hasPlaces ? [left(say('col-place'))] : []),
      ],
      shown.map(({ subject, n, values, places }) => [
        names.subject(subject),
        formatNumber(n, locale),
        ...values.map((value) => (value === null ? '' : formatNumber(value, locale))),
        ...(hasPlaces ? [places.map(names.place).join(', ')] : []),
      ]),
    ),
    ...(rest > 0 ? [paragraph(say('table-more', { rest }))] : []),
  ];
}
