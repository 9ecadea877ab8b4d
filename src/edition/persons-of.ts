import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';

/** Ids of the observers and cameras of a public data set and of the one before it; nobody else has such an id there. */
export function personsOf({ sources, previous }: Dataset): ReadonlySet<string> {
  const own = sources.filter(({ role }) => isPerson(role)).map(({ id }) => id);
  return new Set([...own, ...(previous ? personsOf(previous) : [])]);
}
