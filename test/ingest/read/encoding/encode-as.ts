import { decodeToUtf8 } from '../../../../src/ingest/read/encoding/decode-to-utf8.js';
import { decoderFor } from '../../../../src/ingest/read/encoding/decoder-for.js';

/** Text in an encoding of one byte a letter, found by decoding all 256 bytes. Throws where a letter is not in it. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const decode = decoderFor(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), false), byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** UTF-16 without a byte-order mark. */
export function utf16(text: string, order: 'little-endian' | 'big-endian'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'big-endian' ? bytes.swap16() : bytes;
}

async function* each(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** The text that chunks are decoded to, and what was found out about them. */
export async function decode(chunks: Iterable<Uint8Array>, wanted?: string) {
  const decoded = decodeToUtf8(each(chunks), wanted);
  const pieces: Uint8Array[] = [];
  for await (const piece of decoded.chunks) pieces.push(piece);
  return { text: Buffer.concat(pieces).toString('utf8'), ...decoded.facts() };
}
