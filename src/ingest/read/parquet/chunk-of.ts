import type { ColumnMetaData, RowGroup } from 'hyparquet';
import type { Leaf } from './columns.js';
import { damaged, unsupported } from './damaged.js';

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
    throw unsupported(`the column ${element.name} is encrypted`);
  }
  if (column?.file_path) throw unsupported(`the column ${element.name} stands in another file`);
  const names = path.slice(1).map((node) => node.element.name);
  const isOurs =
    meta?.path_in_schema.length === names.length &&
    names.every((name, at) => name === meta.path_in_schema[at]);
  if (!meta || !isOurs || meta.type !== element.type)
    throw damaged(`the column ${element.name} is not where it should be`);
  if (!meta.codec) throw unsupported(`the column ${element.name} is packed in an unknown way`);
  const dictionary = Number(meta.dictionary_page_offset ?? 0);
  const data = Number(meta.data_page_offset);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= file.length - 8)) {
    throw damaged(`the column ${element.name} lies outside the file`);
  }
  const values = Number(meta.num_values);
  if (!(values >= 0 && Number.isSafeInteger(values)))
    throw damaged(`the column ${element.name} has no length`);
  return { bytes: file.subarray(start, end), codec: meta.codec, values };
}
