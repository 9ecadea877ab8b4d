import { isAscii } from 'node:buffer';
import { peek } from '../peek.js';
import { ReadProblem } from '../read-problem.js';
import type { LineCount } from './count-lines.js';
import { decodeOther } from './decode-other.js';
import { type DetectedEncoding, detectEncoding } from './detect-encoding.js';
import { looksBinary } from './looks-binary.js';
import { passUtf8, refuseZero } from './pass-utf8.js';
import { validBeginning } from './utf8-borders.js';

/** Bytes from the first one beyond ASCII on that its encoding is found out from. */
const SAMPLE_BYTES = 1 << 16;
/** …and bytes before it, for the beginning of its word. */
const CONTEXT_BYTES = 64;

/**
 * Passes ASCII on as it is. At the first byte beyond it, which may come megabytes later, what follows is looked at, `found` is
 * told its encoding, and the rest is UTF-8 to be passed on, or is decoded.
 */
export async function* passAscii(
  chunks: AsyncIterable<Uint8Array>,
  lines: LineCount,
  found: (encoding: DetectedEncoding) => void,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    let context: Uint8Array = new Uint8Array();
    let next = await source.next();
    for (; !next.done && isAscii(next.value); next = await source.next()) {
      refuseZero(next.value, lines);
      lines.pass(next.value);
      context = Buffer.concat([context, next.value.subarray(-CONTEXT_BYTES)]).subarray(-CONTEXT_BYTES);
      yield next.value;
    }
    if (next.done) return;
    const high = next.value.findIndex((byte) => byte >= 0x80);
    const { head, all } = await peek(resumed(next.value, source), high + SAMPLE_BYTES);
    const isWhole = head.length < high + SAMPLE_BYTES;
    const sample = Buffer.concat([context, head]).subarray(
      Math.max(context.length + high - CONTEXT_BYTES, 0),
    );
    const detected = detectEncoding(sample, isWhole);
    // No ASCII stands before UTF-16.
    if (!detected || detected.encoding.startsWith('utf-16')) {
      refuseZero(head, lines);
      const line = lines.after(validBeginning(head));
      throw new ReadProblem(looksBinary(sample) ? 'binary-file' : 'not-utf-8', {}, line);
    }
    found(detected);
    yield* detected.encoding === 'utf-8' ? passUtf8(all, lines) : decodeOther(all, detected.encoding, lines);
  } finally {
    await source.return?.();
  }
}

async function* resumed(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}
