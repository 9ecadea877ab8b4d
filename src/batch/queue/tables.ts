import type { Sql } from './database.js';
import { QueueError } from './queue-error.js';

/** Of our tables. Another is refused: nobody guesses at what a column of another version means. */
const VERSION = 1;

/**
 * What the queue itself does not keep. `content`: every input and output once, by its hash, in chunks. `job`: what is asked (as JSON; as text,
 * because names may hold what jsonb refuses), who has it and what came of it. `input`, `output`: which contents belong to a job. `worker`: who is there.
 */
const TABLES = `
create table scrutineer.version (version integer not null);
insert into scrutineer.version values (${VERSION});
create table scrutineer.content (
  sha256 text primary key,
  bytes bigint not null,
  stored_on timestamptz not null default now()
);
create table scrutineer.chunk (
  sha256 text not null references scrutineer.content on delete cascade,
  number integer not null,
  data bytea not null,
  primary key (sha256, number)
);
create table scrutineer.worker (
  id uuid primary key,
  name text not null,
  version text not null,
  patience integer not null,
  started_on timestamptz not null default now(),
  seen timestamptz not null default now()
);
create table scrutineer.job (
  id uuid primary key,
  queue text not null,
  batch text not null,
  batch_name text not null,
  request text not null,
  sent_on timestamptz not null default now(),
  worker uuid,
  worker_name text,
  taken_on timestamptz,
  ended_on timestamptz,
  result text
);
create index on scrutineer.job (batch);
create table scrutineer.input (
  job uuid not null references scrutineer.job on delete cascade,
  sha256 text not null references scrutineer.content,
  primary key (job, sha256)
);
create index on scrutineer.input (sha256);
create table scrutineer.output (
  job uuid not null references scrutineer.job on delete cascade,
  path text not null,
  sha256 text not null references scrutineer.content,
  primary key (job, path)
);
create index on scrutineer.output (sha256);`;

/** Whether our tables are there. Throws a QueueError where they are of another version. */
export async function hasTables(db: Sql): Promise<boolean> {
  const [found] = await db.query<{ there: boolean }>(
    `select to_regclass('scrutineer.version') is not null as there`,
  );
  if (!found?.there) return false;
  const [row] = await db.query<{ version: number }>('select version from scrutineer.version');
  if (row?.version !== VERSION) {
    throw new QueueError('queue-version', { found: String(row?.version), ours: String(VERSION) });
  }
  return true;
}

/** Makes our tables where there are none. To be called by one at a time, within a transaction. */
export async function prepareTables(sql: Sql): Promise<void> {
  if (await hasTables(sql)) return;
  await sql.query('create schema if not exists scrutineer');
  for (const statement of TABLES.split(/;\s*/u).filter((text) => text.trim() !== '')) {
    await sql.query(statement);
  }
}
