import { peek } from '../peek.js';
import { ReadProblem } from '../read-problem.js';

/** Pieces of text that may be given up before their end. */
export type Closable = AsyncIterableIterator<Uint8Array>;

/** A text in UTF-8 without its byte-order mark, in pieces, and what it was written in. */
export interface Utf8Chunks {
  readonly encoding: string;
  readonly chunks: Closable;
}

/**
 * JSON is UTF-8; UTF-16 is read where a byte-order mark says so. What is taken for UTF-8 is not checked here but where its
 * elements are read, which know their lines.
 */
export async function utf8Chunks(bytes: AsyncIterable<Uint8Array>): Promise<Utf8Chunks> {
  const { head, all } = await peek(bytes, 3);
  if (head[0] === 0xff && head[1] === 0xfe) return transcode(all, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return transcode(all, 'utf-16be');
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { encoding: 'utf-8', chunks: hasMark ? without(all, 3) : all };
}

async function* without(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    yield chunk.subarray(skipped);
  }
}

function transcode(bytes: AsyncIterable<Uint8Array>, encoding: string): Utf8Chunks {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk: Uint8Array, stream: boolean): Uint8Array => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream }));
    } catch {
      throw new ReadProblem('wrong-encoding', { encoding });
    }
  };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) yield decode(chunk, true);
    yield decode(new Uint8Array(), false);
  }
  return { encoding, chunks: chunks() };
}
