import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';

/** What of a data set and of the one before it nobody may know, the two taken together: one may read a file that in the other is an observer’s. */
export interface Secrets {
  /** Paths of files by observers, read or not. */
  readonly paths: ReadonlySet<string>;
  /** Their bytes, by {@link contentKey}: a link or a copy has another path. */
  readonly contents: ReadonlySet<string>;
  /** Ids of all sources, which no stand-in may have. */
  readonly ids: ReadonlySet<string>;
}

/** The secrets of a data set as it was read for the public edition. */
export function secretsOf(dataset: Dataset): Secrets {
  const all = dataset.previous ? [dataset, dataset.previous] : [dataset];
  const ofPersons = all.flatMap(({ files, sources }) =>
    files.filter(({ source }) => isPerson(sources[source]?.role)),
  );
  const unread = all.flatMap(({ withheld }) => withheld ?? []);
  return {
    paths: new Set([...unread.flatMap(({ paths }) => paths), ...ofPersons.map(({ origin }) => origin.path)]),
    contents: new Set([...unread.flatMap(({ contents }) => contents), ...ofPersons].map(contentKey)),
    ids: new Set(all.flatMap(({ sources }) => sources.map(({ id }) => id))),
  };
}

/** Equal for files of the same bytes. */
export function contentKey({ sha256, bytes }: { readonly sha256: string; readonly bytes: number }): string {
  return `${sha256} ${bytes}`;
}
