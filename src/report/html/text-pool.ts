import { dataText } from './data-script.js';

/** Texts that stand once each, however often they are said: everything else names them by number. */
export interface TextPool {
  readonly texts: readonly string[];
  /** The number of a text; one that is new is added. */
  readonly numberOf: (text: string) => number;
  /** Size of all texts, in bytes of the page. */
  readonly bytes: () => number;
}

export function createTextPool(): TextPool {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let bytes = 0;
  return {
    texts,
    bytes: () => bytes,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      bytes += Buffer.byteLength(dataText(text)) + 1;
      return texts.push(text) - 1;
    },
  };
}
