/** Pieces of a stream whose source can be closed before its end. */
interface Chunks extends AsyncIterableIterator<Uint8Array> {
  readonly return: () => Promise<IteratorResult<Uint8Array>>;
}

/** The first bytes of a stream, and the whole of it from the beginning. */
interface Peeked {
  readonly head: Uint8Array;
  /** Closes the source where it is left early, also before its first piece. */
  readonly all: Chunks;
}

/** Looks at the first `length` bytes, or at all where there are fewer, without using them up. */
export async function peek(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await chunks.next();
    if (next.done) break;
    taken.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(taken).subarray(0, length);
  const all: Chunks = {
    [Symbol.asyncIterator]: () => all,
    async next() {
      const first = taken.shift();
      return first === undefined ? chunks.next() : { done: false, value: first };
    },
    async return() {
      taken.length = 0;
      await chunks.return?.();
      return { done: true, value: undefined };
    },
  };
  return { head, all };
}
