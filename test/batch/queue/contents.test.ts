import { describe, expect, it } from 'vitest';
import { readContent, removeDamaged, storeContent } from '../../../src/batch/queue/contents.js';
import { type Database, openDatabase } from '../../../src/batch/queue/database.js';
import { openQueue } from '../../../src/batch/queue/open-queue.js';
import { hashBytes } from '../../../src/run/hash-bytes.js';
import { createLog } from '../../../src/run/log.js';
import { withPostgres } from './queue-runs.js';

const { newQueue } = withPostgres();

/** More than a row holds. */
const BYTES = Buffer.alloc(5 << 20, 'territory,station\n');
const CONTENT = (() => {
  const hash = hashBytes();
  hash.take(BYTES);
  return hash.done();
})();

const store = (db: Database): Promise<void> =>
  db.transaction((sql) =>
    storeContent(sql, CONTENT, async function* () {
      yield BYTES.subarray(0, 4 << 20);
      yield BYTES.subarray(4 << 20);
    }),
  );

/** How many bytes are read; they are those of the hash, and as many as it says, or it fails. */
async function stored(db: Database): Promise<number> {
  const [row] = await db.query<{ bytes: string }>('select bytes from scrutineer.content');
  let bytes = 0;
  const content = { ...CONTENT, bytes: Number(row?.bytes) };
  for await (const chunk of readContent(db, content)) bytes += chunk.length;
  return bytes;
}

describe('a content', { timeout: 60_000 }, () => {
  it('that is damaged is refused, and whole again once somebody stores the same', async () => {
    const url = await newQueue();
    await (await openQueue(url, 2, createLog('error'))).close();
    const db = await openDatabase(url, 4, createLog('error'));
    await store(db);
    expect(await stored(db)).toBe(BYTES.length);
    const damages = [
      'delete from scrutineer.chunk where number = 1',
      'delete from scrutineer.chunk',
      'update scrutineer.chunk set data = substr(data, 2) where number = 0',
      'update scrutineer.content set bytes = bytes + 1',
    ];
    for (const damage of damages) {
      await db.query(damage);
      await expect(stored(db)).rejects.toThrow('queue-damaged');
      // Both find it so at the same time.
      await Promise.all([store(db), store(db)]);
      expect(await stored(db)).toBe(BYTES.length);
    }
    await db.close();
  });

  it('is removed where its bytes are others of the same number, and only then', async () => {
    const url = await newQueue();
    await (await openQueue(url, 2, createLog('error'))).close();
    const db = await openDatabase(url, 2, createLog('error'));
    await store(db);
    await db.query('update scrutineer.content set bytes = 3');
    await removeDamaged(db, CONTENT.sha256);
    expect(await stored(db)).toBe(BYTES.length);
    await db.query('update scrutineer.chunk set data = set_byte(data, 7, 0) where number = 1');
    await store(db);
    await expect(stored(db)).rejects.toThrow('queue-damaged');
    await removeDamaged(db, CONTENT.sha256);
    await store(db);
    expect(await stored(db)).toBe(BYTES.length);
    await db.close();
  });
});
