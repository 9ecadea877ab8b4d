import { basename, dirname } from 'node:path';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { inspectFile } from '../ingest/inspect/inspect-file.js';
import { type Proposal, proposeElection } from '../ingest/inspect/propose-election.js';
import { writeProposal } from '../ingest/inspect/write-proposal.js';
import { newIssue } from '../ingest/issue-log.js';
import { asProblems } from '../ingest/problems.js';
import type { Folder } from '../ingest/read/folder.js';
import { EXAMPLES_KEPT, InputError, type Issue, type IssueGroup } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { sayNote } from '../report/say-note.js';
import { openDiskFolder } from './disk-folder.js';

/** A table without an election file, and the one that was proposed for it. */
export interface LoneFile {
  readonly folder: Folder;
  /** What was taken for granted, as issues of the data set. */
  readonly assumed: readonly IssueGroup[];
}

/**
 * Reads a table by the election file that `inspect` would propose. Throws an InputError where the proposal leaves anything open that
 * could turn a number round: then a person has to look at it.
 */
export async function openLoneFile(path: string, locale: Locale): Promise<LoneFile> {
  const folder = openDiskFolder(dirname(path), [basename(path)]);
  const name = basename(path);
  const inspected = await inspectFile(folder, name, {}).catch((error: unknown) => {
    throw new InputError(asProblems(error, path));
  });
  const proposal = proposeElection([inspected]);
  if (proposal.ambiguous.length > 0) {
    throw new InputError(
      proposal.ambiguous.map((note) =>
        newIssue({
          code: 'proposal-unclear',
          file: path,
          args: { why: sayNote(note, locale).replace(/\.$/u, '') },
        }),
      ),
    );
  }
  return {
    folder: withElectionFile(
      folder,
      writeProposal(proposal, (note) => sayNote(note, locale)),
    ),
    assumed: assumptions(name, proposal, locale),
  };
}

function assumptions(file: string, proposal: Proposal, locale: Locale): readonly IssueGroup[] {
  const columns = proposal.tables.flatMap((table) =>
    table.columns.flatMap(({ name, places, sure }) =>
      places.map((key) =>
        newIssue({
          code: 'assumed-column',
          file,
          column: name,
          args: { key, percent: Math.round(100 * sure) },
        }),
      ),
    ),
  );
  const notes = proposal.assumed.map((note) =>
    newIssue({ code: 'assumed', file, args: { what: sayNote(note, locale).replace(/\.$/u, '') } }),
  );
  return [groupOf(notes), groupOf(columns)].flat();
}

/** Issues of one kind together, the first of them as examples. */
function groupOf(issues: readonly Issue[]): IssueGroup[] {
  const [first] = issues;
  if (!first) return [];
  const { code, file } = first;
  return [{ code, file, column: null, total: issues.length, examples: issues.slice(0, EXAMPLES_KEPT) }];
}

/** The same folder with an election file that is not on disk. */
export function withElectionFile(folder: Folder, text: string): Folder {
  const bytes = Buffer.from(text);
  return {
    find: folder.find,
    async open(path) {
      if (path !== ELECTION_FILE) return folder.open(path);
      return {
        size: bytes.length,
        async *stream() {
          yield bytes;
        },
      };
    },
  };
}
