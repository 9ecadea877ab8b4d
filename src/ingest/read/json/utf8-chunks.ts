import { BYTE_ORDER_MARK_BYTES, byteOrderMark } from '../encoding/byte-order-mark.js';
import { skipBytes } from '../encoding/skip-bytes.js';
import { peek } from '../peek.js';
import { ReadProblem } from '../read-problem.js';

/** Pieces of text that may be given up before their end. */
export type Closable = AsyncIterableIterator<Uint8Array>;

/** A text in UTF-8 without its byte-order mark, in pieces, and what it was written in. */
interface Utf8Chunks {
  readonly encoding: string;
  readonly chunks: Closable;
}

/**
 * JSON is UTF-8; UTF-16 is read where a byte-order mark says so. What is taken for UTF-8 is not checked here but where its
 * elements are read, which know their lines. Throws a ReadProblem where the mark is one of UTF-32.
 */
export async function utf8Chunks(bytes: AsyncIterable<Uint8Array>): Promise<Utf8Chunks> {
  const { head, all } = await peek(bytes, BYTE_ORDER_MARK_BYTES);
  const mark = byteOrderMark(head);
  if (mark?.encoding === null) throw new ReadProblem('binary-file', {}, 1);
  if (mark && mark.encoding !== 'utf-8') return transcode(all, mark.encoding);
  return { encoding: 'utf-8', chunks: mark ? skipBytes(all, mark.length) : all };
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
