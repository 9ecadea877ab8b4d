import type { ColumnMetaData, RowGroup } from 'hyparquet';
import { damaged, unsupported } from '../read-problem.js';
import type { Leaf } from './columns.js';

/** The bytes of a column in one row group. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly codec: ColumnMetaData['codec'];
  /** Values, missing ones and those of empty lists included. */
  readonly values: number;
}

/** Throws a ReadProblem where the footer and the file do not agree. */
export function chunkOf(file: Uint8Array, group: RowGroup, leaf: Leaf): Chunk {
  const { element, path, index } = leaf;
  const column = group.columns[index];
  const meta = column?.meta_data;
  if (column?.crypto_metadata || column?.encrypted_column_metadata) {
    throw unsupported('encryptedColumn', { column: element.name });
  }
  if (column?.file_path) throw unsupported('otherFile', { column: element.name });
  const names = path.slice(1).map((node) => node.element.name);
  const isOurs =
    meta?.path_in_schema.length === names.length &&
    names.every((name, at) => name === meta.path_in_schema[at]);
  if (!meta || !isOurs || meta.type !== element.type)
    throw damaged('columnMissing', { column: element.name });
  if (!meta.codec) throw unsupported('columnPacking', { column: element.name });
  const dictionary = Number(meta.dictionary_page_offset ?? 0);
  const data = Number(meta.data_page_offset);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= file.length - 8)) {
    throw damaged('columnOutside', { column: element.name });
  }
  const values = Number(meta.num_values);
  if (!(values >= 0 && Number.isSafeInteger(values))) throw damaged('columnLength', { column: element.name });
  return { bytes: file.subarray(start, end), codec: meta.codec, values };
}
