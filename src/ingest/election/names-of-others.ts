import type { ElectionFile } from './schema.js';

/** Names by which the rows of a file may say that another source filled them in, lower case, to that source's id. */
export function namesOfOthers(election: ElectionFile, own: number): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  election.sources.forEach(({ id, name, alsoNamed }, index) => {
    for (const known of [id, name ?? id, ...(alsoNamed ?? [])]) {
      if (index !== own) names.set(known.toLowerCase(), id);
    }
  });
  const self = election.sources[own];
  for (const known of [self?.id, self?.name, ...(self?.alsoNamed ?? [])])
    names.delete(known?.toLowerCase() ?? '');
  return names;
}
