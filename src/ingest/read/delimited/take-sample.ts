import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { isSpace } from './count-in-bytes.js';

/** Bytes looked at before the dialect is decided. */
const SAMPLE_BYTES = 1 << 16;

/** The beginning of a text. */
interface Sample {
  /** All bytes that were taken, without byte-order mark. */
  readonly bytes: Uint8Array;
  /** What the dialect is to be found in, from the first character that is not white space. */
  readonly text: string;
}

/** Takes the beginning of a text of UTF-8. Throws a ReadProblem where there is nothing but white space. */
export async function takeSample(chunks: AsyncIterator<Uint8Array>): Promise<Sample> {
  const taken: Uint8Array[] = [];
  let blank = 0;
  let length = 0;
  while (length < SAMPLE_BYTES && blank < limits.blankBytes) {
    const next = await chunks.next();
    if (next.done) break;
    taken.push(next.value);
    const begin = length > 0 ? 0 : blankBytes(next.value);
    blank += begin;
    length += next.value.length - begin;
  }
  const bytes = withoutByteOrderMark(Buffer.concat(taken));
  const begin = blankBytes(bytes);
  const beginning = bytes.subarray(begin, begin + SAMPLE_BYTES);
  const text = new TextDecoder().decode(beginning, { stream: true }).trimStart();
  if (text === '') throw new ReadProblem('empty-file');
  return { bytes, text };
}

function blankBytes(bytes: Uint8Array): number {
  const begin = bytes.findIndex((byte) => !isSpace(byte));
  return begin === -1 ? bytes.length : begin;
}

/** A second one, of a text that was put together from two, would stand in the way of a quotation mark. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  let begin = 0;
  while (bytes[begin] === 0xef && bytes[begin + 1] === 0xbb && bytes[begin + 2] === 0xbf) begin += 3;
  return bytes.subarray(begin);
}
