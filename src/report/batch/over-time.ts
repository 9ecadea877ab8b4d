import { EVIDENCE } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import { type Block, chart, heading, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords, Done, SortedBatch } from './batch.js';
import { leaderShareOf, percentCell, turnoutOf } from './cells.js';
import { placesChart } from './places-chart.js';
import { type SamePlace, type SamePlaces, samePlaces } from './same-places.js';

/** Dates that have a column of their own; of more the latest. */
const DATES_SHOWN = 12;
/** Places that a table shows; of more the first by name. */
const ROWS_SHOWN = 500;
/** Between the values of several data sets of one place and date. */
const BESIDE = ' / ';

/** What is shown of one data set, a table for each. */
interface Shown {
  readonly title: string;
  readonly cell: (one: Done) => string;
}

/** The same place in several elections: a drawing, and a table for every quantity. Empty where no data set is done. */
export function overTime({ done }: SortedBatch, words: BatchWords): Block[] {
  const { say } = words;
  if (done.length === 0) return [];
  const found = samePlaces(done);
  const { places, dates, undated, alone } = found;
  return [
    heading(2, say('heading-batch-places')),
    paragraph(
      [
        say('batch-places-counts', { places: places.length, dates: dates.length }),
        ...(alone > 0 ? [say('batch-places-alone', { count: alone })] : []),
        ...(undated > 0 ? [say('batch-places-undated', { count: undated })] : []),
      ].join(' '),
    ),
    ...(places.length === 0 ? [] : shownPlaces(found, words)),
  ];
}

function shownPlaces({ places, dates }: SamePlaces, words: BatchWords): Block[] {
  const { say } = words;
  const drawn = placesChart(places, words);
  const quantities = quantitiesOf(places, words);
  const columns = dates.slice(-DATES_SHOWN);
  const more = places.length - ROWS_SHOWN;
  const earlier = dates.length - columns.length;
  const isSeveral = places.some(({ elections }) =>
    elections.some(({ digest }) => digest.contests.length > 1),
  );
  return [
    paragraph(say('batch-places-caution')),
    ...(isSeveral ? [paragraph(say('batch-first-contest'))] : []),
    ...(drawn ? [chart(drawn.chart)] : []),
    ...(drawn && drawn.omitted > 0
      ? [paragraph(say('batch-panels-omitted', { omitted: drawn.omitted }))]
      : []),
    ...(earlier > 0 ? [paragraph(say('batch-dates-omitted', { earlier }))] : []),
    ...(more > 0 ? [paragraph(say('batch-more-rows', { more }))] : []),
    ...quantities.flatMap(({ title, cell }) => [
      heading(3, title),
      table(
        [left(say('col-batch-place')), ...columns.map(right)],
        places.slice(0, ROWS_SHOWN).map(({ name, elections }) => {
          const ofDate = groupBy(elections, ({ date }) => date);
          return [
            visibleText(name),
            ...columns.map((date) => (ofDate.get(date) ?? []).map(cell).join(BESIDE)),
          ];
        }),
      ),
    ]),
  ];
}

/** Turnout and share, and the findings of every kind of evidence that has some. */
function quantitiesOf(places: readonly SamePlace[], { say, locale }: BatchWords): readonly Shown[] {
  const elections = places.flatMap((place) => place.elections);
  return [
    {
      title: say('batch-turnout'),
      cell: ({ digest: { contests } }) => percentCell(contests[0] ? turnoutOf(contests[0]) : null, locale),
    },
    { title: say('batch-leader-share'), cell: (one) => leaderCell(one, locale) },
    ...EVIDENCE.filter((evidence) => elections.some(({ digest }) => digest.findings[evidence] > 0)).map(
      (evidence): Shown => ({
        title: say('batch-findings-of', { kind: locale.evidence[evidence].short }),
        cell: ({ digest }) => formatNumber(digest.findings[evidence], locale),
      }),
    ),
  ];
}

/** The share first, so that a column can be sorted by it; whose it is may change from one election to the next. */
function leaderCell({ digest: { contests } }: Done, locale: BatchWords['locale']): string {
  const [contest] = contests;
  const share = contest ? leaderShareOf(contest) : null;
  if (share === null || !contest?.leader) return '';
  return `${percentCell(share, locale)} (${visibleText(contest.leader.name)})`;
}
