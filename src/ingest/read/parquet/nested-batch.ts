import type { DecodedArray } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { damaged, unsupported } from '../read-problem.js';
import { type Batch, createBatch } from './batch.js';
import { checkPage } from './check-page.js';
import type { Chunk } from './chunk-of.js';
import type { Column, Leaf } from './columns.js';
import { decodePage, type RawValue } from './decode-page.js';
import { pagesOf, valuesOf } from './pages.js';
import { readDictionary, weightOf } from './read-dictionary.js';
import type { Room } from './room.js';
import type { UnpackBudget } from './unpack-budget.js';
import { type ValueText, valueTextOf } from './value-text.js';

/** An item of a list, or a place where one is missing, takes so much memory in lists of its own. */
const ITEM_BYTES = 64;

/**
 * The values of a column of lists, structures or maps in one row group, each as its JSON text. They are held together, because a
 * list may go on from page to page.
 */
export function nestedBatch(
  chunkOf: (leaf: Leaf) => Chunk,
  column: Column,
  rows: number,
  budget: UnpackBudget,
  room: Room,
): Batch {
  const parts = new Map<string, DecodedArray>();
  for (const leaf of column.leaves) {
    const values = leafValues(chunkOf(leaf), leaf, budget, room);
    if (values.length !== rows) throw damaged('otherRows', { column: column.name });
    parts.set(namesOf(leaf).join('.'), values);
  }
  assembleNested(parts, column.tree, DEFAULT_PARSERS);
  const values = parts.get(column.tree.path.join('.'));
  if (values?.length !== rows) throw damaged('columnApart', { column: column.name });
  const texts = Array.from(values, jsonText);
  return createBatch(texts, String, false);
}

function leafValues(chunk: Chunk, leaf: Leaf, budget: UnpackBudget, room: Room): unknown[] {
  if (namesOf(leaf).includes('__proto__')) throw unsupported('reservedPart');
  const valueText = valueTextOf(leaf);
  let dictionary: DecodedArray | undefined;
  let rows = 0;
  let last: DecodedArray | undefined;
  const all: DecodedArray[] = [];
  for (const page of pagesOf(chunk, budget)) {
    if (page.header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(page, leaf, room, valueText);
      continue;
    }
    room.add(leaf, weightOf(page, leaf) + ITEM_BYTES * valuesOf(page.header));
    const contents = checkPage(page, leaf, dictionary?.length ?? null);
    rows += contents.rows;
    const decoded = decodePage(page, leaf, contents.filled, dictionary, last);
    if (decoded !== last) all.push(decoded);
    last = decoded;
  }
  const values = all.flatMap((part) =>
    Array.from<unknown, unknown>(part, (value) => jsonValue(value, valueText)),
  );
  if (values.length !== rows) throw damaged('listNowhere');
  return values;
}

function namesOf({ path }: Leaf): string[] {
  return path.slice(1).map(({ element }) => element.name);
}

/** Numbers as numbers where that keeps them exact; everything else as the text that a cell would have. */
function jsonValue(value: unknown, valueText: ValueText): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonValue(item, valueText));
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : valueText(value as Exclude<RawValue, null>);
  if (text === '__proto__') throw unsupported('reservedKey');
  if (typeof value !== 'number' && typeof value !== 'bigint') return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

function jsonText(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
