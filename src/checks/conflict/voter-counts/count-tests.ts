import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import type { Family, FindingDraft } from '../../check.js';
import type { CountComparison } from './compare-count.js';

/** The tests of all comparisons that have an error model, findings or not: one family for each contest. */
export function countTests(
  { contests }: Dataset,
  comparisons: readonly CountComparison[],
): {
  readonly families: readonly Family[];
  readonly testOf: (comparison: CountComparison) => FindingDraft['test'];
} {
  const tested = comparisons.filter(({ pValue }) => pValue !== null);
  const groups = [...groupBy(tested, ({ official }) => official.number.publication.contest)];
  const tests = new Map<CountComparison, FindingDraft['test']>();
  const families = groups.map(([contest, ofContest], family): Family => {
    ofContest.forEach((comparison, index) => {
      tests.set(comparison, { family, index });
    });
    return {
      level: 'station',
      contest: contests[contest]?.id ?? null,
      adjustment: 'BH',
      pValues: Float64Array.from(ofContest, ({ pValue }) => pValue ?? 1),
    };
  });
  return { families, testOf: (comparison) => tests.get(comparison) ?? null };
}
