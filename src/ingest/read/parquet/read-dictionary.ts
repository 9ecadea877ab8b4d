import type { DecodedArray } from 'hyparquet';
import { checkPlain } from './check-values.js';
import type { Leaf } from './columns.js';
import { decodeDictionary, type RawValue } from './decode-page.js';
import { type Page, valuesOf } from './pages.js';
import type { Room } from './room.js';
import type { ValueText } from './value-text.js';

/** The entries of a dictionary; those that are bytes, as their texts. */
export function readDictionary(page: Page, leaf: Leaf, room: Room, valueText: ValueText): DecodedArray {
  const count = page.header.dictionary_page_header?.num_values ?? 0;
  room.holdDictionary(leaf, weightOf(page, leaf));
  checkPlain(page.bytes, 0, count, leaf);
  return texts(count === 0 ? [] : decodeDictionary(page, leaf), valueText);
}

/** Bytes are made into texts at once, because each of them takes more memory than a text; other values are left as they are. */
export function texts(values: DecodedArray, valueText: ValueText): DecodedArray {
  const isOfBytes = Array.isArray(values) && values.some((value) => value instanceof Uint8Array);
  if (!isOfBytes) return values;
  return values.map((value: RawValue) => (value instanceof Uint8Array ? valueText(value) : value));
}

/** Memory that the values of a page take once decoded: a reference each; bytes that are no entry of a dictionary, much more. */
export function weightOf({ header, bytes }: Page, leaf: Leaf): number {
  const { encoding } = header.data_page_header ?? header.data_page_header_v2 ?? {};
  const isOfBytes = leaf.element.type.endsWith('BYTE_ARRAY') && !encoding?.endsWith('_DICTIONARY');
  const count = header.dictionary_page_header?.num_values ?? valuesOf(header);
  return bytes.length + count * (isOfBytes ? 160 : 8);
}
