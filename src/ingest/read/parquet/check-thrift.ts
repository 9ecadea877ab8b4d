import { limits } from '../limits.js';
import { damaged } from '../read-problem.js';

/** Types of the compact protocol. */
const STOP = 0;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** A footer nests seven deep. */
const DEPTH = 16;

/** Below this depth stand the statistics, which are made into numbers in time that grows with the square of their length. */
const STATISTICS_DEPTH = 5;
const STATISTICS_BYTES = 4096;

/** Bytes of the longest number. */
const VARINT_BYTES = 10;

/**
 * Walks over a structure of Thrift's compact protocol from `start` and returns where it ends. Throws a ReadProblem where whoever
 * reads it would run out of memory, time or stack: it ends beyond `end`, nests too deep, or has a list longer than its bytes.
 */
export function checkThrift(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let elements = 0;

  function byte(): number {
    if (at >= end) throw damaged('headerEnds');
    return bytes[at++] ?? 0;
  }
  function varint(): number {
    let value = 0;
    for (let index = 0; index < VARINT_BYTES; index++) {
      const next = byte();
      value += (next & 0x7f) * 2 ** (7 * index);
      if (next < 0x80) return value;
    }
    throw damaged('headerNumber');
  }
  function skip(count: number): void {
    if (count > end - at) throw damaged('headerShort');
    at += count;
  }
  function element(type: number, depth: number): void {
    if (++elements > limits.parquetFooterElements) throw damaged('headerParts');
    if (depth > DEPTH) throw damaged('headerDepth');
    if (type === BYTE) skip(1);
    else if (type >= I16 && type <= I64) varint();
    else if (type === DOUBLE) skip(8);
    else if (type === BINARY) {
      const length = varint();
      if (depth > STATISTICS_DEPTH && length > STATISTICS_BYTES) throw damaged('statisticLong');
      skip(length);
    } else if (type === LIST) list(depth);
    else if (type === STRUCT) struct(depth);
    else if (type !== TRUE && type !== FALSE) throw damaged('headerType', { type });
  }
  function list(depth: number): void {
    const head = byte();
    const type = head & 0x0f;
    const size = head >> 4 === 15 ? varint() : head >> 4;
    if (size > end - at) throw damaged('headerList');
    // In a list, unlike in a structure, a truth value has a byte of its own.
    const inList = type === TRUE || type === FALSE ? BYTE : type;
    for (let index = 0; index < size; index++) element(inList, depth + 1);
  }
  function struct(depth: number): void {
    for (;;) {
      const head = byte();
      const type = head & 0x0f;
      if (type === STOP) return;
      if (head >> 4 === 0) varint();
      element(type, depth + 1);
    }
  }
  struct(0);
  return at;
}
