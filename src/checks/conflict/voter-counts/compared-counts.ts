import type { ComparedCount } from '../../../model/compared-count.js';
import type { Dataset } from '../../../model/dataset.js';
import { formFigure, stationSubject } from '../../figures.js';
import { type CountComparison, unexplainedBy } from './compare-count.js';
import { countedFigure } from './count-finding.js';
import { percentMissed } from './count-notes.js';

/** The comparisons that leave nothing unexplained, with all that is allowed for; the largest official number first, wherever their rows stand. */
export function comparedCounts(dataset: Dataset, comparisons: readonly CountComparison[]): ComparedCount[] {
  return comparisons
    .filter(({ unexplained }) => unexplained === 0)
    .map((comparison): ComparedCount => {
      const { count, official, elsewhere, model } = comparison;
      const { value, publication } = official.number;
      return {
        subject: stationSubject(dataset, count.station),
        contest: dataset.contests[publication.contest]?.id ?? null,
        expected: countedFigure(comparison, dataset),
        actual: formFigure(dataset, official.measure, official.number),
        elsewhere: elsewhere?.voters ?? 0,
        missed: value > count.value ? percentMissed(count.value, value) : null,
        midway: count.precision === 'not-stated' ? unexplainedBy(comparison, model) : null,
      };
    })
    .map((compared) => ({ compared, key: keyOf(compared) }))
    .sort(
      ({ compared: one, key: oneKey }, { compared: other, key: otherKey }) =>
        other.actual.value - one.actual.value || (oneKey < otherKey ? -1 : 1),
    )
    .map(({ compared }) => compared);
}

function keyOf({ contest, subject, expected: { source, measure, value } }: ComparedCount): string {
  return JSON.stringify([contest, subject, source, measure, value]);
}
