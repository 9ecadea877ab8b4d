import type { Encoding } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { limits } from '../limits.js';
import { damaged, unsupported } from '../read-problem.js';
import { checkRuns, WIDEST } from './check-runs.js';
import type { Leaf } from './columns.js';
import { readLength } from './read-length.js';

/** Bytes of a value where all have as many. */
const WIDTHS = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 } as const;

/**
 * Checks that `count` values stand at `at` in this encoding, so that the decoder neither reads beyond the page, nor makes more of
 * them than it says, nor goes on without end.
 */
export function checkValues(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  count: number,
  leaf: Leaf,
  encoding: Encoding | undefined,
  dictionary: number | null,
  isVersionTwo: boolean,
): void {
  const { type } = leaf.element;
  const isOfBytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
  const isInteger = type === 'INT32' || type === 'INT64';
  if (encoding === 'PLAIN') {
    checkPlain(bytes, at, count, leaf);
  } else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    checkEntries(bytes, at, count, dictionary, isVersionTwo);
  } else if (encoding === 'RLE' && type === 'BOOLEAN') {
    checkRuns(bytes, at + 4, Math.min(bytes.length, at + 4 + readLength(bytes, at)), 1, count, 1);
  } else if (
    encoding === 'BYTE_STREAM_SPLIT' &&
    type !== 'BOOLEAN' &&
    type !== 'BYTE_ARRAY' &&
    type !== 'INT96'
  ) {
    checkRoom(bytes, at, count * widthOf(leaf));
  } else if (
    (encoding === 'DELTA_BINARY_PACKED' && isInteger) ||
    (encoding === 'DELTA_LENGTH_BYTE_ARRAY' && type === 'BYTE_ARRAY')
  ) {
    checkDelta(bytes, at);
  } else if (encoding === 'DELTA_BYTE_ARRAY' && isOfBytes) {
    checkPrefixes(bytes, at, count);
  } else {
    throw unsupported('encoding', { type, encoding: encoding ?? null });
  }
}

/** Also the values of a dictionary, which are always plain. */
export function checkPlain(bytes: Uint8Array, start: number, count: number, leaf: Leaf): void {
  const { type } = leaf.element;
  if (type !== 'BYTE_ARRAY') {
    checkRoom(bytes, start, type === 'BOOLEAN' ? Math.ceil(count / 8) : count * widthOf(leaf));
    return;
  }
  let at = start;
  for (let index = 0; index < count; index++) at += 4 + readLength(bytes, at);
  checkRoom(bytes, 0, at);
}

function widthOf({ element: { type, type_length: length } }: Leaf): number {
  if (type in WIDTHS) return WIDTHS[type as keyof typeof WIDTHS];
  if (length === undefined || !(length > 0)) throw damaged('typeLength');
  return length;
}

function checkRoom(bytes: Uint8Array, at: number, needed: number): void {
  if (at + needed > bytes.length) throw damaged('fewerValues');
}

function checkEntries(
  bytes: Uint8Array,
  at: number,
  count: number,
  dictionary: number | null,
  isVersionTwo: boolean,
): void {
  if (dictionary === null) throw damaged('noDictionary');
  const width = bytes[at];
  if (width === undefined) throw damaged('pageEnds');
  if (width > WIDEST) throw unsupported('largeDictionary');
  if (dictionary === 0) throw damaged('numberBeyond');
  // In the first version a width of zero has no runs: all values are the first entry.
  if (width > 0 || isVersionTwo) checkRuns(bytes, at + 1, bytes.length, width, count, dictionary - 1);
}

/** Without these the decoder would not go on, or go back. */
function checkDelta(bytes: Uint8Array<ArrayBuffer>, offset: number): void {
  const reader = { view: new DataView(bytes.buffer), offset };
  const block = readVarInt(reader);
  const parts = readVarInt(reader);
  const isSound = block > 0 && parts > 0 && block % parts === 0 && (block / parts) % 8 === 0;
  if (!isSound) throw damaged('impossibleBlocks');
}

/** A value is written as how much it shares with the one before, and the rest: a little page may unpack to a lot. */
function checkPrefixes(bytes: Uint8Array<ArrayBuffer>, offset: number, count: number): void {
  const reader = { view: new DataView(bytes.buffer), offset };
  checkDelta(bytes, reader.offset);
  const prefixes = new Int32Array(count);
  deltaBinaryUnpack(reader, count, prefixes);
  checkDelta(bytes, reader.offset);
  const suffixes = new Int32Array(count);
  deltaBinaryUnpack(reader, count, suffixes);
  let before = 0;
  let total = 0;
  for (const [index, prefix] of prefixes.entries()) {
    const suffix = suffixes[index] ?? 0;
    if (prefix < 0 || suffix < 0 || prefix > before) throw damaged('sharesTooMuch');
    before = prefix + suffix;
    total += before;
    if (total > limits.parquetPageBytes) throw unsupported('largePage');
  }
}
