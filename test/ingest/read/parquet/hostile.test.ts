import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/ingest/read/limits.js';
import { checkThrift } from '../../../../src/ingest/read/parquet/check-thrift.js';
import { parquet } from '../../../../src/ingest/read/parquet/parquet.js';
import { cellsIn, refusal } from '../json/read-tables.js';
import { craft, craftSchema, pageOf, varint } from './craft.js';

const DAMAGED = { code: 'damaged-file' };
const UNSUPPORTED = { code: 'unsupported-parquet' };

const int32 = (...values: readonly number[]): number[] => [...Buffer.from(Int32Array.from(values).buffer)];

const dictionary = (...values: readonly number[]) => ({
  header: {
    type: 'DICTIONARY_PAGE' as const,
    dictionary_page_header: { num_values: values.length, encoding: 'PLAIN' as const },
  },
  bytes: int32(...values),
});

/** Levels of the first version: their length, then the runs. */
const levels = (...runs: readonly number[]): number[] => [...int32(runs.length), ...runs];

describe('a crafted Parquet file', () => {
  it('is read where it says the truth', async () => {
    const plain = { header: pageOf(2, 'PLAIN'), bytes: int32(7, -8) };
    expect(await cellsIn(parquet, craft({ pages: [plain], rows: 2 }))).toEqual([['a'], ['7'], ['-8']]);
    // A run of three, then eight numbers of one bit, of which three count.
    const entries = { header: pageOf(6, 'RLE_DICTIONARY'), bytes: [1, ...varint(3 * 2), 1, 3, 0b010] };
    expect(await cellsIn(parquet, craft({ pages: [dictionary(5, 6), entries], rows: 6 }))).toEqual([
      ['a'],
      ['6'],
      ['6'],
      ['6'],
      ['5'],
      ['6'],
      ['5'],
    ]);
  });

  it('is refused where it has more rows than anyone counts', async () => {
    const pages = [{ header: pageOf(2, 'PLAIN'), bytes: int32(7, 8) }];
    expect(await refusal(parquet, craft({ pages, rows: 2n ** 60n }))).toMatchObject({
      code: 'too-many-cells',
      args: { what: 'rows' },
    });
    expect(await refusal(parquet, craft({ pages, rows: -1 }))).toMatchObject(DAMAGED);
    expect(await refusal(parquet, craft({ pages, rows: 3 }))).toMatchObject(DAMAGED);
    // Or fewer: the rest would be lost in silence.
    expect(await refusal(parquet, craft({ pages, rows: 1 }))).toMatchObject(DAMAGED);
    expect(await refusal(parquet, craft({ pages, rows: 1, meta: { num_values: 2n } }))).toMatchObject(
      DAMAGED,
    );
  });

  it('is refused where its column lies outside of it', async () => {
    const pages = [{ header: pageOf(2, 'PLAIN'), bytes: int32(7, 8) }];
    for (const meta of [
      { data_page_offset: 2n ** 40n },
      { data_page_offset: -4n },
      { data_page_offset: 0n },
      { total_compressed_size: 2n ** 50n },
      { total_compressed_size: -1n },
      { total_compressed_size: 3n },
      { num_values: -1n },
      { num_values: 2n ** 62n },
      { path_in_schema: ['b'] },
    ]) {
      expect(await refusal(parquet, craft({ pages, rows: 2, meta }))).toMatchObject(DAMAGED);
    }
  });

  it('is refused where a page has an impossible size', async () => {
    const size = (header: object, rows = 2) =>
      refusal(
        parquet,
        craft({ pages: [{ header: { ...pageOf(rows, 'PLAIN'), ...header }, bytes: int32(7, 8) }], rows }),
      );
    expect(await size({ compressed_page_size: -5 })).toMatchObject(DAMAGED);
    expect(await size({ compressed_page_size: 1 << 30 })).toMatchObject(DAMAGED);
    expect(await size({ uncompressed_page_size: -1 })).toMatchObject(DAMAGED);
    expect(await size({ uncompressed_page_size: 9 })).toMatchObject(DAMAGED);
    expect(await size({ uncompressed_page_size: limits.parquetPageBytes + 1 })).toMatchObject(UNSUPPORTED);
    expect(await size({ data_page_header: undefined })).toMatchObject(DAMAGED);
    expect(await size({}, 3)).toMatchObject(DAMAGED);
    expect(await size({}, 100_000_000)).toMatchObject(DAMAGED);
  });

  it('is refused where pages that hold nothing never come to an end', async () => {
    const nothing = Array.from({ length: 1000 }, () => ({ header: pageOf(0, 'PLAIN'), bytes: [] }));
    expect(await refusal(parquet, craft({ pages: nothing, rows: 5 }))).toMatchObject(DAMAGED);
  });

  it('is refused where a run of levels or of entries is longer than its page', async () => {
    const element = { repetition_type: 'OPTIONAL' as const };
    const bomb = [...varint(2 ** 31), 1];
    const level = { header: pageOf(2, 'PLAIN'), bytes: [...levels(...bomb), ...int32(7, 8)] };
    expect(await refusal(parquet, craft({ element, pages: [level], rows: 2 }))).toMatchObject(DAMAGED);
    const entry = { header: pageOf(2, 'RLE_DICTIONARY'), bytes: [8, ...bomb] };
    expect(await refusal(parquet, craft({ pages: [dictionary(5), entry], rows: 2 }))).toMatchObject(DAMAGED);
    // Numbers of no bits take no bytes, however many they are.
    const packed = [0, ...varint(2 ** 31 - 1)];
    const two = {
      num_values: 2,
      num_nulls: 0,
      num_rows: 2,
      encoding: 'RLE_DICTIONARY' as const,
      definition_levels_byte_length: 0,
      repetition_levels_byte_length: 0,
      is_compressed: false,
    };
    const header = { type: 'DATA_PAGE_V2' as const, data_page_header_v2: two };
    expect(
      await refusal(parquet, craft({ pages: [dictionary(5), { header, bytes: packed }], rows: 2 })),
    ).toMatchObject(DAMAGED);
    const long = { ...header, data_page_header_v2: { ...two, definition_levels_byte_length: 99 } };
    expect(
      await refusal(parquet, craft({ pages: [dictionary(5), { header: long, bytes: packed }], rows: 2 })),
    ).toMatchObject(DAMAGED);
  });

  it('is refused where it names an entry that its dictionary has not, or has none', async () => {
    const entries = { header: pageOf(2, 'RLE_DICTIONARY'), bytes: [2, ...varint(2 * 2), 3] };
    expect(await refusal(parquet, craft({ pages: [dictionary(5, 6), entries], rows: 2 }))).toMatchObject(
      DAMAGED,
    );
    expect(await refusal(parquet, craft({ pages: [entries], rows: 2 }))).toMatchObject(DAMAGED);
    expect(await refusal(parquet, craft({ pages: [dictionary(), entries], rows: 2 }))).toMatchObject(DAMAGED);
    const wide = { header: pageOf(2, 'RLE_DICTIONARY'), bytes: [33, ...varint(2 * 2), 0, 0, 0, 0, 0] };
    expect(await refusal(parquet, craft({ pages: [dictionary(5), wide], rows: 2 }))).toMatchObject(
      UNSUPPORTED,
    );
  });

  it('is refused where a level is higher than its column has levels', async () => {
    const element = { repetition_type: 'OPTIONAL' as const };
    const level = { header: pageOf(2, 'PLAIN'), bytes: [...levels(...varint(2 * 2), 200), ...int32(7, 8)] };
    expect(await refusal(parquet, craft({ element, pages: [level], rows: 2 }))).toMatchObject(DAMAGED);
  });

  it('is refused where differences have blocks that lead nowhere', async () => {
    const deltas = (...bytes: readonly number[]) =>
      refusal(parquet, craft({ pages: [{ header: pageOf(9, 'DELTA_BINARY_PACKED'), bytes }], rows: 9 }));
    expect(await deltas(...varint(128), ...varint(0), 9, 0)).toMatchObject(DAMAGED);
    // Minus one part: the decoder would go back one byte and find itself where it was.
    expect(await deltas(...varint(128), ...varint(2 ** 32 - 1), 9, 0, 0, 0)).toMatchObject(DAMAGED);
    expect(await deltas(...varint(2 ** 31), ...varint(1), 9, 0, 0, 0)).toMatchObject(DAMAGED);
  });

  it('is refused where shared beginnings unpack to more than may be held', async () => {
    const count = 40_000;
    const zigzag = (value: number) => varint(value * 2);
    /** All differences are the same, so that no bits are needed. */
    const deltas = (first: number, each: number): number[] => [
      ...varint(1024),
      ...varint(1),
      ...varint(count),
      ...zigzag(first),
      ...Array.from({ length: Math.ceil((count - 1) / 1024) }, () => [...zigzag(each), 0]).flat(),
    ];
    // Each value shares all of the one before it, and has one letter more.
    const bytes = [...deltas(0, 1), ...deltas(1, 0), ...new Array<number>(count).fill(97)];
    const element = { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
    const pages = [{ header: pageOf(count, 'DELTA_BYTE_ARRAY'), bytes }];
    expect(await refusal(parquet, craft({ element, pages, rows: count }))).toMatchObject(UNSUPPORTED);
  });

  it('is refused where one page unpacks to gigabytes', async () => {
    const element = { type: 'BYTE_ARRAY' as const };
    const many = 60_000_000;
    const pages = [{ header: { ...pageOf(many, 'PLAIN'), uncompressed_page_size: 240_000_000 }, bytes: [1] }];
    const meta = { codec: 'GZIP' as const };
    expect(await refusal(parquet, craft({ element, pages, rows: many, meta }))).toMatchObject({
      code: 'expands-too-much',
    });
  });

  it('is refused where its schema has no end, or its parts are of no type', async () => {
    const leaf = { name: 'a', type: 1 };
    expect(await cellsIn(parquet, craftSchema([{ name: 'root', children: 1 }, leaf]))).toEqual([['a']]);
    const schemas = [
      [{ name: 'root', children: 2 ** 31 - 1 }],
      [{ name: 'root', children: 2 }, leaf],
      [{ name: 'root', children: 1 }, { name: 'a' }],
      [{ name: 'root', children: 1 }, leaf, leaf],
      [{ name: 'root', children: -1 }, leaf],
      [{ name: 'root' }],
      [],
      [
        { name: 'root', children: 1 },
        ...Array.from({ length: 40 }, () => ({ name: 'b', children: 1 })),
        leaf,
      ],
      Array.from({ length: 100_000 }, () => ({ name: 'c', children: 1 })),
    ];
    for (const schema of schemas) {
      expect(await refusal(parquet, craftSchema(schema))).toMatchObject({
        code: expect.stringMatching(/^(damaged-file|unsupported-parquet)$/u),
      });
    }
    const wide = Array.from({ length: limits.columns + 1 }, () => leaf);
    expect(
      await refusal(parquet, craftSchema([{ name: 'root', children: wide.length }, ...wide])),
    ).toMatchObject({
      code: 'too-many-cells',
      args: { what: 'columns' },
    });
  });

  it('is refused where a decimal or a date is none', async () => {
    const pages = [{ header: pageOf(1, 'PLAIN'), bytes: int32(2 ** 31 - 1) }];
    const decimal = { converted_type: 'DECIMAL' as const, scale: 2 ** 30, precision: 9 };
    expect(await refusal(parquet, craft({ element: decimal, pages, rows: 1 }))).toMatchObject(UNSUPPORTED);
    const date = { converted_type: 'DATE' as const };
    expect(await refusal(parquet, craft({ element: date, pages, rows: 1 }))).toMatchObject(DAMAGED);
  });
});

describe('checkThrift', () => {
  const check = (bytes: readonly number[]) => checkThrift(Uint8Array.from(bytes), 0, bytes.length);
  const refused = (bytes: readonly number[]) => expect(() => check(bytes)).toThrowError('damaged-file');
  const many = (count: number, byte: number) => new Array<number>(count).fill(byte);

  it('walks over a structure and says where it ends', () => {
    expect(check([0])).toBe(1);
    // A number, a text of two bytes, a list of two structures, a truth value.
    expect(check([0x15, 0x80, 0x01, 0x18, 2, 65, 66, 0x19, 0x2c, 0, 0, 0x11, 0, 99])).toBe(13);
  });

  it('refuses what ends too early', () => {
    refused([]);
    refused([0x15]);
    refused([0x18, 5, 1]);
    refused([0x17, 1, 2]);
  });

  it('refuses a list that is longer than its bytes', () => {
    refused([0x19, 0xfc, ...varint(2 ** 31 - 1), 0, 0]);
    refused([0x19, 0xf1, ...varint(100), 1, 0]);
  });

  it('refuses structures and lists that nest without end', () => {
    refused([...many(100_000, 0x1c)]);
    refused([0x19, ...many(100_000, 0x19)]);
  });

  it('refuses a number that never ends, and parts of no type', () => {
    refused([0x16, ...many(100_000, 0x80)]);
    refused([0x1f, 0]);
    refused([0x1b, 0]);
  });

  it('refuses statistics that are as long as books', () => {
    const inside = [0x18, ...varint(5000), ...many(5000, 1), 0];
    expect(check(inside)).toBe(inside.length);
    refused([...many(6, 0x1c), ...inside, ...many(6, 0)]);
  });

  it('refuses more parts than a footer has', () => {
    refused([...many(limits.parquetFooterElements + 10, 0x11), 0]);
  });
});
