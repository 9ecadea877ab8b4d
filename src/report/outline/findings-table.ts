import type { Finding } from '../../model/finding.js';
import { type Block, left, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

/** Findings a row each, with the rows of the files where their numbers stand. */
export function findingsTable(found: readonly Finding[], names: Names): Block {
  const { locale, say } = names;
  return table(
    [
      left(say('col-id')),
      left(say('col-subject')),
      left(say('col-what')),
      right(say('col-expected')),
      right(say('col-actual')),
      right(say('col-difference')),
      right(say('col-votes')),
      left(say('col-place')),
    ],
    found.map((finding) => [
      finding.id,
      names.subject(finding.subject),
      names.measure(finding.actual.measure, finding.contest),
      formatNumber(finding.expected.value, locale),
      formatNumber(finding.actual.value, locale),
      formatDifference(finding.difference, locale),
      finding.votesAtStake === null ? '' : formatNumber(finding.votesAtStake, locale),
      finding.provenance.map(names.place).join(', '),
    ]),
  );
}
