import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import type { Message } from '../../../model/message.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, placeOf } from '../../figures.js';
import { compareDates } from '../../publications.js';
import type { SourceComparison } from './compare-sources.js';

/** What the locale calls each share. */
const SUMS = { turnout: 'turnoutShare', leader: 'leaderShare', 'carry-off': 'carryOffShare' } as const;

/** Which side of a comparison stands second, as what is reported. */
type Actual = 'chosen' | 'others';

/** What every finding of a comparison has, whichever side stands second. Percentages to two decimals. */
export function comparisonFinding(
  dataset: Dataset,
  comparison: SourceComparison,
  actualSide: Actual,
): Pick<
  FindingDraft,
  | 'relation'
  | 'subject'
  | 'contest'
  | 'expected'
  | 'actual'
  | 'difference'
  | 'unit'
  | 'method'
  | 'n'
  | 'test'
  | 'direction'
  | 'cells'
  | 'provenance'
> {
  const { result, share, chosen, others } = comparison;
  const chosenFigure = sideFigure(dataset, comparison, chosen, comparison.chosenMean);
  const othersFigure = sideFigure(dataset, comparison, others, comparison.othersMean);
  const [expected, actual] =
    actualSide === 'chosen' ? [othersFigure, chosenFigure] : [chosenFigure, othersFigure];
  const difference = rounded(actual.value - expected.value);
  return {
    relation: null,
    subject: { kind: 'territory', territory: [] },
    contest: dataset.contests[comparison.official.contest]?.id ?? null,
    expected,
    actual,
    difference,
    unit: 'percentage-points',
    method: result.method,
    n: chosen.length + others.length,
    test: comparison.test,
    direction: difference > 0 ? share.contestant : null,
    cells: [],
    provenance: distinctPlaces([...expected.places, ...actual.places]),
  };
}

/** The numbers of a comparison for its sentence: the difference as chosen less others, with its interval. */
export function comparisonArgs(dataset: Dataset, comparison: SourceComparison): Message['args'] {
  const { result, share, chosen, others, strata, chosenMean, othersMean } = comparison;
  const { id, contestants } = dataset.contests[comparison.official.contest] ?? {};
  const difference = rounded(rounded(chosenMean) - rounded(othersMean));
  return {
    source: dataset.sources[comparison.source]?.id ?? '',
    contest: dataset.contests.length > 1 ? (id ?? null) : null,
    share: share.name,
    contestant: contestants?.find((known) => known.id === share.contestant)?.name ?? share.contestant,
    chosen: chosen.length,
    others: others.length,
    strata,
    chosenMean: rounded(chosenMean),
    othersMean: rounded(othersMean),
    // Of the means as they are printed, so that a reader who subtracts them gets it.
    points: rounded(Math.abs(difference)),
    sign: Math.sign(difference),
    low: result.low === null ? null : rounded(result.low),
    high: result.high === null ? null : rounded(result.high),
    pValue: Number(result.pValue.toPrecision(2)),
    method: result.method,
    assignments: result.assignments,
  };
}

export function rounded(percent: number): number {
  return Number(percent.toFixed(2));
}

/** A mean over many forms: of each file the first row that went into it. */
function sideFigure(
  dataset: Dataset,
  { share }: SourceComparison,
  stations: readonly number[],
  mean: number,
): Figure {
  const first = new Map<number, number>();
  let source = '';
  let published: string | null = null;
  for (const station of stations) {
    for (const { forms, row, publication } of share.formsOf(station)) {
      const { file, fileLines } = forms;
      const line = fileLines[row] ?? 1;
      first.set(file, Math.min(first.get(file) ?? line, line));
      if (source !== '' && compareDates(published, publication.published) >= 0) continue;
      source = dataset.sources[publication.source]?.id ?? '';
      published = publication.published;
    }
  }
  const value = rounded(mean);
  return {
    measure: { kind: 'sum', name: SUMS[share.name] },
    source,
    published,
    value,
    low: value,
    high: value,
    places: [...first].map(([file, fileLine]) => placeOf(dataset, { file, fileLine })),
  };
}
