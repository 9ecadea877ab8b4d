import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';
import { contentKey, type Secrets } from './secrets-of.js';

/** What a public edition calls that which has no public name. */
export interface NeutralNames {
  /** By index of the source: its own id, or that of an observer’s stand-in. */
  readonly sources: readonly string[];
  /** By index of the file: its own path, or that of a file that is not published. */
  readonly files: readonly string[];
  /** Whether a file is not published, by index. */
  readonly areHidden: readonly boolean[];
  /** Whether the election’s own description of itself names an observer or a file that is not published: then its bytes are not published either. */
  readonly isDescriptionHidden: boolean;
}

/**
 * Names for a data set’s sources and files. An observer’s files are not published, and neither are those in which rows of others stand beside an
 * observer’s, or that have the same bytes: they are numbered, without anything of their own names. `before`: what stands before the numbered paths.
 */
export function neutralNames(dataset: Dataset, before: string, secrets: Secrets): NeutralNames {
  const taken = new Set(secrets.ids);
  const sources = dataset.sources.map(({ id, role }) => (isPerson(role) ? freeName(`${role}s`, taken) : id));
  const isOfPerson = (source: number): boolean => isPerson(dataset.sources[source]?.role);
  const arePersonsNamed = isNamingPersons(dataset);
  const areHidden = dataset.files.map(
    (file) =>
      secrets.paths.has(file.origin.path) ||
      secrets.contents.has(contentKey(file)) ||
      (arePersonsNamed && (file.setAside['filled-by-other-source'] ?? 0) > 0),
  );
  const known = new Map<string, string>();
  const paths = new Set(dataset.files.map(({ path }) => path));
  const files = dataset.files.map(({ path, source }, index) => {
    if (!areHidden[index]) return path;
    const key = `${source} ${path}`;
    const stem = `${before}${isOfPerson(source) ? sources[source] : 'unpublished'}-file`;
    const name = known.get(key) ?? freeName(stem, paths);
    known.set(key, name);
    return name;
  });
  return { sources, files, areHidden, isDescriptionHidden: arePersonsNamed || areHidden.includes(true) };
}

function isNamingPersons({ sources, withheld }: Dataset): boolean {
  return (withheld?.sources ?? 0) > 0 || sources.some(({ role }) => isPerson(role));
}

function freeName(stem: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  taken.add(`${stem}-${number}`);
  return `${stem}-${number}`;
}
