import type { Message } from '../../model/message.js';
import type { FileEntry } from '../election/schema.js';
import { type ElectionComment, writeElection } from '../election/write-election.js';
import type { Proposal, TableReport } from './propose-election.js';

/** Columns without a place that one remark names. */
const NAMED = 60;

/** Puts a note into words. */
export type SayNote = (note: Message) => string;

/** A proposal as the text of an election file: how sure each column is behind it, what was not placed above its file. */
export function writeProposal(proposal: Proposal, say: SayNote): string {
  const { election, assumed, ambiguous, origins } = proposal;
  const opening = [
    'Proposed by looking at the tables. Read every line before relying on it.',
    'Behind a column stands how sure its place is, from 0 to 1, and why.',
    ...assumed.map((note) => `Assumed: ${say(note)}`),
    ...ambiguous.map((note) => `UNCLEAR: ${say(note)}`),
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
  const known = format === null ? [] : [`Read as the format ${format}.`];
  const without = columns.filter(({ places }) => places.length === 0);
  if (without.length === 0) return known;
  const named = without.slice(0, NAMED).map((column) => {
    const name = say({ id: 'column-name', args: { name: column.name } });
    return `“${name}”: ${say(column.why)}`;
  });
  const more = without.length - named.length;
  return [...known, 'Not placed:', ...named, ...(more > 0 ? [`and ${more} more`] : [])];
}
