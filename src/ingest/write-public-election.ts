import type { Dataset } from '../model/dataset.js';
import { isPerson } from '../model/source.js';
import { ELECTION_FILE } from './election/election-file.js';
import { parseElectionFile } from './election/parse.js';
import { publicElection } from './election/public-election.js';
import { readDescription } from './election/read-description.js';
import type { ElectionFile } from './election/schema.js';
import { writeElection } from './election/write-election.js';
import { expandPaths } from './expand-paths.js';
import { createProblemList } from './problem-list.js';
import type { Folder } from './read/folder.js';

/** What of an election file nobody else may have. */
interface Hidden {
  /** Paths of files that are not published, relative to the folder. */
  readonly paths: ReadonlySet<string>;
  /** Whether the earlier election names what is not published. */
  readonly isPreviousHidden: boolean;
}

/**
 * The election file by which anybody can read what of a data set is published: no observer, no file of theirs or with rows of theirs, no crosswalk, no
 * remark. `parameters`: its settings as far as they are public. Null where nothing is left.
 */
export async function writePublicElection(
  folder: Folder,
  { paths, isPreviousHidden }: Hidden,
  parameters: Dataset['parameters'],
  opening: readonly string[],
): Promise<string | null> {
  const { text } = await readDescription(folder, ELECTION_FILE);
  const { election } = publicElection(parseElectionFile(text, ELECTION_FILE).election);
  const { crosswalk: _, parameters: ___, previous, ...rest } = election;
  const open: ElectionFile['sources'] = [];
  for (const { alsoNamed: __, ...source } of election.sources) {
    if (isPerson(source.role)) continue;
    const files: typeof source.files = [];
    for (const entry of source.files) {
      const resolved = { entry, source: -1, contest: -1, published: null };
      const expanded = await expandPaths(folder, '', [resolved], createProblemList());
      if (!expanded.some((one) => paths.has(one.entry.path))) files.push(entry);
    }
    if (files.length > 0) open.push({ ...source, files });
  }
  if (open.length === 0) return null;
  const known = new Set(open.map(({ id }) => id));
  const sources = open.map(({ revises, ...source }) =>
    revises !== undefined && known.has(revises) ? { ...source, revises } : source,
  );
  return writeElection(
    {
      ...rest,
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
      ...(previous === undefined || isPreviousHidden ? {} : { previous }),
      sources,
    },
    opening,
    [],
  );
}
