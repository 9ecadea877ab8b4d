import { TextDecoder } from 'node:util';
import type { ArchiveEntry } from '../archive.js';
import { BYTE_ORDER_MARK_BYTES, byteOrderMark } from '../encoding/byte-order-mark.js';
import { limits } from '../limits.js';
import { damagedPart, tooMany } from './damaged-part.js';

/**
 * The text of a part, piece by piece: UTF-8, or UTF-16 where a byte-order mark says so, which are the encodings that the format
 * allows. Throws a ReadProblem where the bytes are no such text, or too many.
 */
export async function* decodePart(part: ArchiveEntry): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      decoder ??= new TextDecoder(byteOrderMark(head)?.encoding ?? 'utf-8', { fatal: true });
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw damagedPart(part.name, 'xmlText', { encoding: decoder?.encoding ?? 'UTF-8' });
    }
  };
  for await (const chunk of await part.open()) {
    bytes += chunk.length;
    if (bytes > limits.xmlBytes) throw tooMany('partBytes', limits.xmlBytes);
    if (decoder) {
      yield decode(chunk);
    } else {
      head = Buffer.concat([head, chunk]);
      if (head.length >= BYTE_ORDER_MARK_BYTES) yield decode(head);
    }
  }
  yield decoder ? decode(undefined) : decode(head) + decode(undefined);
}
