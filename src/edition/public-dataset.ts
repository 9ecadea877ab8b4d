import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';
import { neutralNames } from './neutral-names.js';
import { publicIssues } from './public-issues.js';
import { publicStatements } from './public-statements.js';
import { secretsOf } from './secrets-of.js';
import { inWholeHours } from './whole-hours.js';

/** Nobody’s file: its hash would tell whoever has a copy of it whose it is. */
const UNHASHED = { sha256: '', bytes: 0 };

/**
 * A data set that was read for the public edition, as its checks and reports may see it: observers and their files by numbers, no word of theirs,
 * no hash of a file that holds a row of theirs, nothing quoted from one. **The whole hours in which they counted are still in it**, for the checks: see
 * {@link withoutTimes}. Stations, numbers and the order of everything are as they were. `before`: what stands before the paths of files without a name.
 */
export function publicDataset(dataset: Dataset, before = '', secrets = secretsOf(dataset)): Dataset {
  const names = neutralNames(dataset, before, secrets);
  const { isDescriptionHidden } = names;
  return {
    ...dataset,
    ...publicStatements({ ...dataset, voterCounts: wholeHoursOf(dataset) }),
    description: isDescriptionHidden ? { ...UNHASHED, path: dataset.description.path } : dataset.description,
    crosswalk: isDescriptionHidden ? null : dataset.crosswalk,
    sources: dataset.sources.map((source, index) => {
      if (!isPerson(source.role)) return source;
      const { revises, ...own } = source;
      const id = names.sources[index] ?? '';
      const revised = names.sources[dataset.sources.findIndex((other) => other.id === revises)];
      return {
        ...own,
        id,
        name: id,
        design: null,
        ...(revised === undefined ? {} : { revises: revised }),
      };
    }),
    files: dataset.files.map((file, index) => {
      if (!names.areHidden[index]) return file;
      const path = names.files[index] ?? '';
      return {
        ...file,
        ...UNHASHED,
        path,
        origin: { ...file.origin, path, table: null, encoding: null, delimiter: null },
        setAsideRows: { fileLines: new Int32Array(0), reasons: new Uint8Array(0) },
      };
    }),
    issues: publicIssues(dataset, names),
    previous: dataset.previous && publicDataset(dataset.previous, `${before}earlier-`, secrets),
    ...(dataset.withheld ? { withheld: { ...dataset.withheld, paths: [], contents: [] } } : {}),
  };
}

function wholeHoursOf({ voterCounts, sources }: Dataset): Dataset['voterCounts'] {
  return inWholeHours(voterCounts, ({ source }) => isPerson(sources[source]?.role));
}
