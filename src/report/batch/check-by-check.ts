import { EVIDENCE } from '../../model/finding.js';
import { type Block, heading, leading, paragraph, right, table } from '../document.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords, SortedBatch } from './batch.js';
import { numberCell, probabilityCell } from './cells.js';
import { checkIds } from './not-looked-at.js';
import { type RankedCheck, rankCheck } from './rank.js';

/** Data sets that the table of one check shows; of more the rest is counted. */
const ROWS_SHOWN = 300;

/** A check with the data sets in which it completed. */
interface Ranking {
  readonly id: string;
  readonly ranked: readonly RankedCheck[];
}

/** Each check that tested or found something anywhere: the data sets in which it completed, by its q over the batch. In the order of the reports, by kind of evidence. */
export function checkByCheck({ done, q }: SortedBatch, words: BatchWords): Block[] {
  const { say, locale } = words;
  const rankings = checkIds(done)
    .map((id): Ranking => ({ id, ranked: rankCheck(id, done, q) }))
    .filter(({ ranked }) => ranked.some(({ check }) => check.findings > 0 || check.p !== null));
  const quiet = checkIds(done).filter(
    (id) => !rankings.some((ranking) => ranking.id === id) && rankCheck(id, done, q).length > 0,
  );
  if (done.length === 0) return [];
  return [
    heading(2, say('heading-batch-checks')),
    ...(rankings.some(isTesting) ? [paragraph(say('batch-q-of-checks'))] : []),
    ...(rankings.length === 0 ? [paragraph(say('batch-no-findings'))] : []),
    ...(quiet.length > 0
      ? [paragraph(say('batch-quiet', { count: quiet.length, titles: quiet.map(words.check).join('; ') }))]
      : []),
    ...EVIDENCE.flatMap((evidence) => {
      const ofClass = rankings.filter(({ ranked }) => ranked[0]?.check.evidence === evidence);
      if (ofClass.length === 0) return [];
      const { title, meaning } = locale.evidence[evidence];
      return [
        heading(3, title),
        paragraph(meaning),
        ...ofClass.flatMap((ranking) => oneCheck(ranking, done.length, words)),
      ];
    }),
  ];
}

function isTesting({ ranked }: Ranking): boolean {
  return ranked.some(({ q }) => q !== null);
}

function oneCheck(ranking: Ranking, all: number, words: BatchWords): Block[] {
  const { id, ranked } = ranking;
  const { say, locale, reportFile, check: nameOf } = words;
  const [first] = ranked;
  if (!first) return [];
  const tested = ranked.filter(({ q }) => q !== null);
  const more = ranked.length - ROWS_SHOWN;
  return [
    // Only a name of ours may become a part of the page's addresses.
    heading(4, nameOf(id), Object.hasOwn(locale.checks, id) ? id : undefined),
    ...(first.check.evidence === 'pattern' ? [paragraph(locale.tiers[first.check.tier])] : []),
    paragraph(
      say('batch-check-counts', {
        completed: ranked.length,
        all,
        found: ranked.filter(({ check }) => check.findings > 0).length,
        findings: ranked.reduce((sum, { check }) => sum + check.findings, 0),
      }),
    ),
    paragraph(
      tested.length === 0
        ? say('batch-check-untested')
        : say('batch-check-tested', {
            tested: tested.length,
            below: tested.filter(({ check }) => (check.p ?? 1) <= 0.05).length,
            expected: 0.05 * tested.length,
            beyond: tested.filter(({ q }) => (q ?? 1) <= 0.05).length,
          }),
    ),
    tested.length === 0
      ? table(
          [
            leading(say('col-data-set'), reportFile),
            right(say('col-batch-examined')),
            right(say('col-findings')),
          ],
          ranked
            .slice(0, ROWS_SHOWN)
            .map(({ job, check }) => [
              visibleText(job.name),
              numberCell(check.examined, locale),
              numberCell(check.findings, locale),
            ]),
        )
      : table(
          [
            leading(say('col-data-set'), reportFile),
            right(say('col-batch-examined')),
            right(say('col-tests')),
            right(say('col-p')),
            right(say('col-batch-q')),
            right(say('col-findings')),
          ],
          ranked
            .slice(0, ROWS_SHOWN)
            .map(({ job, check, q }) => [
              visibleText(job.name),
              numberCell(check.examined, locale),
              numberCell(check.tested, locale),
              probabilityCell(check.p, locale),
              probabilityCell(q, locale),
              numberCell(check.findings, locale),
            ]),
        ),
    ...(more > 0 ? [paragraph(say('batch-more-rows', { more }))] : []),
  ];
}
