import type { JsonFault } from '../../../model/json-fault.js';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isDigit,
  isWhite,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  POINT,
  QUOTE,
} from './characters.js';
import { JsonProblem } from './json-problem.js';
import { readText } from './read-text.js';

/** Walks over one JSON text, strictly as RFC 8259 has it. Whatever is not so throws a {@link JsonProblem}. */
export interface Scanner {
  /** Begins anew with another text. */
  readonly load: (text: string) => void;
  /** The next character that is not white space, and where it stands; NaN at the end. */
  readonly peek: () => number;
  readonly at: () => number;
  /** Passes over this character, which must come next. */
  readonly take: (code: number) => void;
  /** Passes over the character that opens a list or object, and over the one that ends it if it comes at once. */
  readonly isEmpty: (open: number, end: number) => boolean;
  /** Passes over the comma (true) or the end of the list or object (false). */
  readonly goesOn: (end: number) => boolean;
  /** The string that comes next. */
  readonly string: () => string;
  /** The number, true, false or null that comes next, as it is written. */
  readonly scalar: () => string;
  readonly slice: (from: number) => string;
  readonly fail: (problem: JsonFault) => never;
}

const LITERALS = ['true', 'false', 'null'];

const ZERO = 0x30;
const EXPONENT = new Set([0x65, 0x45]);
const SIGN = new Set([0x2b, MINUS]);

/** What is wrong where one of these is missing. */
const MISSING: Readonly<Record<number, JsonFault>> = {
  [COLON]: 'expectedColon',
  [QUOTE]: 'expectedQuote',
  [OPEN_BRACE]: 'expectedBrace',
  [OPEN_BRACKET]: 'expectedBracket',
  [CLOSE_BRACE]: 'expectedCommaOrBrace',
  [CLOSE_BRACKET]: 'expectedCommaOrBracket',
};

export function createScanner(): Scanner {
  let text = '';
  let at = 0;

  function fail(problem: JsonFault, place = at): never {
    throw new JsonProblem(problem, place, place >= text.length);
  }
  function peek(): number {
    while (isWhite(text.charCodeAt(at))) at++;
    return text.charCodeAt(at);
  }
  function take(code: number): void {
    if (peek() !== code) fail(MISSING[code] ?? 'expectedValue');
    at++;
  }
  function string(): string {
    take(QUOTE);
    const start = at;
    let hasEscapes = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        hasEscapes = true;
        at++;
      } else if (!(code >= 0x20)) {
        fail(at >= text.length ? 'stringNeverEnds' : 'controlCharacter');
      }
      at++;
    }
    at++;
    return hasEscapes ? unescaped(start - 1) : text.slice(start, at - 1);
  }
  /** The language's own reader knows the escapes and refuses what is none. */
  function unescaped(start: number): string {
    try {
      return readText(text.slice(start, at));
    } catch {
      return fail('noSuchEscape', start);
    }
  }
  function digits(): void {
    if (!isDigit(text.charCodeAt(at))) fail('expectedDigit');
    while (isDigit(text.charCodeAt(at))) at++;
  }
  function number(): void {
    if (text.charCodeAt(at) === MINUS) at++;
    const first = at;
    digits();
    if (text.charCodeAt(first) === ZERO && at > first + 1) fail('leadingZero', first);
    if (text.charCodeAt(at) === POINT) {
      at++;
      digits();
    }
    if (!EXPONENT.has(text.charCodeAt(at))) return;
    at++;
    if (SIGN.has(text.charCodeAt(at))) at++;
    digits();
  }
  function scalar(): string {
    const code = peek();
    const start = at;
    if (code === MINUS || isDigit(code)) {
      number();
      return text.slice(start, at);
    }
    const literal = LITERALS.find((word) => text.startsWith(word, at));
    if (literal === undefined) return failOnWord();
    at += literal.length;
    return literal;
  }
  function failOnWord(): never {
    const rest = text.slice(at, at + 5);
    const isBeginning = at + rest.length === text.length && LITERALS.some((word) => word.startsWith(rest));
    return fail('expectedValue', isBeginning ? text.length : at);
  }
  return {
    load(given) {
      text = given;
      at = 0;
    },
    peek,
    at: () => at,
    take,
    isEmpty(open, end) {
      take(open);
      if (peek() !== end) return false;
      at++;
      return true;
    },
    goesOn(end) {
      if (peek() === COMMA) {
        at++;
        return true;
      }
      take(end);
      return false;
    },
    string,
    scalar,
    slice: (from) => text.slice(from, at),
    fail,
  };
}
