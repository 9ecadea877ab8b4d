import type { Message } from '../../model/message.js';
import type { FileEntry } from '../election/schema.js';
import { type ElectionComment, writeElection } from '../election/write-election.js';
import type { Proposal, TableReport } from './propose-election.js';

/** Columns without a place that one remark names. */
const NAMED = 60;

/** Puts a note into words; its argument `note`, if it has one, is in words already. */
type SayNote = (note: Message) => string;

/** A proposal as the text of an election file: how sure each column is behind it, what was not placed above its file. */
export function writeProposal(proposal: Proposal, say: SayNote): string {
  const { election, assumed, ambiguous, origins } = proposal;
  const opening = [
    say({ id: 'how-proposed', args: {} }),
    say({ id: 'how-sure', args: {} }),
    ...assumed.map((note) => say({ id: 'is-assumed', args: { note: say(note) } })),
    ...ambiguous.map((note) => say({ id: 'is-unclear', args: { note: say(note) } })),
  ];
  const comments = election.sources.flatMap(({ files }, source) =>
    files.flatMap((entry, file) => {
      const report = proposal.tables[origins[source]?.[file] ?? -1];
      return report ? commentsOf(entry, report, ['sources', source, 'files', file], say) : [];
    }),
  );
  return writeElection(election, opening, comments);
}

function commentsOf(
  entry: FileEntry,
  report: TableReport,
  at: readonly (string | number)[],
  say: SayNote,
): ElectionComment[] {
  const byName = new Map(report.columns.map((column) => [column.name, column]));
  /** All contestants are told by one reason: the first says it. */
  const said = new Set<string>();
  const behind = (group: string, columns: object | undefined): ElectionComment[] =>
    Object.entries(columns ?? {}).flatMap(([key, header]: [string, unknown]) => {
      const column = byName.get(String([header].flat()[0]));
      if (!column) return [];
      const why = say(column.why);
      const isSaid = group === 'votes' && said.has(why);
      said.add(why);
      return [{ at: [...at, group, key], behind: isSaid ? String(column.sure) : `${column.sure} ${why}` }];
    });
  return [
    { at: [...at, 'path'], above: notPlaced(report, say) },
    ...behind('columns', entry.columns),
    ...behind('votes', 'votes' in entry ? entry.votes : undefined),
  ];
}

function notPlaced({ format, columns }: TableReport, say: SayNote): string[] {
  const known = format === null ? [] : [say({ id: 'read-as-format', args: { format } })];
  const without = columns.filter(({ places }) => places.length === 0);
  if (without.length === 0) return known;
  const more = without.length - NAMED;
  return [
    ...known,
    say({ id: 'not-placed', args: {} }),
    ...without
      .slice(0, NAMED)
      .map(({ name, why }) => say({ id: 'not-placed-column', args: { name, note: say(why) } })),
    ...(more > 0 ? [say({ id: 'not-placed-more', args: { more } })] : []),
  ];
}
