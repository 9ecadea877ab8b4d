import { isAscii, isUtf8 } from 'node:buffer';
import { byteOrderMark } from '../encoding/byte-order-mark.js';
import { decodeToUtf8 } from '../encoding/decode-to-utf8.js';
import type { DetectedEncoding } from '../encoding/detect-encoding.js';
import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { declaredEncoding } from './declared-encoding.js';

/** A page as text, and the encoding it was in. */
interface Page extends DetectedEncoding {
  readonly text: string;
}

/**
 * A whole page. Its encoding is the one that a person names; else its byte-order mark; else UTF-8 where the bytes are UTF-8
 * with letters beyond ASCII, whatever the page says of itself, because pages are saved anew in it; else what it says; else
 * what its letters fit. Throws a ReadProblem where it is too large or no text.
 */
export async function readPage(chunks: AsyncIterable<Uint8Array>, named: string | undefined): Promise<Page> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.pageBytes) throw new ReadProblem('file-too-large', { limit: limits.pageBytes });
    pieces.push(chunk);
  }
  const bytes = Buffer.concat(pieces);
  const isUnicode = isUtf8(bytes) && !isAscii(bytes);
  const wanted =
    named ?? (isUnicode || byteOrderMark(bytes) ? undefined : (declaredEncoding(bytes) ?? undefined));
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const decoded = decodeToUtf8(whole(), wanted);
  let text = '';
  for await (const chunk of decoded.chunks) text += Buffer.from(chunk).toString('utf8');
  return { text, ...decoded.facts() };
}
