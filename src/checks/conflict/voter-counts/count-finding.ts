import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, formFigure, pathOf, placeOf, stationSubject } from '../../figures.js';
import type { ComparisonContext, CountComparison } from './compare-count.js';
import { countNotes, percentMissed } from './count-notes.js';

/** The count, with what was there by it. */
export function countedFigure({ count, low, high }: CountComparison, dataset: Dataset): Figure {
  return {
    measure: { kind: 'counted', counted: count.counted },
    source: dataset.sources[count.source]?.id ?? '',
    published: dataset.files[count.statements[0]?.file ?? -1]?.published ?? null,
    value: count.value,
    low,
    high: Number.isFinite(high) ? high : null,
    places: count.statements.map(({ file, fileLine }) => ({ file: pathOf(dataset, file), line: fileLine })),
  };
}

/** The finding of a comparison that leaves something unexplained. */
export function countFinding(
  comparison: CountComparison,
  context: ComparisonContext,
  test: FindingDraft['test'],
): Omit<FindingDraft, 'innocent'> {
  const { count, official, unexplained, elsewhere, unwatched } = comparison;
  const { dataset } = context;
  const { value } = official.number;
  const expected = countedFigure(comparison, dataset);
  const actual = formFigure(dataset, official.measure, official.number);
  const before = comparison.earlier.map(({ measure, number }) => formFigure(dataset, measure, number));
  const isModelled = count.precision === 'not-stated';
  return {
    relation: null,
    subject: stationSubject(dataset, count.station),
    contest: dataset.contests[official.number.publication.contest]?.id ?? null,
    message: {
      id: `${unexplained > 0 ? 'more' : 'fewer'}-${isModelled ? 'reported' : 'than-stated'}`,
      args: {
        precision: count.precision,
        unexplained: Math.abs(unexplained),
        missed: unexplained > 0 ? percentMissed(count.value, value) : null,
      },
    },
    expected,
    actual,
    difference: value - count.value,
    unit: 'voters',
    votesAtStake: Math.abs(unexplained),
    method: 'exact',
    n: 2,
    test,
    direction: null,
    cells: [],
    notes: countNotes(comparison, context, before),
    provenance: distinctPlaces([
      ...expected.places,
      ...actual.places,
      ...(elsewhere?.places ?? []),
      ...(unwatched?.curve ?? []).map((place) => placeOf(dataset, place)),
      ...before.flatMap(({ places }) => places),
    ]),
  };
}
