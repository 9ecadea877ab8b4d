import type { HashedFile } from '../../model/manifest.js';
import { hashBytes } from '../../run/hash-bytes.js';
import type { Database, Sql } from './database.js';
import { QueueError } from './queue-error.js';

/** Bytes of a row; a file of any size goes through memory in such pieces. */
const CHUNK_BYTES = 4 << 20;

/** By hash and size. */
export type Content = Pick<HashedFile, 'sha256' | 'bytes'>;

/**
 * Stores bytes under their hash, unless they are there: as many, that is; what others there are is for whoever reads them to find. To be called within a
 * transaction. Throws a QueueError where they are not those of the hash.
 */
export async function storeContent(
  sql: Sql,
  { sha256, bytes }: Content,
  content: () => AsyncIterable<Uint8Array>,
): Promise<void> {
  const isNew = await sql.query(
    'insert into scrutineer.content (sha256, bytes) values ($1, $2) on conflict do nothing returning 1 as one',
    [sha256, bytes],
  );
  if (isNew.length === 0 && !(await isReplaced(sql, { sha256, bytes }))) return;
  let number = 0;
  for await (const data of inChunks(checked({ sha256, bytes }, content(), 'queue-changed'))) {
    await sql.query('insert into scrutineer.chunk (sha256, number, data) values ($1, $2, $3)', [
      sha256,
      number++,
      data,
    ]);
  }
}

/** Clears what is there in another length. False where it is whole. Only then nobody else may do the same meanwhile. */
async function isReplaced(sql: Sql, { sha256, bytes }: Content): Promise<boolean> {
  const isWhole = async (): Promise<boolean> => {
    const [row] = await sql.query<{ isWhole: boolean }>(
      `select bytes = $2::bigint and $2::bigint = (select coalesce(sum(length(data)), 0) from scrutineer.chunk where chunk.sha256 = $1)
       as "isWhole" from scrutineer.content where sha256 = $1`,
      [sha256, bytes],
    );
    return row?.isWhole ?? false;
  };
  if (await isWhole()) return false;
  await lock(sql, sha256);
  if (await isWhole()) return false;
  await sql.query('delete from scrutineer.chunk where sha256 = $1', [sha256]);
  await sql.query('update scrutineer.content set bytes = $2 where sha256 = $1', [sha256, bytes]);
  return true;
}

/** The bytes under a hash. Throws a QueueError, at the end at the latest, where they are not those of the hash. */
export function readContent(sql: Sql, content: Content): AsyncIterable<Uint8Array> {
  return checked(content, chunksOf(sql, content.sha256), 'queue-damaged');
}

/**
 * Removes the bytes under a hash where they are others, so that whoever stores the same stores them anew. They are read once more: somebody may just
 * have done that.
 */
export async function removeDamaged(db: Database, sha256: string): Promise<void> {
  await db.transaction(async (sql) => {
    await lock(sql, sha256);
    const hash = hashBytes();
    for await (const chunk of chunksOf(sql, sha256)) hash.take(chunk);
    const found = hash.done();
    if (found.sha256 === sha256) {
      await sql.query('update scrutineer.content set bytes = $2 where sha256 = $1', [sha256, found.bytes]);
    } else await sql.query('delete from scrutineer.chunk where sha256 = $1', [sha256]);
  });
}

/** Until the end of the transaction nobody else replaces this content; reading it, and naming it as an input or output, goes on. */
async function lock(sql: Sql, sha256: string): Promise<void> {
  await sql.query('select 1 as one from scrutineer.content where sha256 = $1 for no key update', [sha256]);
}

async function* chunksOf(sql: Sql, sha256: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const [row] = await sql.query<{ data: Uint8Array }>(
      'select data from scrutineer.chunk where sha256 = $1 and number = $2',
      [sha256, number],
    );
    if (!row) return;
    yield row.data;
  }
}

async function* checked(
  { sha256, bytes }: Content,
  content: AsyncIterable<Uint8Array>,
  otherwise: 'queue-changed' | 'queue-damaged',
): AsyncGenerator<Uint8Array> {
  const hash = hashBytes();
  for await (const chunk of content) {
    hash.take(chunk);
    yield chunk;
  }
  const found = hash.done();
  if (found.sha256 !== sha256 || found.bytes !== bytes) {
    throw new QueueError(otherwise, { kind: 'content', which: sha256 });
  }
}

async function* inChunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    held.push(chunk);
    size += chunk.length;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
