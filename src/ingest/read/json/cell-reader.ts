import { limits } from '../limits.js';
import { ownText } from '../own-text.js';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './characters.js';
import { numberText } from './number-text.js';
import { createScanner } from './scanner.js';

/** Takes one cell. `path`: its key, with those of the objects around it before it: `a.b`. */
export type OnCell = (path: string, text: string) => void;

/** Gives the members of an object, those of objects inside it too, in their order; a key may come twice. */
export type ReadObject = (text: string, onCell: OnCell) => void;

/**
 * Reads one element of a table as its cells: texts as they are, numbers as they are written (see `numberText`), true and false
 * as these words, null as nothing, a list as its JSON text. Keys are data and never touch an object of the language.
 */
interface CellReader {
  readonly object: ReadObject;
  /** The items of a list; an object among them is given as its JSON text. */
  readonly list: (text: string) => string[];
}

/** Nesting is bounded before, where the elements are found: see `limits.jsonDepth`. */
export function createCellReader(): CellReader {
  const scanner = createScanner();

  function members(prefix: string, onCell: OnCell): void {
    if (scanner.isEmpty(OPEN_BRACE, CLOSE_BRACE)) return;
    do {
      const path = prefix + scanner.string();
      if (path.length > limits.jsonKeyCharacters) scanner.fail('keyTooLong');
      scanner.take(COLON);
      if (scanner.peek() === OPEN_BRACE) members(`${path}.`, onCell);
      else onCell(path, cell());
    } while (scanner.goesOn(CLOSE_BRACE));
  }
  function cell(): string {
    const code = scanner.peek();
    if (code === QUOTE) return ownText(scanner.string());
    if (code === OPEN_BRACKET || code === OPEN_BRACE) return container(code);
    const written = scanner.scalar();
    return written === 'null' ? '' : numberText(written);
  }
  function container(code: number): string {
    const start = scanner.at();
    if (code === OPEN_BRACE) members('', passOver);
    else items(passOver);
    return scanner.slice(start);
  }
  function items(onItem: (text: string) => void): void {
    if (scanner.isEmpty(OPEN_BRACKET, CLOSE_BRACKET)) return;
    do onItem(cell());
    while (scanner.goesOn(CLOSE_BRACKET));
  }
  function end(): void {
    if (!Number.isNaN(scanner.peek())) scanner.fail('behindValue');
  }
  return {
    object(text, onCell) {
      scanner.load(text);
      members('', onCell);
      end();
    },
    list(text) {
      const cells: string[] = [];
      scanner.load(text);
      items((item) => cells.push(item));
      end();
      return cells;
    },
  };
}

function passOver(): void {}
