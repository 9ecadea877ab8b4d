import { isUtf8 } from 'node:buffer';
import { ReadProblem } from '../read-problem.js';
import type { LineCount } from './count-lines.js';
import { validBeginning, withoutUnfinished } from './utf8-borders.js';

/**
 * Passes UTF-8 on as it is, without copying it. Throws a ReadProblem naming the line where bytes are not UTF-8, where one is
 * zero, as in no text, or where the text ends inside a character.
 */
export async function* passUtf8(
  chunks: AsyncIterable<Uint8Array>,
  lines: LineCount,
): AsyncGenerator<Uint8Array> {
  /** Bytes at the end of the last chunk that begin a character it does not finish. */
  let unfinished: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    refuseZero(chunk, lines);
    const bytes = unfinished.length === 0 ? chunk : Buffer.concat([unfinished, chunk]);
    const whole = withoutUnfinished(bytes);
    if (!isUtf8(whole)) throw new ReadProblem('not-utf-8', {}, lines.after(validBeginning(whole)));
    lines.pass(whole);
    unfinished = bytes.slice(whole.length);
    yield chunk;
  }
  if (unfinished.length > 0) throw new ReadProblem('not-utf-8', {}, lines.after(new Uint8Array()));
}

/** Throws the ReadProblem `binary-file`, naming the line, where a byte is zero. */
export function refuseZero(bytes: Uint8Array, lines: LineCount): void {
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new ReadProblem('binary-file', {}, lines.after(bytes.subarray(0, zero)));
}
