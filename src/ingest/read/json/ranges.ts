import type { JsonFault } from '../../../model/json-fault.js';
import { limits } from '../limits.js';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  IN_CONTAINER,
  IN_STRING,
  isWhite,
  LINE_FEED,
  marks,
  nextMarked,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  RETURN,
} from './characters.js';
import type { JsonLines } from './json-lines.js';
import { readText } from './read-text.js';

/** Where a value stands in a text that is held in memory. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Member extends Range {
  readonly key: string;
}

/** A JSON text in UTF-8, of which only the parts that are asked for are read. */
export interface JsonText {
  readonly bytes: Buffer;
  readonly lines: JsonLines;
}

const BEHIND_SCALAR = marks(COMMA, CLOSE_BRACE, CLOSE_BRACKET, 0x20, 0x09, LINE_FEED, RETURN);

/** The members of the object that begins at `start`. Throws a ReadProblem where it is none. */
export function* members(text: JsonText, start: number): Generator<Member> {
  const { bytes } = text;
  expectByte(text, start, OPEN_BRACE, 'expectedObject');
  let at = skipWhite(bytes, start + 1);
  if (bytes[at] === CLOSE_BRACE) return;
  for (;;) {
    expectByte(text, at, QUOTE, 'expectedKey');
    const keyEnd = endOfValue(text, at);
    const key = readKey(text, at, keyEnd);
    at = skipWhite(bytes, keyEnd);
    expectByte(text, at, COLON, 'expectedColon');
    at = skipWhite(bytes, at + 1);
    const end = endOfValue(text, at);
    yield { key, start: at, end };
    at = skipWhite(bytes, end);
    if (bytes[at] === CLOSE_BRACE) return;
    expectByte(text, at, COMMA, 'expectedCommaOrBrace');
    at = skipWhite(bytes, at + 1);
  }
}

/** The items of the list that begins at `start`; where something else does, it is the only item. */
export function* items(text: JsonText, start: number): Generator<Range> {
  const { bytes } = text;
  if (bytes[start] !== OPEN_BRACKET) {
    yield { start, end: endOfValue(text, start) };
    return;
  }
  let at = skipWhite(bytes, start + 1);
  if (bytes[at] === CLOSE_BRACKET) return;
  for (;;) {
    const end = endOfValue(text, at);
    yield { start: at, end };
    at = skipWhite(bytes, end);
    if (bytes[at] === CLOSE_BRACKET) return;
    expectByte(text, at, COMMA, 'expectedCommaOrBracket');
    at = skipWhite(bytes, at + 1);
  }
}

export function skipWhite(bytes: Buffer, from: number): number {
  let at = from;
  while (isWhite(bytes[at] ?? 0)) at++;
  return at;
}

/** Where the value that begins here ends. Whether it is JSON inside is for its reader to say. */
function endOfValue(text: JsonText, start: number): number {
  const { bytes, lines } = text;
  const first = bytes[start];
  if (first === QUOTE) return endOfString(bytes, start) + 1;
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return endOfContainer(text, start);
  const end = nextMarked(bytes, start, BEHIND_SCALAR);
  return end > start ? end : lines.fail('expectedValue', start);
}

function endOfContainer({ bytes, lines }: JsonText, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at = nextMarked(bytes, at + 1, IN_CONTAINER)) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      if (++depth > limits.jsonDepth) lines.fail('tooDeep', at);
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (--depth === 0) return at + 1;
    }
  }
  return lines.fail('endsEarly', bytes.length);
}

/** Where the closing quotation mark stands. */
function endOfString(bytes: Buffer, start: number): number {
  let at = nextMarked(bytes, start + 1, IN_STRING);
  while (bytes[at] === BACKSLASH) at = nextMarked(bytes, at + 2, IN_STRING);
  return at;
}

function readKey(text: JsonText, start: number, end: number): string {
  try {
    return readText(text.bytes.toString('utf8', start, end));
  } catch {
    return text.lines.fail('keyNoString', start);
  }
}

function expectByte(text: JsonText, at: number, byte: number, missing: JsonFault): void {
  if (text.bytes[at] !== byte) text.lines.fail(missing, at);
}
