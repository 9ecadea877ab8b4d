const LINE_END = 10;

/** Bytes of a line beyond which nothing more is read. No line that we write is as long. */
const LONGEST = 1 << 28;

/** The lines of a text in pieces, as bytes without their ends. A last line without an end is a line too. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let begun: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    begun.push(piece);
    length += piece.length;
  };
  const take = (): Uint8Array => {
    const line = joined(begun, length);
    begun = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
    if (length > LONGEST) break;
  }
  if (length > 0) yield take();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const line = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
