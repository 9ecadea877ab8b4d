import type { Contest, Contestant } from '../model/contest.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import type { PublishedTotal, ReportedShare } from '../model/observation.js';
import { isPerson, type Source } from '../model/source.js';
import { territoryPath } from '../model/territory.js';
import type { RulePack } from '../rules/pack.js';
import { dropStations } from './drop-stations.js';
import { settleMentions, territoryStatements } from './harvest.js';
import type { IssueLog } from './issue-log.js';
import { anotherElection } from './normalise/identity/another-election.js';
import type { Crosswalk } from './normalise/identity/crosswalk.js';
import type { Reading } from './read-entries.js';
import type { TableRead } from './read-file.js';
import { type Settling, settleForms } from './settle-forms.js';
import { settleParts } from './settle-parts.js';
import { type StatementKey, settleStatements } from './settle-statements.js';
import { settleTotals } from './settle-totals.js';
import { toInputFile } from './to-input-file.js';

interface SettleContext {
  /** Of the election file. */
  readonly path: string;
  readonly contests: readonly Contest[];
  readonly sources: readonly Source[];
  /** The packs whose relations may decide how a column's numbers are written. */
  readonly rulePacks: readonly RulePack[];
  readonly crosswalk: Crosswalk | null;
  /** As in the options of ingestion. */
  readonly areSourcesAssumed: boolean;
}

type Settled = Omit<
  Dataset,
  | 'election'
  | 'description'
  | 'crosswalk'
  | 'rules'
  | 'ownPacks'
  | 'lines'
  | 'contests'
  | 'sources'
  | 'previous'
  | 'parameters'
>;

/**
 * Decides, now that every file has been read, how numbers are written, which mentions are one station, which rows are
 * totals or parts, and which say the same. Nothing here depends on the order of files or rows.
 */
export function settleReading(reading: Reading, context: SettleContext): Settled {
  const { tables, harvest, issues, numbers } = reading;
  const pathOf = (file: number): string => tables[file]?.path ?? context.path;
  const isCommission = (source: number): boolean => context.sources[source]?.role === 'commission';
  const contestantsOf = (contest: number): readonly Contestant[] =>
    context.contests[contest]?.contestants ?? [];
  numbers.settle(harvest.forms, context.rulePacks, { pathOf, issues, contestantsOf });
  for (const decide of harvest.undecided) decide();

  const named = reading.mentions.settle(reading.territories.finish(), {
    files: tables.map(({ path, entry: { source, entry } }) => {
      const isOfReports = entry.holds === 'incidents' || entry.holds === 'replies';
      return { path, source, isCommission: isCommission(source) && !isOfReports, isOfReports };
    }),
    statements: territoryStatements(harvest),
    crosswalk: context.crosswalk,
  });
  for (const { issue, times } of named.issues) issues.add(issue, times);
  const { stations, territories } = named;
  const publishedOf = (file: number): string | null => tables[file]?.entry.published ?? null;
  const settling: Settling = {
    pathOf,
    publishedOf,
    stationName: (station) =>
      [...territoryPath(territories, stations.territories[station] ?? -1), stations.ids[station] ?? ''].join(
        ' › ',
      ),
    territoryOf: (station) => stations.territories[station] ?? -1,
    contestantsOf: (contest) => contestantsOf(contest).map(({ id }) => id),
    setAside: (file, reason, fileLine) => tables[file]?.aside.add(reason, fileLine),
    issues,
  };
  const settled = settleMentions(harvest, named);
  const added = settleParts(settled.forms, settling);
  for (const issue of anotherElection({ forms: added, isCommission, pathOf, publishedOf })) issues.add(issue);
  const totals = settleTotals(
    added,
    (station) => stations.ids[station] ?? '',
    settling.territoryOf,
    settling,
  );
  const forms = settleForms(totals.forms, settling);
  // Rows of totals inside a table of forms are set aside already: nothing more becomes of them here.
  const isOfForms = ({ file }: PublishedTotal): boolean => tables[file]?.entry.entry.holds === 'result-forms';
  const listed = settled.publishedTotals.filter((total) => !isOfForms(total));
  const publishedTotals = [
    ...settleStatements(listed, totalKey, withoutValue, settling),
    ...settled.publishedTotals.filter(isOfForms),
  ];
  const reportedShares = settleStatements(settled.reportedShares, shareKey, () => [], settling);
  reportUnused(tables, issues);
  const sameTables = groupBy(tables, tableKey);
  return {
    files: tables.map((table) =>
      toInputFile(table, quotableOf(table, sameTables.get(tableKey(table)) ?? [], context)),
    ),
    territories,
    ...dropStations({ ...settled, stations, forms, publishedTotals, reportedShares }, totals.named),
    issues: issues.groups(),
  };
}

function reportUnused(tables: readonly TableRead[], issues: IssueLog): void {
  for (const { path, rowsIn, rowsSelected, rowsOfTable, aside } of tables) {
    if (rowsIn > aside.total()) continue;
    const rows = Math.max(rowsIn, rowsOfTable.below);
    if (rowsOfTable.asked > 0 && rowsSelected === 0) {
      issues.add({ code: 'no-row-selected', file: path, args: { rows: rowsOfTable.asked } });
    } else issues.add({ code: rows === 0 ? 'no-rows' : 'no-row-used', file: path, args: { rows } });
  }
}

/**
 * Columns of which a whole row may be quoted, null for all. A commission's rows are public; what an observer or a camera's owner
 * wrote beside the columns that were asked for may name a person, and so may a table that says of each row who filled it in. `same`: every reading of the table, also as another's.
 */
function quotableOf(
  table: TableRead,
  same: readonly TableRead[],
  { sources, areSourcesAssumed }: SettleContext,
): readonly number[] | null {
  const isPrivate = same.some(({ entry }) => {
    const { columns } = entry.entry;
    return isPerson(sources[entry.source]?.role) || (columns !== undefined && 'filledBy' in columns);
  });
  if (!isPrivate && !areSourcesAssumed) return null;
  // Positions mean the same columns only where the table is read alike.
  const alike = same.filter(({ origin, entry }) => isReadAlike(origin, entry.entry.header, table));
  const personal = new Set(alike.flatMap((one) => one.personal()));
  const asked = new Set(alike.flatMap((one) => one.quotable()));
  return [...asked].filter((position) => !personal.has(position)).sort((one, other) => one - other);
}

/** Readings of one table have one key. */
function tableKey({ sha256, origin }: TableRead): string {
  return JSON.stringify([sha256, origin.table]);
}

function isReadAlike(origin: TableRead['origin'], header: unknown, table: TableRead): boolean {
  const key = (one: TableRead['origin'], lines: unknown): string =>
    JSON.stringify([one.encoding, one.delimiter, one.transposed, lines]);
  return key(origin, header) === key(table.origin, table.entry.entry.header);
}

/** A total that contradicts another is not known: its list stays, with a blank in it. */
function withoutValue(total: PublishedTotal): readonly PublishedTotal[] {
  return [{ ...total, value: null }];
}

function totalKey({ contest, contestant, quantity, value }: PublishedTotal): StatementKey {
  return { thing: [contest, contestant?.toLowerCase() ?? null, quantity], value };
}

function shareKey({ quantity, contestant, low, high }: ReportedShare): StatementKey {
  return {
    thing: [quantity?.toLowerCase() ?? null, contestant?.toLowerCase() ?? null],
    value: `${low} to ${high}`,
  };
}
