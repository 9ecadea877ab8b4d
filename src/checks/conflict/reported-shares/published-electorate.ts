import type { Dataset } from '../../../model/dataset.js';
import type { PublishedTotal } from '../../../model/observation.js';
import { compareDates } from '../../publications.js';
import { lineageOf } from '../../source-lineage.js';
import type { Electorate, Where } from './electorate.js';

/**
 * What the commission's published totals say of a territory, of each contest in question: each number as last published. Nothing for a
 * station, and where none of the contests, nor a total that names no contest, has registered voters there.
 */
export function publishedElectorates(
  dataset: Dataset,
  { station, territory }: Where,
  contests: readonly number[],
): readonly Electorate[] {
  if (station !== -1) return [];
  const here = dataset.publishedTotals.filter(
    (total) =>
      total.station === -1 &&
      total.territory === territory &&
      total.contestant === null &&
      total.value !== null &&
      dataset.sources[total.source]?.role === 'commission',
  );
  return [...contests, -1].flatMap((contest): Electorate[] => {
    const last = (quantity: string): PublishedTotal | undefined =>
      here
        .filter((total) => total.contest === contest && total.quantity === quantity)
        .reduce<PublishedTotal | undefined>(
          (latest, total) => (latest && isLater(dataset, latest, total) ? latest : total),
          undefined,
        );
    const registered = last('registered');
    if (!registered?.value) return [];
    return [
      {
        source: dataset.sources[registered.source]?.id ?? '',
        contest: dataset.contests[contest]?.name ?? null,
        registered: registered.value,
        ballots: last('inBoxes')?.value ?? null,
        forms: 0,
        missing: 0,
      },
    ];
  });
}

/** Whether the one was published after the other; of two at the same time the one named later in the election file is the later. */
function isLater(dataset: Dataset, one: PublishedTotal, other: PublishedTotal): boolean {
  const stages = lineageOf(dataset, one.source).stage - lineageOf(dataset, other.source).stage;
  const published = ({ file }: PublishedTotal): string | null => dataset.files[file]?.published ?? null;
  return (stages || compareDates(published(one), published(other))) > 0;
}
