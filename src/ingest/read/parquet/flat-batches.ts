import type { DecodedArray } from 'hyparquet';
import { damaged } from '../read-problem.js';
import { type Batch, createBatch } from './batch.js';
import { checkPage } from './check-page.js';
import type { Chunk } from './chunk-of.js';
import type { Leaf } from './columns.js';
import { decodePage } from './decode-page.js';
import { pagesOf, valuesOf } from './pages.js';
import { readDictionary, texts, weightOf } from './read-dictionary.js';
import type { Room } from './room.js';
import type { UnpackBudget } from './unpack-budget.js';
import { valueTextOf } from './value-text.js';

/** The values of a flat column in one row group, one batch a page: no more of it is held at a time. */
export function* flatBatches(chunk: Chunk, leaf: Leaf, budget: UnpackBudget, room: Room): Generator<Batch> {
  const valueText = valueTextOf(leaf);
  const isNumber = isPlainNumber(leaf);
  let dictionary: DecodedArray | undefined;
  for (const page of pagesOf(chunk, budget)) {
    if (page.header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(page, leaf, room, valueText);
      continue;
    }
    room.hold(leaf, weightOf(page, leaf));
    const { filled } = checkPage(page, leaf, dictionary?.length ?? null);
    const values =
      filled === 0
        ? new Array<null>(valuesOf(page.header)).fill(null)
        : decodePage(page, leaf, filled, dictionary);
    if (values.length !== valuesOf(page.header)) throw damaged('fewerValues');
    yield createBatch(texts(values, valueText), valueText, isNumber);
  }
}

/** Whether values are numbers that mean what they are: no dates, no decimals. */
function isPlainNumber({ element: { type, converted_type, logical_type } }: Leaf): boolean {
  const isNumber = type === 'INT32' || type === 'FLOAT' || type === 'DOUBLE';
  return isNumber && !logical_type && !converted_type;
}
