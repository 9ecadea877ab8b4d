import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { type Publication, publications } from '../../publications.js';
import { lineageOf } from '../../source-lineage.js';

/** What one source, or sources that revise one another, published about one contest: earliest first, two or more. */
export type PublicationHistory = readonly [Publication, Publication, ...Publication[]];

export function publicationHistories(dataset: Dataset): readonly PublicationHistory[] {
  const earliestFirst = publications(dataset, () => true).toReversed();
  const byLineage = groupBy(
    earliestFirst,
    ({ source, contest }) => `${lineageOf(dataset, source).root} ${contest}`,
  );
  return [...byLineage.values()]
    .flatMap(([first, second, ...rest]): PublicationHistory[] =>
      first && second ? [[first, second, ...rest]] : [],
    )
    .sort(([one], [other]) => one.contest - other.contest || one.source - other.source);
}
