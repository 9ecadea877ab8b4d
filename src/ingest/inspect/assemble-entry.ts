import type { Message } from '../../model/message.js';
import type { FileEntry } from '../election/schema.js';
import type { TableFacts } from '../read/table.js';
import type { FiledContest } from './contest-book.js';
import { publishedIn } from './file-name.js';
import type { ProposedFile } from './proposed.js';
import type { TableProfile } from './table-profile.js';

/** Where a proposed entry is to be read from. */
interface EntryPlace {
  readonly path: string;
  /** The table inside the file; undefined where there is only one. */
  readonly table: string | number | undefined;
  readonly facts: TableFacts;
  readonly profile: TableProfile;
  readonly transposed: boolean;
}

/** An entry of the election file, complete, and what was assumed on the way. */
export function assembleEntry(
  { entry }: ProposedFile,
  { path, table, facts, profile, transposed }: EntryPlace,
  contest: FiledContest | null,
): { readonly entry: FileEntry; readonly assumed: readonly Message[] } {
  const assumed: Message[] = [];
  const { header, above } = profile;
  const published = entry.published ?? publishedIn(path) ?? publishedIn(String(table ?? '')) ?? undefined;
  if (published !== undefined && entry.published === undefined) {
    assumed.push({ id: 'published', args: { what: path, published } });
  }
  const [line, ...more] = header.lines;
  const needsHeader = !transposed && line !== undefined && (above > 0 || more.length > 0);
  if (transposed) assumed.push({ id: 'transposed', args: {} });
  if (needsHeader) assumed.push({ id: 'header-found', args: { lines: header.lines.join(', ') } });
  if (facts.encodingGuessed && facts.encoding !== null) {
    assumed.push({ id: 'encoding-guessed', args: { encoding: facts.encoding } });
  }
  const { holds, ...rest } = withContestants(entry, contest);
  const complete = {
    path,
    ...(table === undefined ? {} : { table }),
    ...(facts.encodingGuessed && facts.encoding !== null ? { encoding: facts.encoding } : {}),
    ...(needsHeader ? { header: more.length > 0 ? [...header.lines] : line } : {}),
    ...(transposed ? { transposed } : {}),
    holds,
    ...(published === undefined ? {} : { published }),
    ...(contest === null ? {} : { contest: contest.id }),
    ...rest,
  };
  return { entry: complete as FileEntry, assumed };
}

/** The entry with the ids of the contest in place of the table's own. */
function withContestants(entry: ProposedFile['entry'], contest: FiledContest | null): ProposedFile['entry'] {
  if (contest === null || entry.holds !== 'result-forms') return entry;
  const renamed = <Value>(votes: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(votes).map(([id, column]) => [contest.ids.get(id) ?? id, column]));
  return {
    ...entry,
    ...(entry.votes ? { votes: renamed(entry.votes) } : {}),
    ...(entry.long?.votes ? { long: { ...entry.long, votes: renamed(entry.long.votes) } } : {}),
  };
}
