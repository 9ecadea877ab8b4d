import { crc32 } from 'node:zlib';
import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { limits } from '../limits.js';
import { damaged, unsupported } from '../read-problem.js';
import { checkThrift } from './check-thrift.js';
import type { Chunk } from './chunk-of.js';
import type { UnpackBudget } from './unpack-budget.js';
import { unpackPage } from './unpack-page.js';

/** A page, unpacked: `bytes` have memory of their own, so that nothing beyond them can be read by mistake. */
export interface Page {
  readonly header: PageHeader;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Values of a page of data, missing ones included; 0 for a dictionary. */
export function valuesOf({ data_page_header: one, data_page_header_v2: two }: PageHeader): number {
  return one?.num_values ?? two?.num_values ?? 0;
}

/**
 * The pages of a chunk, one after the other, until it has all its values. Throws a ReadProblem where sizes are impossible, a page
 * is damaged, or more is unpacked than the file may unpack to.
 */
export function* pagesOf(chunk: Chunk, budget: UnpackBudget): Generator<Page> {
  const { bytes, codec } = chunk;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  let values = 0;
  while (values < chunk.values) {
    const start = checkThrift(bytes, at, bytes.length);
    const header = parquetHeader({ view, offset: at });
    checkHeader(header, bytes.length - start);
    at = start + header.compressed_page_size;
    if (header.type === 'INDEX_PAGE') continue;
    values += valuesOf(header);
    if (values > chunk.values) throw damaged('moreValues');
    budget.spend(header.uncompressed_page_size);
    const packed = bytes.subarray(start, at);
    if (header.crc !== undefined && header.crc !== (crc32(packed) | 0)) {
      throw damaged('pageChecksum');
    }
    yield { header, bytes: unpackParts(header, codec, packed) };
  }
}

function checkHeader(header: PageHeader, left: number): void {
  const { type, compressed_page_size: packed, uncompressed_page_size: size } = header;
  if (!isSize(packed) || packed > left || !isSize(size)) throw damaged('pageSize');
  if (size > limits.parquetPageBytes) throw unsupported('largePage');
  const isWhole =
    type === 'INDEX_PAGE' ||
    (type === 'DATA_PAGE' && isSize(header.data_page_header?.num_values)) ||
    (type === 'DATA_PAGE_V2' && isSize(header.data_page_header_v2?.num_values)) ||
    (type === 'DICTIONARY_PAGE' && isSize(header.dictionary_page_header?.num_values));
  if (!isWhole) throw damaged('pageHeader');
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** In the second version the levels before the values are never packed. */
function unpackParts(header: PageHeader, codec: Chunk['codec'], packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = header.uncompressed_page_size;
  const two = header.data_page_header_v2;
  if (header.type !== 'DATA_PAGE_V2' || !two) return new Uint8Array(unpackPage(codec, packed, size));
  const { repetition_levels_byte_length: repetition, definition_levels_byte_length: definition } = two;
  const levels = repetition + definition;
  if (!isSize(repetition) || !isSize(definition) || levels > size || levels > packed.length) {
    throw damaged('pageSize');
  }
  const isPacked = two.is_compressed !== false;
  const page = new Uint8Array(size);
  page.set(packed.subarray(0, levels));
  page.set(unpackPage(isPacked ? codec : 'UNCOMPRESSED', packed.subarray(levels), size - levels), levels);
  return page;
}
