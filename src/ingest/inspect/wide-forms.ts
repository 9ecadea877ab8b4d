import type { Message } from '../../model/message.js';
import { columnRoles } from './column-roles.js';
import { findContestants } from './find-contestants.js';
import { placeColumns } from './place-columns.js';
import type { FormColumns, PlacedColumn, ProposedSource, TableProposal, UnplacedEntry } from './proposed.js';
import { addsUp, contradicts, createSampleSums } from './sample-sums.js';
import { uniqueIds } from './slug.js';
import type { ColumnProfile, TableProfile } from './table-profile.js';

/** What is known of a table of forms beside its columns. */
export interface WideOptions {
  readonly source: ProposedSource;
  readonly contest: { readonly id: string; readonly name: string };
  /** Columns that are known not to be contestants, by header. */
  readonly notContestants?: readonly string[];
  readonly where?: NonNullable<UnplacedEntry['where']>;
  readonly filledBy?: string;
}

/** Reads a table as one row per form: the lines by the words of their headers, the contestants by what is left. */
export function wideForms(profile: TableProfile, options: WideOptions): TableProposal {
  const roles = columnRoles(profile).map((entry) =>
    options.notContestants?.includes(entry.column.name) ? { ...entry, role: 'identifier' as const } : entry,
  );
  const placement = placeColumns(roles);
  const found = findContestants(profile, roles);
  const columns: FormColumns = { ...placement.columns };
  const placed: PlacedColumn[] = [...placement.placed];
  const leftOut = new Map(placement.leftOut);
  const ambiguous: Message[] = [...placement.ambiguous, ...found.ambiguous];
  if (found.validTotal) {
    columns.valid = found.validTotal.name;
    placed.push({
      column: columns.valid,
      key: 'valid',
      sure: 0.85,
      why: { id: 'sum-of-contestants', args: {} },
    });
  }
  keepTrue(profile, columns, roles.find(({ role }) => role === 'blankVotes')?.column, leftOut, ambiguous);
  if (options.filledBy !== undefined) {
    columns.filledBy = options.filledBy;
    placed.push({ column: options.filledBy, key: 'filledBy', sure: 1, why: { id: 'by-format', args: {} } });
  }

  const ids = uniqueIds(
    found.columns.map(({ name }) => name),
    'contestant',
  );
  const contestants = new Map(found.columns.map(({ name }) => [ids.get(name) ?? name, name]));
  for (const [id, name] of contestants) {
    placed.push({ column: name, key: `votes.${id}`, sure: found.sure, why: found.why });
  }
  if (columns.station === undefined) ambiguous.push({ id: 'no-station', args: {} });
  if (contestants.size === 0 && !placed.some(({ key }) => key !== 'station' && key !== 'territory')) {
    ambiguous.push({ id: 'nothing-placed', args: {} });
  }
  const entry: UnplacedEntry = {
    holds: 'result-forms',
    ...(options.where ? { where: options.where } : {}),
    ...(placement.carryDown ? { carryDown: true } : {}),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(contestants.size > 0 ? { votes: Object.fromEntries(contestants) } : {}),
  };
  const still = new Set(Object.values(columns).flat());
  return {
    about: {},
    files: [
      {
        source: options.source,
        entry,
        contest: { ...options.contest, contestants },
        placed: placed.filter(({ column, key }) => still.has(column) || key.startsWith('votes.')),
      },
    ],
    assumed: placement.carryDown ? [{ id: 'carried-down', args: {} }] : [],
    ambiguous,
    leftOut,
  };
}

/**
 * Takes a line out again where the numbers deny what the rules take for granted, that invalid and valid ballots make those in
 * the boxes. Blank votes are counted apart in many countries: they lie in the box and are neither. Then `invalid` stays out.
 */
function keepTrue(
  profile: TableProfile,
  columns: FormColumns,
  blankVotes: ColumnProfile | undefined,
  leftOut: Map<string, Message>,
  ambiguous: Message[],
): void {
  const { invalid, valid } = columns;
  const boxes = columns.inBoxes === undefined ? [columns.stationary, columns.portable] : [columns.inBoxes];
  const named = boxes.filter((name) => name !== undefined);
  if (invalid === undefined || valid === undefined || named.length === 0) return;
  const at = (name: string): number => profile.header.names.indexOf(name);
  const sums = createSampleSums(profile);
  if (!contradicts(sums.agreement(named.map(at), [at(invalid), at(valid)]))) return;
  const parts = blankVotes === undefined ? [] : [at(invalid), at(valid), blankVotes.position];
  if (blankVotes === undefined || !addsUp(sums.agreement(named.map(at), parts))) {
    ambiguous.push({ id: 'boxes-not-adding-up', args: { invalid, valid, boxes: named.join(' + ') } });
    return;
  }
  leftOut.set(invalid, { id: 'blank-votes-apart', args: { blank: blankVotes.name } });
  delete columns.invalid;
}
