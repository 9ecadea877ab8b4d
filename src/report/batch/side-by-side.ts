import { EVIDENCE } from '../../model/finding.js';
import { type Block, heading, leading, left, list, paragraph, right, table } from '../document.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords, SortedBatch } from './batch.js';
import { leaderShareOf, numberCell, percentCell, probabilityCell, turnoutOf } from './cells.js';
import { hasParts } from './elections.js';
import { type Ranked, rankDatasets } from './rank.js';

/** All data sets in one table, the three kinds of evidence in columns of their own, and what its order means and does not. */
export function sideBySide({ done, q }: SortedBatch, words: BatchWords): Block[] {
  const { say, locale, reportFile } = words;
  const ranked = rankDatasets(done, q);
  const [first] = ranked;
  if (!first) return [];
  const isSeveral = done.some(({ digest }) => digest.contests.length > 1);
  const areParts = hasParts(done);
  const tested = ranked.filter((one) => one.q !== null).length;
  return [
    heading(2, say('heading-batch-ranking')),
    paragraph(say('batch-order', { tested })),
    ...(tested > 0 ? [paragraph(say('batch-q-of-datasets', { tested }))] : []),
    paragraph(say('batch-no-verdict')),
    list([
      say('batch-innocent-size'),
      say('batch-innocent-places'),
      say('batch-innocent-same-people'),
      say('batch-innocent-data'),
    ]),
    paragraph(say('batch-paths', { example: `${visibleText(first.job.name)}/${reportFile}` })),
    ...(isSeveral ? [paragraph(say('batch-first-contest'))] : []),
    paragraph(say('batch-share-of-cast')),
    table(
      [
        leading(say('col-data-set'), reportFile),
        ...(areParts ? [] : [left(say('col-election'))]),
        left(say('col-date')),
        right(say('col-batch-q')),
        left(say('col-least-check')),
        ...EVIDENCE.map((evidence) => right(locale.evidence[evidence].short)),
        right(say('col-largest-votes')),
        right(say('col-stations')),
        right(say('col-batch-aside')),
        ...(isSeveral ? [left(say('col-contest'))] : []),
        right(say('col-turnout')),
        left(say('col-leader')),
        right(say('col-leader-share')),
      ],
      ranked.map((one) => row(one, areParts, isSeveral, words)),
    ),
  ];
}

function row(
  { job, digest, q, least }: Ranked,
  areParts: boolean,
  isSeveral: boolean,
  { locale, check }: BatchWords,
): string[] {
  const [contest] = digest.contests;
  return [
    visibleText(job.name),
    ...(areParts ? [] : [visibleText(digest.election)]),
    visibleText(digest.date ?? ''),
    probabilityCell(q, locale),
    least ? check(least.id) : '',
    ...EVIDENCE.map((evidence) => numberCell(digest.findings[evidence], locale)),
    numberCell(digest.votesAtStake, locale),
    numberCell(digest.stations, locale),
    numberCell(digest.rows.aside, locale),
    ...(isSeveral ? [contest ? visibleText(contest.contest) : ''] : []),
    percentCell(contest ? turnoutOf(contest) : null, locale),
    visibleText(contest?.leader?.name ?? ''),
    percentCell(contest ? leaderShareOf(contest) : null, locale),
  ];
}
