import type { ColumnMetaData, FileMetaData, PageHeader, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';

export interface CraftedPage {
  readonly header: Partial<PageHeader>;
  readonly bytes: readonly number[] | Uint8Array;
}

export interface Crafted {
  /** The one column. */
  readonly element?: Partial<SchemaElement>;
  readonly pages: readonly CraftedPage[];
  readonly rows: number | bigint;
  readonly meta?: Partial<ColumnMetaData>;
}

/** A Parquet file that says what no writer would. */
export function craft({ element, pages, rows, meta }: Crafted): Uint8Array {
  const writer = new ByteWriter();
  writer.appendBytes(Buffer.from('PAR1'));
  for (const { header, bytes } of pages) {
    const { length } = bytes;
    const whole = {
      type: 'DATA_PAGE',
      uncompressed_page_size: length,
      compressed_page_size: length,
    } as const;
    writePageHeader(writer, { ...whole, ...header });
    writer.appendBytes(Uint8Array.from(bytes));
  }
  const column: SchemaElement = { name: 'a', type: 'INT32', repetition_type: 'REQUIRED', ...element };
  const metadata: FileMetaData = {
    version: 2,
    schema: [{ name: 'root', num_children: 1 }, column],
    num_rows: BigInt(rows),
    metadata_length: 0,
    row_groups: [
      {
        num_rows: BigInt(rows),
        total_byte_size: 0n,
        columns: [
          {
            file_offset: 0n,
            meta_data: {
              type: column.type ?? 'INT32',
              encodings: ['PLAIN'],
              path_in_schema: ['a'],
              codec: 'UNCOMPRESSED',
              num_values: BigInt(rows),
              total_uncompressed_size: BigInt(writer.offset - 4),
              total_compressed_size: BigInt(writer.offset - 4),
              data_page_offset: 4n,
              ...meta,
            },
          },
        ],
      },
    ],
  };
  // The writer writes a field for everything it is given.
  const { metadata_length: _, ...written } = metadata;
  writeMetadata(writer, written as FileMetaData);
  writer.appendBytes(Buffer.from('PAR1'));
  return writer.getBytes();
}

/** A Parquet file without rows that has this schema. `type`: number of a type of Parquet. */
export function craftSchema(
  schema: readonly { readonly name: string; readonly children?: number; readonly type?: number }[],
): Uint8Array {
  const writer = new ByteWriter();
  writer.appendBytes(Buffer.from('PAR1'));
  serializeTCompactProtocol(writer, {
    field_1: 2,
    field_2: schema.map(({ name, children, type }) => ({ field_1: type, field_4: name, field_5: children })),
    field_3: 0n,
    field_4: [],
  });
  writer.appendUint32(writer.offset - 4);
  writer.appendBytes(Buffer.from('PAR1'));
  return writer.getBytes();
}

/** The header of a page of data of the first version. */
export function pageOf(
  values: number,
  encoding: 'PLAIN' | 'RLE_DICTIONARY' | 'RLE' | 'DELTA_BINARY_PACKED' | 'DELTA_BYTE_ARRAY',
) {
  return {
    data_page_header: {
      num_values: values,
      encoding,
      definition_level_encoding: 'RLE' as const,
      repetition_level_encoding: 'RLE' as const,
    },
  };
}

/** An unsigned number as Thrift and the runs of Parquet write it. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left = Math.floor(left / 128)) bytes.push((left % 128) + 0x80);
  return [...bytes, left];
}
