import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { type Publication, publications } from '../../publications.js';
import { lineageOf } from '../../source-lineage.js';

/** What the commission and one independent source published of one contest; each latest first. */
export interface SourcePair {
  readonly contest: number;
  readonly official: readonly Publication[];
  readonly copies: readonly Publication[];
}

/**
 * Every independent source of every contest beside the commission, in the order of the election file; also where the commission has
 * nothing. Sources that revise one another are one.
 */
export function sourcePairs(dataset: Dataset): SourcePair[] {
  const officials = publications(dataset, (role) => role === 'commission');
  const independent = publications(dataset, (role) => role !== 'commission');
  const bySource = groupBy(
    independent,
    ({ source, contest }) => `${lineageOf(dataset, source).root} ${contest}`,
  );
  return [...bySource.values()]
    .map((copies) => {
      const { contest, source } = copies[0] ?? { contest: -1, source: -1 };
      const official = officials.filter((publication) => publication.contest === contest);
      return { contest, source, copies, official };
    })
    .sort((left, right) => left.contest - right.contest || left.source - right.source);
}
