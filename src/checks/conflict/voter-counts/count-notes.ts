import type { Figure } from '../../../model/finding.js';
import type { Message } from '../../../model/message.js';
import { type ComparisonContext, type CountComparison, unexplainedBy } from './compare-count.js';
import { OTHER_SIZES, rounded } from './error-model.js';
import { hoursOf, isWatchUnusable } from './hours.js';

/** What a finding says beside its sentence: the line, each allowance, the error model, and the answers of other ones. */
export function countNotes(
  comparison: CountComparison,
  { openingOf }: ComparisonContext,
  earlier: readonly Figure[],
): Message[] {
  const { count, official } = comparison;
  const opening = openingOf(count.source);
  const isAssumed = opening?.isStated === false && count.statements.some((row) => hoursOf(row) !== null);
  return [
    { id: `held-against-${official.kind}`, args: {} },
    ...ofElsewhere(comparison),
    ...ofWatched(comparison),
    ...(isAssumed
      ? [{ id: 'opening-not-stated', args: { from: clock(opening.from), to: clock(opening.to) } }]
      : []),
    ...ofUnwatched(comparison),
    ...ofModel(comparison),
    ...(count.passes > 1 ? [{ id: 'several-passes', args: { passes: count.passes } }] : []),
    ...(count.unclear ? [{ id: 'parts-or-repeats', args: { rows: count.statements.length } }] : []),
    ...earlier.map(({ value, published, source }) => ({
      id: 'published-before',
      args: { value, published: published ?? '', source },
    })),
  ];
}

function ofWatched({ count }: CountComparison): Message[] {
  if (count.statements.some(isWatchUnusable)) return [{ id: 'watched-not-usable', args: {} }];
  return count.watched === null ? [{ id: 'watched-not-stated', args: {} }] : [];
}

function ofElsewhere({ elsewhere, official }: CountComparison): Message[] {
  if (!elsewhere) return [];
  const { voters, byLines } = elsewhere;
  const byShare = voters - byLines;
  const percent = tenth((100 * byShare) / official.number.value);
  return [
    ...(byLines > 0 ? [{ id: 'elsewhere-by-lines', args: { voters: byLines } }] : []),
    ...(byShare > 0 ? [{ id: 'elsewhere-by-share', args: { voters: byShare, percent } }] : []),
  ];
}

function ofUnwatched({ unwatched, unexplained, count, high }: CountComparison): Message[] {
  if (!unwatched || unexplained < 0) return [];
  const percent = tenth(100 * unwatched.share);
  if (unwatched.curve) return [{ id: 'unwatched-by-curve', args: { percent, voters: unwatched.voters } }];
  const more = tenth(100 * unwatched.ratio);
  // Where the count is modelled, the error of counting holds the chance of who came when.
  return count.precision === 'not-stated'
    ? [{ id: 'unwatched-by-rate', args: { percent, more } }]
    : [{ id: 'unwatched-by-rate-and-chance', args: { percent, more, voters: high - count.high } }];
}

function ofModel(comparison: CountComparison): Message[] {
  const { count, model, unexplained, official, elsewhere, unwatched } = comparison;
  if (count.precision !== 'not-stated') return [];
  const { detection, size } = model;
  const [small, large] = OTHER_SIZES;
  // A count that is too high is held against the truth as if nobody had been missed.
  const own = { detection: unexplained > 0 ? rounded(detection) : null, size: rounded(size) };
  const atSize = (other: number): number =>
    Math.max(0, unexplainedBy(comparison, { detection, size: other }) * Math.sign(unexplained));
  const inView =
    (official.number.value - (elsewhere?.voters ?? 0) - (unwatched?.voters ?? 0)) /
    (1 + (unwatched?.ratio ?? 0));
  const allowed = elsewhere !== null || unwatched !== null;
  return [
    ...(unexplained > 0 && allowed
      ? [{ id: 'missed-after-allowances', args: { percent: percentMissed(count.value, inView) } }]
      : []),
    model.origin,
    {
      id: 'at-other-sizes',
      args: {
        ...own,
        small,
        large,
        at: atSize(size),
        atSmall: atSize(small),
        atLarge: atSize(large),
      },
    },
  ];
}

/** Smallest share of voters that the counter must have missed, in whole per cent. */
export function percentMissed(counted: number, official: number): number {
  return Math.round(100 * (1 - counted / official));
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}

function clock(minute: number): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
