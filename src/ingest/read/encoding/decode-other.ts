import { ReadProblem } from '../read-problem.js';
import type { LineCount } from './count-lines.js';
import { decoderFor, firstUndefined } from './decoder-for.js';
import { refuseZero } from './pass-utf8.js';

/**
 * Text in any encoding but UTF-8, as UTF-8. Throws a ReadProblem naming the line where bytes mean nothing in the encoding
 * (`wrong-encoding`), or stand for the character zero (`binary-file`).
 */
export async function* decodeOther(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  lines: LineCount,
): AsyncGenerator<Uint8Array> {
  const decode = decoderFor(encoding);
  const checked = (text: string): Uint8Array => {
    const wrong = firstUndefined(text, encoding);
    const bytes = Buffer.from(wrong === -1 ? text : text.slice(0, wrong));
    refuseZero(bytes, lines);
    if (wrong !== -1) throw new ReadProblem('wrong-encoding', { encoding }, lines.after(bytes));
    lines.pass(bytes);
    return bytes;
  };
  for await (const chunk of chunks) yield checked(decode(chunk, true));
  yield checked(decode(new Uint8Array(), false));
}
