/** The part of a stream that is looked at: the bytes from `from` to `to`, contiguous wherever the stream was cut. */
export interface ByteWindow {
  /** Often another buffer after `append`. One byte more may be written, at `to`. */
  bytes: Buffer;
  /** Moved by the reader: what stands before it may be forgotten. */
  from: number;
  to: number;
  /** How many bytes of the stream stand before `bytes`. */
  base: number;
  readonly append: (chunk: Uint8Array) => void;
}

/** Room for some chunks of the usual 64 kB. */
const FIRST_CAPACITY = 1 << 18;

export function createByteWindow(): ByteWindow {
  /** Moves what is still looked at to the front, so seldom that each byte is moved a few times at most. */
  const makeRoom = (needed: number): void => {
    const { bytes, from, to } = window;
    const length = to - from + needed;
    window.bytes = length * 2 < bytes.length ? bytes : Buffer.allocUnsafe(length * 4);
    bytes.copy(window.bytes, 0, from, to);
    window.base += from;
    window.from = 0;
    window.to = to - from;
  };
  const window: ByteWindow = {
    bytes: Buffer.allocUnsafe(FIRST_CAPACITY),
    from: 0,
    to: 0,
    base: 0,
    append(chunk) {
      if (window.to + chunk.length >= window.bytes.length) makeRoom(chunk.length);
      window.bytes.set(chunk, window.to);
      window.to += chunk.length;
    },
  };
  return window;
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}
