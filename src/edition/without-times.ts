import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';

const DAY = /^\d{4}-\d\d-\d\d/u;

/**
 * A public data set without the times at which observers counted or sent something: of a moment the day is left, where it is written with one. How
 * much was watched goes, too.
 */
export function withoutTimes(dataset: Dataset): Dataset {
  const isOfPerson = ({ source }: { readonly source: number }): boolean =>
    isPerson(dataset.sources[source]?.role);
  return {
    ...dataset,
    files: dataset.files.map((file) =>
      isOfPerson(file) ? { ...file, published: dayOf(file.published) } : file,
    ),
    voterCounts: dataset.voterCounts.map((count) => {
      if (!isOfPerson(count)) return count;
      const { watchedUnreadable: _, ...said } = count;
      return { ...said, from: dayOf(count.from), to: dayOf(count.to), watched: null };
    }),
    previous: dataset.previous && withoutTimes(dataset.previous),
  };
}

/** The day of a moment that begins with one, else null. */
export function dayOf(moment: string | null): string | null {
  return DAY.exec(moment ?? '')?.[0] ?? null;
}
