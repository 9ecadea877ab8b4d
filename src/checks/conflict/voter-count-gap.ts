import type { Figure } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import type { Place } from '../../model/place.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, pathOf, stationSubject } from '../figures.js';
import { publications } from '../publications.js';
import { gapOutside, type OfficialCount, officialCounts } from './official-counts.js';
import { type StationCount, stationCounts } from './station-counts.js';
import { createCoverage } from './station-coverage.js';

const EXPLANATIONS = ['missed-voters', 'unwatched-time', 'another-way-in', 'voting-elsewhere'] as const;

/** Voters or ballots that somebody counted at a station against the official line of the same kind. */
export const voterCountGap: Check = {
  id: 'voter-count-gap',
  evidence: 'conflict',
  question: 'Do independent counts of voters agree with the official number of the same kind?',
  needs: ['commission-forms', 'independent-counts'],
  innocent: EXPLANATIONS,
  references: [
    'Reuters, counts of voters at polling stations in Russia, September 2016, September 2017 and March 2018',
  ],
  defaults: {},
  run({ dataset }) {
    const officials = publications(dataset, (role) => role === 'commission');
    const counts = stationCounts(dataset);
    const findings: FindingDraft[] = [];
    const compared: Place[] = [];
    const coverage = createCoverage(dataset);
    for (const count of counts) {
      const [official, ...earlier] = officialCounts(dataset, officials, count);
      if (!official) {
        coverage.miss(count.station);
        continue;
      }
      coverage.examine(count.station);
      for (const statement of count.statements) compared.push(statement);
      const finding = compare(dataset, count, official, earlier);
      if (finding) findings.push(finding);
    }
    return {
      ...coverage.finish(),
      unexamined: { id: 'no-official-count', args: {} },
      findings,
      compared,
    };
  },
};

/** A finding where the official number lies outside what the count's own precision allows. */
function compare(
  dataset: CheckContext['dataset'],
  count: StationCount,
  official: OfficialCount,
  earlier: readonly OfficialCount[],
): FindingDraft | null {
  const { value } = official.number;
  const gap = gapOutside(count, value);
  if (gap === 0) return null;
  const source = dataset.sources[count.source];
  const expected: Figure = {
    measure: { kind: 'counted', counted: count.counted },
    source: source?.id ?? '',
    published: dataset.files[count.statements[0]?.file ?? -1]?.published ?? null,
    value: count.value,
    low: count.low,
    high: Number.isFinite(count.high) ? count.high : null,
    places: count.statements.map(({ file, fileLine }) => ({ file: pathOf(dataset, file), line: fileLine })),
  };
  const actual = formFigure(dataset, official.measure, official.number);
  const before = earlier.map(({ measure, number }) => formFigure(dataset, measure, number));
  return {
    relation: null,
    subject: stationSubject(dataset, count.station),
    contest: dataset.contests[official.number.publication.contest]?.id ?? null,
    message: {
      id: value > count.value ? 'more-reported' : 'fewer-reported',
      args: { precision: count.precision },
    },
    expected,
    actual,
    difference: value - count.value,
    unit: 'voters',
    votesAtStake: gap,
    method: 'exact',
    n: 2,
    test: null,
    direction: null,
    cells: [],
    notes: notes(count, official, before),
    innocent: [...EXPLANATIONS],
    provenance: distinctPlaces([
      ...expected.places,
      ...actual.places,
      ...before.flatMap(({ places }) => places),
    ]),
  };
}

function notes(count: StationCount, official: OfficialCount, earlier: readonly Figure[]): Message[] {
  return [
    { id: `held-against-${official.kind}`, args: {} },
    ...(count.watched === null
      ? [{ id: 'watched-not-stated', args: {} }]
      : count.watched < 1
        ? [{ id: 'watched-partly', args: { percent: 100 * count.watched, rows: count.statements.length } }]
        : []),
    ...(count.passes > 1 ? [{ id: 'several-passes', args: { passes: count.passes } }] : []),
    ...(count.unclear ? [{ id: 'parts-or-repeats', args: { rows: count.statements.length } }] : []),
    ...earlier.map(({ value, published, source }) => ({
      id: 'published-before',
      args: { value, published: published ?? '', source },
    })),
  ];
}
