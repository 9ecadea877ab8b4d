import { type JsonDifference, jsonDifferences, nameOfItem } from './json-differences.js';
import type { PairOfLines } from './pairs-of-lines.js';

/** A difference and the line that it stands on. Its path is empty where the line is none that we write. */
export type JsonLineDifference = JsonDifference & { readonly line: number };

/**
 * The values that differ between two JSON files as we write them (a key per line, and of a list at the top an item per line), without
 * holding either of them. Ends where the lines no longer belong together.
 */
export async function* jsonLineDifferences(
  pairs: AsyncIterable<PairOfLines>,
): AsyncGenerator<JsonLineDifference> {
  let list = '';
  let at = -1;
  for await (const { line, recorded, derived, isEqual } of pairs) {
    const [isItem, isItemToo] = [startsItem(recorded), startsItem(derived)];
    if (isItem || isItemToo) {
      at++;
      if (isEqual) continue;
      const one = isItem ? parsed(textOf(recorded)) : undefined;
      const other = isItemToo ? parsed(textOf(derived)) : undefined;
      const path = `${list}[${nameOfItem(one, other, at)}]`;
      for (const found of jsonDifferences(one, other, path)) yield { line, ...found };
      if (isItem !== isItemToo) return;
      continue;
    }
    const key = keyOf(derived);
    if (key !== null) {
      list = key;
      at = -1;
    }
    if (isEqual) continue;
    if (key === null || key !== keyOf(recorded)) {
      yield { line, path: '', recorded: textOf(recorded), derived: textOf(derived) };
      return;
    }
    const [one, other] = [valueOn(recorded), valueOn(derived)];
    for (const found of jsonDifferences(one, other, key)) yield { line, ...found };
  }
}

const ITEM = [32, 32, 32, 32];

/** Whether a line is an item of a list: four spaces, where a key has two. */
function startsItem(line: Uint8Array | null): boolean {
  return line !== null && ITEM.every((space, at) => line[at] === space);
}

const KEY = /^ {2}"(\w+)": /u;

/** Bytes in which a key of ours stands. */
const LONGEST_KEY = 100;

function keyOf(line: Uint8Array | null): string | null {
  return KEY.exec(textOf(line?.subarray(0, LONGEST_KEY) ?? null) ?? '')?.[1] ?? null;
}

function valueOn(line: Uint8Array | null): unknown {
  const text = (textOf(line) ?? '').replace(KEY, '');
  return text === '[' ? [] : parsed(text);
}

/** The value of a line; its text where it is no JSON. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse((text ?? '').trim().replace(/,$/u, ''));
  } catch {
    return text ?? undefined;
  }
}

function textOf(line: Uint8Array | null): string | null {
  return line && new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
}
