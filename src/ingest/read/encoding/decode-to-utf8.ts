import { peek } from '../peek.js';
import { ReadProblem } from '../read-problem.js';
import { byteOrderMark } from './byte-order-mark.js';
import { createLineCount } from './count-lines.js';
import { decodeOther } from './decode-other.js';
import type { DetectedEncoding } from './detect-encoding.js';
import { detectUtf16 } from './detect-utf16.js';
import { namedEncoding } from './known-encodings.js';
import { passAscii } from './pass-ascii.js';
import { passUtf8 } from './pass-utf8.js';
import { skipBytes } from './skip-bytes.js';

/** Bytes in which a byte-order mark or the zero bytes of UTF-16 are looked for. */
const HEAD_BYTES = 4096;

interface DecodedText {
  /** The text in UTF-8, without a byte-order mark. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** What its encoding was, once the text has been read. */
  readonly facts: () => DetectedEncoding;
}

/**
 * Text in any encoding as UTF-8. `wanted` is what a person says the encoding is; where nobody does, it is found out, where need be
 * from the letters. UTF-8 is passed on without being copied or decoded. A ReadProblem is thrown at once where `wanted` is no
 * known encoding, and while reading, with the line, where the bytes are not text in the encoding: `not-utf-8`,
 * `wrong-encoding`, `binary-file`.
 */
export function decodeToUtf8(bytes: AsyncIterable<Uint8Array>, wanted: string | undefined): DecodedText {
  const named = wanted === undefined ? null : namedEncoding(wanted);
  let facts: DetectedEncoding = { encoding: named ?? 'utf-8', guessed: false };
  async function* decoded(): AsyncGenerator<Uint8Array> {
    const { head, all } = await peek(bytes, HEAD_BYTES);
    const { encoding, guessed, markLength } = encodingOf(head, named);
    if (encoding) facts = { encoding, guessed };
    const text = skipBytes(all, markLength);
    const lines = createLineCount();
    if (encoding === 'utf-8') yield* passUtf8(text, lines);
    else if (encoding) yield* decodeOther(text, encoding, lines);
    else
      yield* passAscii(text, lines, (found) => {
        facts = found;
      });
  }
  return { chunks: decoded(), facts: () => facts };
}

/** What the beginning says; no encoding where it is to be found out as the text is read. */
function encodingOf(head: Uint8Array, named: string | null) {
  const mark = byteOrderMark(head);
  if (mark?.encoding === null) throw new ReadProblem('binary-file', {}, 1);
  const utf16 = mark ? null : detectUtf16(head);
  const seen = mark?.encoding ?? utf16;
  const isSpeltUtf16 = named?.startsWith('utf-16') === true;
  // A mark or zero bytes leave no doubt, and UTF-16 has one or the other.
  const isRefuted = seen
    ? seen !== named && !(isSpeltUtf16 && mark?.encoding.startsWith('utf-16'))
    : isSpeltUtf16;
  if (named && isRefuted && head.length > 0) throw new ReadProblem('wrong-encoding', { encoding: named }, 1);
  return {
    encoding: seen ?? named,
    guessed: named === null && utf16 !== null,
    markLength: mark?.length ?? 0,
  };
}
