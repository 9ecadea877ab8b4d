import type { ChangedTotal } from '../../model/comparison.js';
import { type Block, heading, left, right } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { longTable } from './long-table.js';

/** Sums over publications that are not the same, with the number of forms that lack them. */
export function totals(
  changed: readonly ChangedTotal[],
  { earlier, later }: { readonly earlier: Names; readonly later: Names },
): Block[] {
  if (changed.length === 0) return [];
  const { say, locale } = later;
  const number = (value: number | null): string =>
    value === null ? say('diff-no-value') : formatNumber(value, locale);
  return [
    heading(2, say('diff-totals')),
    ...longTable(
      [
        left(say('col-publication')),
        left(say('col-what')),
        right(say('col-run-before')),
        right(say('col-run-after')),
      ],
      changed,
      (total) => {
        // What only the earlier run had, only it has a name for.
        const names = total.after === null ? earlier : later;
        return [publication(total, names), quantity(total, names), number(total.before), number(total.after)];
      },
      later,
    ),
  ];
}

function publication({ source, contest, published }: ChangedTotal, names: Names): string {
  const date = published === null ? [] : [visibleText(published)];
  return [names.source(source), names.contest(contest), ...date].join(', ');
}

function quantity({ kind, of, contest }: ChangedTotal, names: Names): string {
  switch (kind) {
    case 'forms':
      return names.say('diff-forms');
    case 'line':
      return names.line(of);
    case 'votes':
      return names.measure({ kind: 'votes', contestant: of }, contest);
    case 'line-blanks':
      return names.say('diff-blanks', { what: names.line(of) });
    case 'votes-blanks':
      return names.say('diff-blanks', {
        what: names.measure({ kind: 'votes', contestant: of }, contest),
      });
  }
}
