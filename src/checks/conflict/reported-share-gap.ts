import type { Dataset } from '../../model/dataset.js';
import type { Figure } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import type { ReportedShare } from '../../model/observation.js';
import type { Place } from '../../model/place.js';
import type { Check, FindingDraft } from '../check.js';
import { placeOf, statementSubject } from '../figures.js';
import { pairsOfSources } from './pairs-of-sources.js';
import { votesOfShares } from './reported-shares/gap-votes.js';

const EXPLANATIONS = [
  'different-quantities',
  'watched-part-only',
  'rounded-by-hand',
  'different-moment',
] as const;

/** Pairs of percentages of different things that are named. */
const NAMED = 20;

/** Percentages that two sources reported of the same thing, each with the range its own words allow. */
export const reportedShareGap: Check = {
  id: 'reported-share-gap',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do two sources report the same percentage, as precisely as each of them says?',
  needs: ['reported-shares'],
  innocent: EXPLANATIONS,
  references: [
    'Reported shares of observers and of the commission in Krasnodar krai, 2017: the case the check began with',
  ],
  defaults: {},
  run({ dataset }) {
    const compared = new Set<Place>();
    const findings: FindingDraft[] = [];
    const sameThing = ({ quantity, contestant }: ReportedShare): readonly unknown[] => [
      quantity?.toLowerCase() ?? null,
      contestant?.toLowerCase() ?? null,
    ];
    for (const [expected, actual] of pairsOfSources(dataset, dataset.reportedShares, sameThing)) {
      compared.add(expected).add(actual);
      const gap = tidy(Math.max(expected.low - actual.high, actual.low - expected.high));
      if (gap > 0) findings.push(shareFinding(dataset, expected, actual, gap));
    }
    const unlike = pairsOfSources(dataset, dataset.reportedShares, () => []).filter(
      ([one, other]) =>
        !(compared.has(one) && compared.has(other)) &&
        JSON.stringify(sameThing(one)) !== JSON.stringify(sameThing(other)),
    );
    return {
      examined: compared.size,
      examinedUnit: 'figures',
      unexamined: { id: 'no-two-sources', args: {} },
      findings,
      remarks: unlikeRemarks(dataset, unlike),
      compared: [...compared],
    };
  },
};

function shareFinding(
  dataset: Dataset,
  expected: ReportedShare,
  actual: ReportedShare,
  gap: number,
): FindingDraft {
  const figures = [expected, actual].map((share) => shareFigure(dataset, share));
  const [left, right] = figures;
  if (!left || !right) throw new Error('a pair has two shares');
  const difference = tidy(right.value - left.value);
  const worth = votesOfShares(dataset, [expected, actual], Math.abs(difference), gap);
  return {
    relation: null,
    subject: statementSubject(dataset, expected),
    contest: null,
    message: {
      id: expected.quantity === null ? 'gap-of-unknown' : 'gap',
      args: { quantity: expected.quantity, least: gap },
    },
    expected: left,
    actual: right,
    difference,
    unit: 'percentage-points',
    votesAtStake: worth.votes,
    method: 'exact',
    n: 2,
    test: null,
    direction: null,
    cells: [],
    notes: [precisionNote(dataset, expected), precisionNote(dataset, actual), ...worth.notes],
    innocent: [...EXPLANATIONS],
    provenance: [...left.places, ...right.places],
  };
}

function shareFigure(dataset: Dataset, share: ReportedShare): Figure {
  return {
    measure: { kind: 'share', quantity: share.quantity, contestant: share.contestant },
    source: dataset.sources[share.source]?.id ?? '',
    published: dataset.files[share.file]?.published ?? null,
    value: share.percent,
    low: share.low,
    high: share.high,
    places: [placeOf(dataset, share)],
  };
}

function precisionNote(dataset: Dataset, { source, text, low, high, precision }: ReportedShare): Message {
  return {
    id: `precision-${precision}`,
    args: { source: dataset.sources[source]?.id ?? '', text, low, high },
  };
}

/** The first by what they say, so that the order of rows does not choose. */
function unlikeRemarks(
  dataset: Dataset,
  unlike: readonly (readonly [ReportedShare, ReportedShare])[],
): Message[] {
  return unlike
    .map(([one, other]) => unlikeRemark(dataset, one, other))
    .map((remark) => ({ remark, key: JSON.stringify(remark) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .slice(0, NAMED)
    .map(({ remark }) => remark);
}

/** Two percentages of one place that the words of their sources make percentages of different things. */
function unlikeRemark({ sources }: Dataset, one: ReportedShare, other: ReportedShare): Message {
  return {
    id: 'not-compared',
    args: {
      source: sources[one.source]?.id ?? '',
      text: one.text,
      quantity: one.quantity,
      contestant: one.contestant,
      otherSource: sources[other.source]?.name ?? '',
      otherText: other.text,
      otherQuantity: other.quantity,
      otherContestant: other.contestant,
    },
  };
}

/** Takes away what binary fractions add: 59.1 − 53.5 is 5.6. */
function tidy(points: number): number {
  return Number(points.toFixed(9));
}
