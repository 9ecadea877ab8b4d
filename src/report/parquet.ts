import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { BLANK } from '../model/count.js';

/** A column of a Parquet table, one value a row. */
export interface ParquetColumn {
  readonly name: string;
  /** Counts, blank where they are {@link BLANK}; texts; or numbers. */
  readonly values: Int32Array | readonly (string | null)[] | readonly (number | null)[];
  /** Of values that are not counts: for a column that may be blank throughout. */
  readonly type?: 'text' | 'number';
}

/** Rows that are packed together. */
const GROUP_ROWS = 100_000;

/**
 * An Apache Parquet file, packed with Snappy: counts as INT32, numbers as DOUBLE, texts as UTF-8, a blank as null. The same columns
 * give the same bytes. All columns have as many rows.
 */
export function renderParquet(columns: readonly ParquetColumn[]): Uint8Array {
  const rows = columns[0]?.values.length ?? 0;
  if (columns.some(({ values }) => values.length !== rows)) throw new Error('expected columns of one length');
  const described = columns.map((column) => ({ name: column.name, type: typeOf(column), nullable: true }));
  const schema = schemaFromColumnData({ columnData: described.map((column) => ({ ...column, data: [] })) });
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'scrutineer' });
  for (let start = 0; start < rows; start += GROUP_ROWS) {
    const columnData = columns.map(({ name, values }) => ({ name, data: slice(values, start) }));
    writer.write({ columnData, rowGroupSize: GROUP_ROWS });
  }
  writer.finish();
  return bytes.getBytes();
}

function typeOf({ values, type }: ParquetColumn): 'INT32' | 'DOUBLE' | 'STRING' {
  if (values instanceof Int32Array) return 'INT32';
  const isNumber = type === 'number' || (!type && values.some((value) => typeof value === 'number'));
  return isNumber ? 'DOUBLE' : 'STRING';
}

function slice(values: ParquetColumn['values'], start: number): (string | number | null)[] {
  const part = values.slice(start, start + GROUP_ROWS);
  return part instanceof Int32Array
    ? Array.from(part, (count) => (count === BLANK ? null : count))
    : [...part];
}
