import { createHash } from 'node:crypto';
import { PassThrough, Readable, type Transform, type TransformCallback } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { FileBytes } from './folder.js';
import { limits } from './limits.js';
import { asReadProblem, ReadProblem } from './read-problem.js';
import { openZip } from './zip.js';

export interface Unpacked {
  readonly stream: Readable;
  /** Of the bytes as stored, in hexadecimal. Asked for once the stream has ended. */
  readonly sha256: () => Promise<string>;
}

/** The bytes of a table, out of the gzip or zip they may be in. The container is known by its first bytes, not its name. */
export async function unpack(file: FileBytes, onBytes: (count: number) => void): Promise<Unpacked> {
  const hash = createHash('sha256');
  const chunks = file.stream()[Symbol.asyncIterator]();
  const observe = (chunk: Uint8Array): Uint8Array => {
    hash.update(chunk);
    onBytes(chunk.length);
    return chunk;
  };
  const head: Uint8Array[] = [];
  let headBytes = 0;
  while (headBytes < 4) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(observe(next.value));
    headBytes += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield observe(next.value);
    } finally {
      await chunks.return?.();
    }
  }
  const stored = Readable.from(all(), { objectMode: false });
  const magic = Buffer.concat(head).subarray(0, 4);
  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const isZip =
    magic.toString('latin1', 0, 4) === 'PK\x03\x04' || magic.toString('latin1', 0, 4) === 'PK\x05\x06';
  const stream = isGzip
    ? pipe(pipe(stored, createGunzip()), expansionGuard(file.size), asReadProblem)
    : isZip
      ? pipe(await openZip(stored, file.size), expansionGuard(file.size), asReadProblem)
      : stored;
  return {
    stream,
    async sha256() {
      // A gzip may end before its file does: what stands behind it is hashed, too.
      if (!stored.readableEnded && !stored.destroyed) await finished(stored.unpipe().resume());
      return hash.digest('hex');
    },
  };
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
