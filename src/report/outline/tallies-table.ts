import { groupBy } from '../../model/group-by.js';
import type { Outcome, Tally } from '../../model/outcome.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import { formatPValue } from '../format-p-value.js';
import type { Names } from '../names.js';
import { copiesSummary } from './copies-summary.js';
import { displacedTables } from './displaced-table.js';

type Completed = Extract<Outcome, { status: 'completed' }>;

/** The differences between each source’s copies and the official forms over all compared stations: in which direction, the net, and where. */
export function talliesTable({ tallies, copies }: Completed, names: Names): Block[] {
  const pairs = groupBy(tallies, ({ contest, against }) => JSON.stringify([contest, against]));
  return [...pairs.values()].flatMap((ofPair) => {
    const comparison = copies.find(
      ({ contest, against }) => contest === ofPair[0]?.contest && against === ofPair[0].against,
    );
    return [
      ...(comparison ? [copiesSummary(comparison, 2 * ofPair.length, names)] : []),
      directionTable(ofPair, names),
      paragraph(names.say('copies-parts')),
      partsTable(ofPair, names),
      ...displacedTables(comparison?.displaced ?? [], names),
    ];
  });
}

function directionTable(tallies: readonly Tally[], { locale, say, measure }: Names): Block {
  return table(
    [
      left(say('col-what')),
      right(say('col-compared')),
      right(say('col-up')),
      right(say('col-equal')),
      right(say('col-down')),
      right(say('col-five-or-more')),
      right(say('col-net')),
      right(say('col-median')),
      right(say('col-sign-test')),
      right(say('col-net-test')),
    ],
    tallies.map(({ compared, up, equal, down, fiveOrMore, net, median, ...tally }) => [
      measure(tally.measure, tally.contest),
      ...[compared, up, equal, down, fiveOrMore].map((count) => formatNumber(count, locale)),
      formatDifference(net, locale),
      median === null ? '' : formatDifference(median, locale),
      formatPValue(tally.signTest, locale),
      formatPValue(tally.netTest.log10PValue, locale),
    ]),
  );
}

function partsTable(tallies: readonly Tally[], { locale, say, measure }: Names): Block {
  return table(
    [
      left(say('col-what')),
      right(say('col-net')),
      right(say('col-slips')),
      right(say('col-slips-net')),
      right(say('col-slips-chance')),
      right(say('col-doubtful')),
      right(say('col-doubtful-net')),
      right(say('col-honest')),
      right(say('col-beyond')),
    ],
    tallies.map(({ contest, net, slips, doubtful, remainder, ...tally }) => [
      measure(tally.measure, contest),
      formatDifference(net, locale),
      formatNumber(slips.stations, locale),
      formatDifference(slips.net, locale),
      slips.expectedByChance === null
        ? ''
        : formatNumber(Number(slips.expectedByChance.toPrecision(2)), locale),
      formatNumber(doubtful.stations, locale),
      formatDifference(doubtful.net, locale),
      remainder === null ? '' : formatNumber(Math.floor(remainder.allowed), locale),
      remainder === null ? '' : formatNumber(Math.ceil(remainder.beyond), locale),
    ]),
  );
}
