import type { Outcome } from '../../model/outcome.js';
import { type Block, left, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

/** The differences of each line and contestant over all compared stations: in which direction, and the net. */
export function talliesTable(outcome: Extract<Outcome, { status: 'completed' }>, names: Names): Block[] {
  const { locale, say } = names;
  if (outcome.tallies.length === 0) return [];
  return [
    table(
      [
        left(say('col-what')),
        right(say('col-compared')),
        right(say('col-up')),
        right(say('col-equal')),
        right(say('col-down')),
        right(say('col-net')),
        right(say('col-median')),
      ],
      outcome.tallies.map(({ measure, contest, compared, up, equal, down, net, median }) => [
        names.measure(measure, contest),
        ...[compared, up, equal, down].map((count) => formatNumber(count, locale)),
        formatDifference(net, locale),
        median === null ? '' : formatDifference(median, locale),
      ]),
    ),
  ];
}
