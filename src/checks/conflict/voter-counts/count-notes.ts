import type { Figure } from '../../../model/finding.js';
import type { Message } from '../../../model/message.js';
import {
  type ComparisonContext,
  type CountComparison,
  OTHER_SIZES,
  unexplainedAtSize,
} from './compare-count.js';
import { hoursOf } from './hours.js';

/** What a finding says beside its sentence: the line, each allowance, the error model, and the answers of other ones. */
export function countNotes(
  comparison: CountComparison,
  { opening }: ComparisonContext,
  earlier: readonly Figure[],
): Message[] {
  const { count, official } = comparison;
  const isAssumed = opening?.isStated === false && count.statements.some((row) => hoursOf(row) !== null);
  return [
    { id: `held-against-${official.kind}`, args: {} },
    ...ofElsewhere(comparison),
    ...(count.watched === null ? [{ id: 'watched-not-stated', args: {} }] : []),
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

function ofElsewhere({ elsewhere, official }: CountComparison): Message[] {
  if (!elsewhere) return [];
  const { voters, bound } = elsewhere;
  if (bound === 'lines') return voters > 0 ? [{ id: 'elsewhere-by-lines', args: { voters } }] : [];
  const percent = tenth((100 * voters) / official.number.value);
  return [{ id: 'elsewhere-by-share', args: { voters, percent } }];
}

function ofUnwatched({ unwatched, unexplained }: CountComparison): Message[] {
  if (!unwatched || unexplained < 0) return [];
  const percent = tenth(100 * unwatched.share);
  if (unwatched.curve) return [{ id: 'unwatched-by-curve', args: { percent, voters: unwatched.voters } }];
  return [{ id: 'unwatched-by-rate', args: { percent, more: tenth(100 * unwatched.ratio) } }];
}

function ofModel(comparison: CountComparison): Message[] {
  const { count, model, unexplained, official, elsewhere, unwatched } = comparison;
  if (count.precision !== 'not-stated') return [];
  const [small, large] = OTHER_SIZES.map(
    (size) => unexplainedAtSize(comparison, size) * Math.sign(unexplained),
  );
  const sizes = { small: OTHER_SIZES[0], large: OTHER_SIZES[1] };
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
      args: { ...sizes, atSmall: Math.max(0, small ?? 0), atLarge: Math.max(0, large ?? 0) },
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
