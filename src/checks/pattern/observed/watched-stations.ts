import type { Dataset } from '../../../model/dataset.js';
import { isIndependent } from '../../../model/source.js';

/** The stations of which one independent source has a copy of the form or a count. */
export interface WatchedStations {
  readonly source: number;
  readonly stations: ReadonlySet<number>;
}

/** In the order of the sources. One that says it covers all stations leaves none unwatched, and is left out. */
export function watchedStations({ sources, forms, voterCounts }: Dataset): readonly WatchedStations[] {
  return sources.flatMap(({ role, selection }, source) => {
    if (!isIndependent(role) || selection === 'census') return [];
    const own = forms.filter((table) => table.source === source).flatMap((table) => [...table.stations]);
    const counted = voterCounts.filter((count) => count.source === source).map(({ station }) => station);
    const stations = new Set([...own, ...counted]);
    stations.delete(-1);
    return stations.size > 0 ? [{ source, stations }] : [];
  });
}

/** Whether a source says that its stations were drawn by lot, and how: only then does the draw carry a conclusion over to the others. */
export function isDrawnByDesign({ sources }: Dataset, source: number): boolean {
  const { selection, design } = sources[source] ?? {};
  return selection === 'random' && (design ?? '').trim() !== '';
}
