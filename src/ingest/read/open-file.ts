import { createHash } from 'node:crypto';
import { PassThrough, Readable, type Transform, type TransformCallback } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { FileBytes } from './folder.js';
import { HEAD_BYTES, kindOf } from './kinds.js';
import { limits } from './limits.js';
import { openZip } from './open-zip.js';
import { withOwnLines } from './own-lines.js';
import { peek } from './peek.js';
import { asReadProblem, ReadProblem } from './read-problem.js';
import type { OpenTable, ReadOptions } from './table.js';

export interface OpenedFile {
  readonly tables: readonly OpenTable[];
  /** Whether several tables are parts of one, as the files of an archive are; the sheets of a spreadsheet are not. */
  readonly isArchive: boolean;
  /** Of the bytes as stored, in hexadecimal. Asked for once the tables have been read. */
  readonly sha256: () => Promise<string>;
  /** Lets go of the file, whether it was read or not. */
  readonly close: () => Promise<void>;
}

/**
 * The tables in a file, out of the gzip or zip they may be in. Container and kind are known by the first bytes, never by the
 * name. `onBytes` is told how many stored bytes were taken. Throws a ReadProblem where there is nothing to read.
 */
export async function openFile(
  file: FileBytes,
  options: ReadOptions,
  onBytes: (count: number) => void,
): Promise<OpenedFile> {
  const hash = createHash('sha256');
  async function* observed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.stream()) {
      hash.update(chunk);
      onBytes(chunk.length);
      yield chunk;
    }
  }
  const { head, all } = await peek(observed(), HEAD_BYTES);
  const stored = Readable.from(all, { objectMode: false });
  const sha256 = async (): Promise<string> => {
    // A gzip may end before its file does: what stands behind it is hashed, too.
    if (!stored.readableEnded && !stored.destroyed) await finished(stored.unpipe().resume());
    return hash.digest('hex');
  };
  const close = async (): Promise<void> => {
    stored.destroy();
    await all.return();
  };
  try {
    const { tables, isArchive } = await openTables(stored, head, file.size, options);
    return { tables: tables.map(withOwnLines), isArchive, sha256, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openTables(
  stored: Readable,
  head: Uint8Array,
  size: number,
  options: ReadOptions,
): Promise<Pick<OpenedFile, 'tables' | 'isArchive'>> {
  if (isZip(head)) return openZip(stored, size, options);
  if (isOldSpreadsheet(head)) throw new ReadProblem('old-spreadsheet');
  if (!isGzip(head)) return { tables: await kindOf(head).open(stored, options), isArchive: false };
  const unpacked = pipe(pipe(stored, createGunzip()), expansionGuard(size), asReadProblem);
  const inside = await peek(unpacked, HEAD_BYTES);
  if (isZip(inside.head) || isGzip(inside.head)) throw new ReadProblem('nested-archive');
  return { tables: await kindOf(inside.head).open(inside.all, options), isArchive: false };
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function isZip(head: Uint8Array): boolean {
  const magic = Buffer.from(head).toString('latin1', 0, 4);
  return magic === 'PK\x03\x04' || magic === 'PK\x05\x06';
}

/** The container of .xls, and of an .xlsx with a password. */
function isOldSpreadsheet(head: Uint8Array): boolean {
  return Buffer.from(head).toString('hex', 0, 8) === 'd0cf11e0a1b11ae1';
}

/** Like `pipe`, but an error travels on, and where the reader stops early the source is closed. */
function pipe(from: Readable, to: Transform, explain = (error: Error): Error => error): Readable {
  from.on('error', (error) => to.destroy(explain(error)));
  to.on('close', () => {
    if (!to.readableEnded) from.destroy();
  });
  return from.pipe(to);
}

function expansionGuard(storedBytes: number): Transform {
  let unpacked = 0;
  return new PassThrough({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      unpacked += chunk.length;
      const tooMuch = unpacked > limits.unpackedBytes;
      const tooRepetitive =
        unpacked > limits.expansionGrace && unpacked > Math.max(storedBytes, 1) * limits.expansionRatio;
      if (tooMuch || tooRepetitive)
        done(new ReadProblem('expands-too-much', { ratio: limits.expansionRatio }));
      else done(null, chunk);
    },
  });
}
