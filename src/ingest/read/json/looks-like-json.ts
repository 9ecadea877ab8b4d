import { byteOrderMark } from '../encoding/byte-order-mark.js';
import { OPEN_BRACE, OPEN_BRACKET } from './characters.js';
import { JsonProblem } from './json-problem.js';
import { passValue } from './pass-value.js';
import { createScanner } from './scanner.js';

/**
 * Whether the beginning of a file is that of JSON: it could go on to a list or to objects; or it has a key or a list inside a
 * list before it goes wrong, so that it is JSON with a mistake. A CSV whose first header begins with a bracket is neither.
 */
export function looksLikeJson(head: Uint8Array): boolean {
  const scanner = createScanner();
  scanner.load(decodeBeginning(head));
  const isList = scanner.peek() === OPEN_BRACKET;
  if (!isList && scanner.peek() !== OPEN_BRACE) return false;
  const passed = { keys: 0, innerLists: 0 };
  try {
    passValue(scanner, passed);
    const next = scanner.peek();
    return Number.isNaN(next) || (!isList && next === OPEN_BRACE) || passed.keys > 0;
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return error.isCutOff || passed.keys > 0 || passed.innerLists > 0;
  }
}

/** The encodings that a byte-order mark tells, else UTF-8; a letter cut in two at the end is left out. */
function decodeBeginning(head: Uint8Array): string {
  const encoding = byteOrderMark(head)?.encoding ?? 'utf-8';
  return new TextDecoder(encoding).decode(head, { stream: true });
}
