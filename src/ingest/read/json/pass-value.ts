import { limits } from '../limits.js';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './characters.js';
import { createScanner, type Scanner } from './scanner.js';

/** What was passed on the way. */
interface Passed {
  keys: number;
  /** Lists inside something. */
  innerLists: number;
}

/** Passes over the value that comes next and keeps nothing of it. Throws a JsonProblem where it is no JSON. */
export function passValue(scanner: Scanner, passed: Passed = { keys: 0, innerLists: 0 }, depth = 0): void {
  if (depth > limits.jsonDepth) scanner.fail('tooDeep');
  const code = scanner.peek();
  if (code === OPEN_BRACE) {
    if (scanner.isEmpty(OPEN_BRACE, CLOSE_BRACE)) return;
    do {
      scanner.string();
      scanner.take(COLON);
      passed.keys++;
      passValue(scanner, passed, depth + 1);
    } while (scanner.goesOn(CLOSE_BRACE));
  } else if (code === OPEN_BRACKET) {
    if (scanner.isEmpty(OPEN_BRACKET, CLOSE_BRACKET)) return;
    do passValue(scanner, passed, depth + 1);
    while (scanner.goesOn(CLOSE_BRACKET));
    if (depth > 0) passed.innerLists++;
  } else if (code === QUOTE) {
    scanner.string();
  } else {
    scanner.scalar();
  }
}

/** Throws a JsonProblem where a text is not one value and nothing else. */
export function checkJson(text: string): void {
  const scanner = createScanner();
  scanner.load(text);
  passValue(scanner);
  if (!Number.isNaN(scanner.peek())) scanner.fail('behindValue');
}
