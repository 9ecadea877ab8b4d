import { type CollectedKeys, collectKeys } from '../../../src/ingest/inspect/collect-keys.js';
import { createProfiler } from '../../../src/ingest/inspect/profiler.js';
import {
  type InspectedTable,
  type Proposal,
  proposeElection,
} from '../../../src/ingest/inspect/propose-election.js';
import { wantedKeys } from '../../../src/ingest/inspect/propose-table.js';
import type { TableProfile } from '../../../src/ingest/inspect/table-profile.js';
import { createTextRow } from '../../../src/ingest/read/row.js';
import type { TableFacts, TableSink } from '../../../src/ingest/read/table.js';

export type Rows = readonly (readonly (string | number)[])[];

export const facts: TableFacts = {
  kind: 'delimited',
  encoding: 'utf-8',
  encodingGuessed: false,
  delimiter: ',',
};

/** Rows out of a text: a line each, cells between semicolons. */
export function rowsOf(text: string): Rows {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));
}

function feed(rows: Rows, sink: TableSink): void {
  const row = createTextRow();
  for (const [index, cells] of rows.entries()) sink.row(row.set(cells.map(String), index + 1));
}

/** What the profiler says of rows that stand on the lines 1, 2, 3 … of a file. */
export function profileOf(rows: Rows): TableProfile {
  const { sink, finish } = createProfiler();
  feed(rows, sink);
  return finish();
}

/** A table looked at as `inspect` does: twice where its format asks for tuples. */
export function lookAt(rows: Rows, name: string | null = null): InspectedTable {
  const profile = profileOf(rows);
  const groups = wantedKeys(profile);
  if (groups.length === 0) return { name, facts, profile };
  const { names, lines } = profile.header;
  const wanted = groups.map((columns) => ({
    names: columns,
    positions: columns.map((column) => names.indexOf(column)),
  }));
  const { sink, finish } = collectKeys(wanted, lines.at(-1) ?? 0);
  feed(rows, sink);
  const keys: readonly CollectedKeys[] = finish();
  return { name, facts, profile, keys };
}

/** The proposal for one table in one file. */
export function propose(rows: Rows, path = 'table.csv'): Proposal {
  return proposeElection([{ path, tables: [lookAt(rows)] }]);
}

/** The first file entry of a proposal, as an object whose keys can be read. */
export function entryOf({ election }: Proposal, source = 0, file = 0): Record<string, unknown> {
  return { ...election.sources[source]?.files[file] };
}

/** Ids of what makes a proposal unclear. */
export function doubtsOf({ ambiguous }: Proposal): string[] {
  return ambiguous.map(({ id }) => id);
}
