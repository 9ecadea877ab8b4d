import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { FileProblem, type Folder } from '../ingest/read/folder.js';
import { PUBLIC_ELECTION, PUBLIC_ELECTION_OPENING } from '../report/index.js';

/** What tells of a public edition whether it can be made again whole. */
interface OpenElection {
  /** Text of the election file that the edition has for its published inputs; null where it has none. */
  readonly text: string | null;
  /** Whether the data are those inputs alone: without an election file, or with that one. */
  readonly isOnlyOne: boolean;
}

/** Looks for the election file of a public edition's report, and for that of the data. */
export async function openElection(report: Folder, data: Folder): Promise<OpenElection> {
  const text = await textOf(report, PUBLIC_ELECTION);
  const own = await textOf(data, ELECTION_FILE);
  const isPublic = own === text && own?.startsWith(`# ${PUBLIC_ELECTION_OPENING}\n`) === true;
  return { text, isOnlyOne: own === null || isPublic };
}

async function textOf(folder: Folder, path: string): Promise<string | null> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await folder.open(path)).stream()) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
