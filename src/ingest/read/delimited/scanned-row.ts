import { parseCount } from '../../normalise/count.js';
import type { Row } from '../row.js';
import { countInBytes, isSpace } from './count-in-bytes.js';
import { NOT_LOOKED_AT, type RowScanner } from './row-scanner.js';
import { createTextDictionary } from './text-dictionary.js';

/** The row that a scanner stands at, decoded only where it is asked. */
interface ScannedRow extends Row {
  /** The scanner has found a regular row that begins at `from`, on this line. */
  readonly move: (bytes: Buffer, from: number, fileLine: number) => void;
}

export function createScannedRow(scanner: RowScanner, quote: string): ScannedRow {
  const mark = quote.charCodeAt(0);
  const dictionary = createTextDictionary();
  let bytes: Buffer = Buffer.alloc(0);
  let from = 0;
  let fileLine = 0;
  let { width, borders, counts } = scanner;
  let latest = -1;
  let latestText = '';

  const textAt = (position: number): string => {
    let begin = (borders[position] as number) + 1;
    let end = borders[position + 1] as number;
    if (bytes[begin] === mark) {
      begin++;
      end--;
      for (let at = begin; at < end; at++) {
        if (bytes[at] === mark) return withSingleMarks(bytes.toString('utf8', begin, end), quote).trim();
      }
    }
    while (begin < end && isSpace(bytes[begin])) begin++;
    while (begin < end && isSpace(bytes[end - 1])) end--;
    return begin === end ? '' : dictionary.text(position, bytes, begin, end);
  };

  const countAt = (position: number): number => {
    const begin = (borders[position] as number) + 1;
    const end = borders[position + 1] as number;
    // Were marks doubled inside, it would be no count in any case.
    return bytes[begin] === mark ? countInBytes(bytes, begin + 1, end - 1) : countInBytes(bytes, begin, end);
  };

  return {
    get fileLine() {
      return fileLine;
    },
    get lastLine() {
      return fileLine;
    },
    get width() {
      return width;
    },
    text(position) {
      if (!(position >= 0 && position < width)) return '';
      if (position !== latest) latestText = textAt(position);
      latest = position;
      return latestText;
    },
    count(position) {
      if (!(position >= 0 && position < width)) return parseCount('');
      const count = counts[position] as number;
      return count === NOT_LOOKED_AT ? countAt(position) : count;
    },
    raw: () => bytes.toString('utf8', from, scanner.end),
    move(within, begin, line) {
      bytes = within;
      from = begin;
      fileLine = line;
      ({ width, borders, counts } = scanner);
      latest = -1;
    },
  };
}

function withSingleMarks(text: string, quote: string): string {
  return text.replaceAll(quote + quote, quote);
}
