import type { Message } from '../../model/message.js';
import type { ElectionFile, FileEntry, SourceEntry } from '../election/schema.js';
import type { TableFacts } from '../read/table.js';
import { assembleEntry } from './assemble-entry.js';
import type { CollectedKeys } from './collect-keys.js';
import { type ColumnReport, columnReport } from './column-report.js';
import { createContestBook } from './contest-book.js';
import { fileNameOf } from './file-name.js';
import { type ProposedTable, proposeTable } from './propose-table.js';
import type { ProposedElection, ProposedSource } from './proposed.js';
import { samePublications } from './same-publications.js';
import { tableDoubts } from './table-doubts.js';
import { tableNames } from './table-names.js';
import type { TableProfile } from './table-profile.js';

/** A table that was looked at. */
export interface InspectedTable {
  readonly name: string | null;
  readonly facts: TableFacts;
  readonly profile: TableProfile;
  /** The tuples that its format asked for, in the order it asked. */
  readonly keys?: readonly CollectedKeys[];
  /** Whether the profile is of the table with its columns as rows. */
  readonly transposed?: boolean;
}

/** A file that was looked at. `path` is relative to where the election file is to stand. */
export interface InspectedFile {
  readonly path: string;
  readonly tables: readonly InspectedTable[];
}

/** What is proposed for one table, for a person to read. */
export interface TableReport {
  readonly path: string;
  readonly name: string | null;
  /** Id of the format that was recognised, and how surely; null and 0 where none was. */
  readonly format: string | null;
  readonly sure: number;
  readonly columns: readonly ColumnReport[];
}

/** A column that was not put anywhere. */
interface UnplacedColumn {
  readonly path: string;
  readonly table: string | null;
  readonly column: string;
  readonly why: Message;
}

/** A proposed election file, with everything a person should know before using it. */
export interface Proposal {
  readonly election: ElectionFile;
  readonly assumed: readonly Message[];
  /** Why the proposal should not be used unseen; empty where nothing speaks against it. */
  readonly ambiguous: readonly Message[];
  readonly tables: readonly TableReport[];
  /** Columns that have no place, and why. */
  readonly unplaced: readonly UnplacedColumn[];
  /** By source and file of the election file: the index of the table it reads. */
  readonly origins: readonly (readonly number[])[];
}

/** Proposes an election file for tables that were looked at. Reads nothing itself. */
export function proposeElection(files: readonly InspectedFile[]): Proposal {
  const contests = createContestBook();
  const sources = new Map<string, { source: ProposedSource; files: FileEntry[]; origins: number[] }>();
  const assumed: Message[] = [];
  const ambiguous: Message[] = [];
  const reports: TableReport[] = [];
  const abouts: ProposedElection[] = [];
  for (const { path, tables } of files) {
    const fileName = fileNameOf(path);
    const used = tables.filter(({ profile }) => profile.rows > 0);
    const names = tableNames(tables);
    if (used.length === 0) ambiguous.push({ id: 'no-table', args: { path } });
    const all = (names.isOne ? used.slice(0, 1) : used).map((table) => ({
      table,
      proposed: proposeTable(table.profile, fileName, table.keys ?? []),
    }));
    const known = all.filter(({ proposed }) => placesSomething(proposed));
    for (const { table } of known.length > 0 ? all.filter((one) => !known.includes(one)) : []) {
      assumed.push({ id: 'table-skipped', args: { name: table.name ?? '' } });
    }
    for (const { table, proposed } of known.length > 0 ? known : all) {
      const { proposal } = proposed;
      abouts.push(proposal.about);
      assumed.push(...proposal.assumed);
      const placed = new Set(proposal.files.flatMap((file) => file.placed.map(({ column }) => column)));
      ambiguous.push(...proposal.ambiguous, ...tableDoubts(table.profile, placed));
      reports.push(reportOf(path, table, proposed));
      const place = {
        path,
        table: names.of(table),
        facts: table.facts,
        profile: table.profile,
        transposed: table.transposed ?? false,
      };
      for (const file of proposal.files) {
        const contest = file.contest === null ? null : contests.file(file.contest, table);
        const { entry, assumed: more } = assembleEntry(file, place, contest);
        assumed.push(...more);
        const filed = sources.get(file.source.id) ?? { source: file.source, files: [], origins: [] };
        sources.set(file.source.id, filed);
        filed.files.push(entry);
        filed.origins.push(reports.length - 1);
      }
    }
  }
  // Lines that a pack names need the pack, also where another table is of another form.
  const rules = [...new Set(abouts.flatMap((about) => about.rules ?? []))];
  if (rules.length > 1) ambiguous.push({ id: 'several-forms', args: { packs: rules.join(', ') } });
  const election: ElectionFile = {
    election: aboutAll(abouts, fileNameOf(files[0]?.path ?? '')),
    ...(rules.length === 0 ? {} : { rules }),
    contests: contests.list().map(({ id, name, contestants }) => ({
      id,
      name,
      contestants: Object.fromEntries(contestants),
    })),
    sources: sources.size > 0 ? [...sources.values()].map(sourceEntry) : [emptySource(files[0]?.path)],
  };
  return {
    election,
    assumed: once([...assumed, ...contests.assumed()]),
    ambiguous: once([...ambiguous, ...samePublications(election)]),
    tables: reports,
    unplaced: reports.flatMap(({ path, name: table, columns }) =>
      columns
        .filter(({ places }) => places.length === 0)
        .map(({ name: column, why }) => ({ path, table, column, why })),
    ),
    origins: [...sources.values()].map(({ origins }) => origins),
  };
}

function reportOf(
  path: string,
  { name, profile }: InspectedTable,
  { format, sure, proposal }: ProposedTable,
): TableReport {
  return { path, name, format, sure, columns: columnReport(profile, proposal) };
}

function placesSomething({ proposal }: ProposedTable): boolean {
  return proposal.files.some(({ placed }) => placed.length > 0);
}

function sourceEntry({ source, files }: { source: ProposedSource; files: FileEntry[] }): SourceEntry {
  const { alsoNamed, ...rest } = source;
  return { ...rest, ...(alsoNamed ? { alsoNamed: [...alsoNamed] } : {}), files };
}

/** An election file needs a source with a file, even where nothing can be said of it. */
function emptySource(path: string | undefined): SourceEntry {
  return {
    id: 'commission',
    role: 'commission',
    files: [{ path: path ?? 'table.csv', holds: 'result-forms' }],
  };
}

/** What the tables agree on. */
function aboutAll(abouts: readonly ProposedElection[], fileName: string): ElectionFile['election'] {
  const [country, date] = [agreed(abouts, 'country'), agreed(abouts, 'date')];
  return {
    name: agreed(abouts, 'name') ?? fileName,
    ...(country === undefined ? {} : { country }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The one value that the tables which have any have; undefined where they have several. */
function agreed(abouts: readonly ProposedElection[], key: keyof ProposedElection): string | undefined {
  const values = new Set(abouts.flatMap((about) => about[key] ?? []));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Each message once. */
function once(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}
