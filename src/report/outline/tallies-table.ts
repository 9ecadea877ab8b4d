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
export function talliesTable(
  { tallies, copies }: Completed,
  severalContests: boolean,
  names: Names,
): Block[] {
  const pairs = groupBy(tallies, ({ contest, against }) => JSON.stringify([contest, against]));
  return [...pairs.values()].flatMap((ofPair) => {
    const comparison = copies.find(
      ({ contest, against }) => contest === ofPair[0]?.contest && against === ofPair[0].against,
    );
    const official = [...new Set(ofPair.map(({ source }) => source))];
    const beside = { official, tests: 2 * ofPair.length, severalContests };
    return [
      ...(comparison ? [copiesSummary(comparison, beside, names)] : []),
      directionTable(ofPair, official.length > 1, names),
      paragraph(names.say('copies-parts')),
      partsTable(ofPair, official.length > 1, names),
      ...displacedTables(comparison?.displaced ?? [], names),
    ];
  });
}

/** What a row is of; by which of several official sources, too. */
function rowName(
  { measure, contest, source }: Pick<Tally, 'measure' | 'contest' | 'source'>,
  severalSources: boolean,
  names: Names,
): string {
  const name = names.measure(measure, contest);
  return severalSources
    ? names.say('measure-of-source', { measure: name, source: names.source(source) })
    : name;
}

function directionTable(tallies: readonly Tally[], severalSources: boolean, names: Names): Block {
  const { locale, say } = names;
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
      rowName(tally, severalSources, names),
      ...[compared, up, equal, down, fiveOrMore].map((count) => formatNumber(count, locale)),
      formatDifference(net, locale),
      median === null ? '' : formatDifference(median, locale),
      formatPValue(tally.signTest, locale),
      formatPValue(tally.netTest.log10PValue, locale),
    ]),
  );
}

function partsTable(tallies: readonly Tally[], severalSources: boolean, names: Names): Block {
  const { locale, say } = names;
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
    tallies.map(({ net, slips, doubtful, remainder, ...tally }) => [
      rowName(tally, severalSources, names),
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
