import type { DecodedArray } from 'hyparquet';
import { readPage } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import type { Leaf } from './columns.js';
import type { Page } from './pages.js';

/** A value as it is stored; a date is a number of days. Null where it is missing. */
export type RawValue = number | bigint | boolean | string | Uint8Array | null;

/**
 * Decodes a page that was checked. Values come as they are stored, because the decoder's own reading of decimals and of times is
 * not exact; those of a dictionary come as the entries that are given. `filled`: how many are not missing. `before`: the lists that this page may go on with.
 */
export function decodePage(
  page: Page,
  leaf: Leaf,
  filled: number,
  dictionary?: DecodedArray,
  before?: DecodedArray,
): DecodedArray {
  const { header, bytes } = page;
  const size = bytes.length;
  const two = header.data_page_header_v2;
  const plain = {
    ...header,
    compressed_page_size: size,
    uncompressed_page_size: size,
    // Some writers count the nulls of lists in another way than the levels do, which are right.
    ...(two && {
      data_page_header_v2: { ...two, is_compressed: false, num_nulls: two.num_values - filled },
    }),
  };
  const reader = { view: new DataView(bytes.buffer), offset: 0 };
  const { data = [] } = readPage(reader, plain, decoderOf(leaf), dictionary, before, 0);
  return data;
}

/** The entries of a dictionary, as they are stored. */
export function decodeDictionary(page: Page, leaf: Leaf): DecodedArray {
  return convert(decodePage(page, leaf, 0), decoderOf(leaf));
}

function decoderOf(leaf: Leaf) {
  const { type, type_length, name, repetition_type } = leaf.element;
  return {
    pathInSchema: leaf.path.slice(1).map(({ element }) => element.name),
    schemaPath: leaf.path,
    type,
    // Without its meaning, so that it is not converted.
    element: { name, type, ...(type_length && { type_length }), ...(repetition_type && { repetition_type }) },
    codec: 'UNCOMPRESSED' as const,
    parsers: { ...DEFAULT_PARSERS, timestampFromNanoseconds: (nanoseconds: bigint) => nanoseconds },
    utf8: false,
  };
}
