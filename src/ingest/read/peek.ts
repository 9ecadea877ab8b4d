/** The first bytes of a stream, and the whole of it from the beginning. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncGenerator<Uint8Array>;
  /** Instead of `all`, where nobody wants it. */
  readonly close: () => Promise<void>;
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
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken.splice(0);
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return {
    head: Buffer.concat(taken).subarray(0, length),
    all: all(),
    async close() {
      await chunks.return?.();
    },
  };
}
