import type { Dataset } from '../../../model/dataset.js';
import type { DigitTest } from './digit-tests.js';

/** Whose votes a test is about; null for other numbers. */
export function contestantName(dataset: Dataset, { column, results }: DigitTest): string | null {
  const contestants = dataset.contests[results.contest]?.contestants ?? [];
  return contestants.find(({ id }) => id === column.contestant)?.name ?? null;
}
