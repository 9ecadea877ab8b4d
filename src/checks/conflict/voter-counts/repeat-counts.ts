import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { lineageOf } from '../../source-lineage.js';
import type { StationCount } from '../station-counts.js';

/** Counts of the same hours of one station, by one method. */
export interface RepeatCounts {
  /** Null where not stated. */
  readonly method: string | null;
  readonly totals: readonly number[];
}

export interface Repeats {
  readonly groups: readonly RepeatCounts[];
  /** Stations where two sources state the very same number for the same hours, so that the one may have copied the other. */
  readonly mayBeCopies: number;
}

/**
 * Counts without stated precision that were repeated: by passes of one source, and by other sources that counted the same thing in the same stated
 * hours, watched as much of them, by the same method. What media state is held against no other source, for they quote; of sources that revise
 * one another the last one counts. A number that another source has stated already is left out, **which errs towards counts that differ**.
 */
export function repeatCounts(dataset: Dataset, counts: readonly StationCount[]): Repeats {
  const modelled = counts.filter(
    ({ precision, repeats }) => precision === 'not-stated' && repeats.length > 0,
  );
  const isAlone = ({ source, hours }: StationCount): boolean =>
    hours === null || dataset.sources[source]?.role === 'media';
  const alone = modelled
    .filter(isAlone)
    .map(({ method, repeats }): RepeatCounts => ({ method, totals: repeats }));
  const sameHours = groupBy(
    modelled.filter((count) => !isAlone(count)),
    ({ station, counted, hours, method }) => JSON.stringify([station, counted, hours, method]),
  );
  const stationsOfCopies = new Set<number>();
  const pooled = [...sameHours.values()].map((group): RepeatCounts => {
    const totals: number[] = [];
    for (const { station, repeats } of lastOfLineages(dataset, group)) {
      const others = repeats.filter((total) => !totals.includes(total));
      if (others.length < repeats.length) stationsOfCopies.add(station);
      totals.push(...others);
    }
    return { method: group[0]?.method ?? null, totals };
  });
  return { groups: [...alone, ...pooled], mayBeCopies: stationsOfCopies.size };
}

/** Of sources that revise one another, the last that counted here; the one with the most passes first. */
function lastOfLineages(dataset: Dataset, counts: readonly StationCount[]): readonly StationCount[] {
  const lineages = groupBy(counts, ({ source }) => lineageOf(dataset, source).root);
  return [...lineages.values()]
    .map((ofLineage) =>
      ofLineage.reduce((last, one) =>
        lineageOf(dataset, one.source).stage > lineageOf(dataset, last.source).stage ? one : last,
      ),
    )
    .sort((one, other) => other.repeats.length - one.repeats.length || one.source - other.source);
}
