import { createTextKeys } from './text-keys.js';

/** Decodes cells so that a text which a column repeats is one string, however many rows it stands in. */
interface TextDictionary {
  /** The text of some bytes, without the white space around it. */
  readonly text: (column: number, bytes: Buffer, from: number, to: number) => string;
}

/** Columns further to the right are decoded anew each time. */
const MOST_COLUMNS = 256;
/** Names repeat, remarks do not. */
const LONGEST = 96;
/** Beyond these a column takes up no more, and where it repeated fewer than it took up it is not looked up any longer. */
const MOST_PER_COLUMN = 1 << 14;
const MOST_TEXTS = 1 << 17;

export function createTextDictionary(): TextDictionary {
  const texts: string[] = [];
  const keys = createTextKeys();
  /** Number of the text that a column had last: rows that follow each other mostly stand for one place. */
  const latest = new Int32Array(MOST_COLUMNS).fill(-1);
  const added = new Int32Array(MOST_COLUMNS);
  const repeated = new Int32Array(MOST_COLUMNS);
  return {
    text(column, bytes, from, to) {
      if (column >= MOST_COLUMNS || to - from > LONGEST) return decode(bytes, from, to);
      const before = latest[column] as number;
      if (before >= 0 && keys.isSame(before, bytes, from, to)) return texts[before] as string;
      const isFull = (added[column] as number) >= MOST_PER_COLUMN || texts.length >= MOST_TEXTS;
      if (isFull && (repeated[column] as number) < (added[column] as number)) return decode(bytes, from, to);
      const found = isFull ? keys.find(bytes, from, to) : keys.findOrAdd(bytes, from, to);
      if (found === -1) return decode(bytes, from, to);
      latest[column] = found;
      if (found === texts.length) {
        texts.push(decode(bytes, from, to));
        added[column] = (added[column] as number) + 1;
      } else repeated[column] = (repeated[column] as number) + 1;
      return texts[found] as string;
    },
  };
}

function decode(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('utf8', from, to).trim();
}
