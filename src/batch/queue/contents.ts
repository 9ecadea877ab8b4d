import type { HashedFile } from '../../model/manifest.js';
import { hashBytes } from '../../run/hash-bytes.js';
import type { Sql } from './database.js';
import { QueueError } from './queue-error.js';

/** Bytes of a row; a file of any size goes through memory in such pieces. */
const CHUNK_BYTES = 4 << 20;

/** By hash and size. */
export type Content = Pick<HashedFile, 'sha256' | 'bytes'>;

/** Stores bytes under their hash, unless they are there. To be called within a transaction. Throws a QueueError where they are others. */
export async function storeContent(
  sql: Sql,
  { sha256, bytes }: Content,
  content: () => AsyncIterable<Uint8Array>,
): Promise<void> {
  const isNew = await sql.query(
    'insert into scrutineer.content (sha256, bytes) values ($1, $2) on conflict do nothing returning 1 as one',
    [sha256, bytes],
  );
  if (isNew.length === 0) return;
  let number = 0;
  for await (const data of inChunks(checked({ sha256, bytes }, content()))) {
    await sql.query('insert into scrutineer.chunk (sha256, number, data) values ($1, $2, $3)', [
      sha256,
      number++,
      data,
    ]);
  }
}

/** The bytes under a hash. Throws a QueueError, at the end at the latest, where they are not whole. */
export function readContent(sql: Sql, content: Content): AsyncIterable<Uint8Array> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number++) {
      const [row] = await sql.query<{ data: Uint8Array }>(
        'select data from scrutineer.chunk where sha256 = $1 and number = $2',
        [content.sha256, number],
      );
      if (!row) return;
      yield row.data;
    }
  }
  return checked(content, chunks());
}

async function* checked(
  { sha256, bytes }: Content,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = hashBytes();
  for await (const chunk of content) {
    hash.take(chunk);
    yield chunk;
  }
  const found = hash.done();
  if (found.sha256 !== sha256 || found.bytes !== bytes) throw new QueueError('queue-content', { sha256 });
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
