import type {
  FormColumns,
  PlacedColumn,
  ProposedContest,
  ProposedFile,
  ProposedSource,
  UnplacedEntry,
} from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';

/** A reading of a table whose headers are known beforehand. */
interface FixedForm {
  readonly source: ProposedSource;
  readonly contest: ProposedContest;
  readonly columns: FormColumns;
  /** Lines that only the form’s rule pack names, to headers. */
  readonly lines?: Readonly<Record<string, string>>;
  /** Contestant id to header. */
  readonly votes: ReadonlyMap<string, string>;
  readonly more?: Partial<Pick<UnplacedEntry, 'published' | 'where' | 'blanks'>>;
}

/** A file of forms with those of the known columns that the table has. */
export function fixedForm(
  profile: TableProfile,
  { source, contest, columns, lines = {}, votes, more }: FixedForm,
): ProposedFile {
  const present = new Set(profile.header.names);
  const kept = Object.entries(columns).filter(([, header]) =>
    [header].flat().every((name) => present.has(name)),
  );
  const ownLines = Object.entries(lines).filter(([, header]) => present.has(header));
  const why = { id: 'by-format', args: {} };
  const placed: PlacedColumn[] = [
    ...kept.flatMap(([key, header]) => [header].flat().map((column) => ({ column, key, sure: 1, why }))),
    ...ownLines.map(([line, column]) => ({ column, key: `lines.${line}`, sure: 1, why })),
    ...Object.keys(more?.where ?? {}).map((column) => ({ column, key: 'where', sure: 1, why })),
    ...[...votes].map(([id, column]) => ({ column, key: `votes.${id}`, sure: 1, why })),
  ];
  return {
    source,
    contest,
    entry: {
      holds: 'result-forms',
      ...more,
      columns: Object.fromEntries(kept),
      ...(ownLines.length > 0 ? { lines: Object.fromEntries(ownLines) } : {}),
      ...(votes.size > 0 ? { votes: Object.fromEntries(votes) } : {}),
    },
    placed,
  };
}

/** Why columns were left out on purpose, all for one reason. */
export function leaveOut(
  id: string,
  columns: readonly string[],
): [string, { id: string; args: Record<string, never> }][] {
  return columns.map((column) => [column, { id, args: {} }]);
}
