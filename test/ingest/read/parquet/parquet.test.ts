import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/ingest/read/limits.js';
import { parquet } from '../../../../src/ingest/read/parquet/parquet.js';
import { BLANK } from '../../../../src/model/count.js';
import { renderParquet } from '../../../../src/report/parquet.js';
import { root } from '../../../source-files.js';
import { cellsIn, inChunks, outcomeOf, readTables, refusal } from '../json/read-tables.js';

const FIXTURES = `${root}test/fixtures/parquet/`;
const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.parquet'));
const fixture = (name: string): Buffer => readFileSync(FIXTURES + name);

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

function write(columnData: Columns, options: object = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

/** The cells of one column, without its header. */
async function cellsOf(column: Omit<Columns[number], 'name'>): Promise<(string | undefined)[]> {
  const [, ...rows] = await cellsIn(parquet, write([{ name: 'a', ...column }]));
  return rows.map(([cell]) => cell);
}

describe('a Parquet file that another program wrote', () => {
  const expected: unknown = JSON.parse(readFileSync(`${FIXTURES}expected.json`, 'utf8'));

  it.each(fixtures)('%s has the cells that this program says', async (name) => {
    expect(await cellsIn(parquet, fixture(name))).toEqual(expected);
  });

  it('is the same in pieces of any size', async () => {
    const [name = ''] = fixtures;
    expect(await cellsIn(parquet, inChunks(fixture(name), [1]))).toEqual(expected);
    expect(await cellsIn(parquet, inChunks(fixture(name), [7, 1000]))).toEqual(expected);
  });
});

describe('a Parquet table', () => {
  it('is known by its first bytes', () => {
    expect(parquet.recognises(Buffer.from('PAR1\x15'))).toBe(true);
    expect(parquet.recognises(Buffer.from('PAR'))).toBe(false);
    expect(parquet.recognises(Buffer.from('PARTY,votes\n'))).toBe(false);
  });

  it('has the header on line 1 and its first row on line 2, as if it were a CSV', async () => {
    const bytes = renderParquet([
      { name: 'station', values: ['7, a', null] },
      { name: 'votes', values: Int32Array.of(256, BLANK) },
    ]);
    expect(await readTables(parquet, bytes)).toEqual([
      {
        name: null,
        facts: { kind: 'parquet', encoding: null, encodingGuessed: false, delimiter: null },
        rows: [
          { cells: ['station', 'votes'], fileLine: 1, lastLine: 1, raw: 'station,votes' },
          { cells: ['7, a', '256'], fileLine: 2, lastLine: 2, raw: '"7, a",256' },
          { cells: ['', ''], fileLine: 3, lastLine: 3, raw: ',' },
        ],
      },
    ]);
  });

  it('counts as its texts do', async () => {
    const values = [0, 7, 2147483647, 2147483648, -1, 1.5, Number.NaN, null, 1e15];
    const bytes = write([
      { name: 'double', data: values, type: 'DOUBLE' },
      { name: 'text', data: values.map((value) => (value === null ? null : String(value))), type: 'STRING' },
      {
        name: 'big',
        data: values.map((value) => (Number.isInteger(value) ? BigInt(value ?? 0) : null)),
        type: 'INT64',
      },
    ]);
    const [table] = await parquet.open(inChunksOf(bytes), {});
    const counts: number[][] = [];
    await table?.read({ row: (row) => counts.push([0, 1, 2].map(row.count)), runTogether: () => {} });
    expect(counts.slice(1).map(([double]) => double)).toEqual([0, 7, 2147483647, -2, -2, -2, -2, -1, -2]);
    for (const [double, text] of counts) expect(double).toBe(text);
    expect(counts.slice(1).map((row) => row[2])).toEqual([0, 7, 2147483647, -2, -2, -1, -1, -1, -2]);
  });

  it('may have several row groups, and pages that end in different rows', async () => {
    const numbers = Array.from({ length: 2500 }, (_, row) => row);
    const bytes = write(
      [
        { name: 'n', data: numbers, type: 'INT32' },
        { name: 'long', data: numbers.map((row) => `${row}`.repeat(9)), type: 'STRING' },
      ],
      { rowGroupSize: [10, 1000], pageSize: 300 },
    );
    const [, ...rows] = await cellsIn(parquet, bytes);
    expect(rows).toEqual(numbers.map((row) => [`${row}`, `${row}`.repeat(9)]));
  });

  it('may have no rows', async () => {
    expect(await cellsIn(parquet, renderParquet([{ name: 'a', values: [] }]))).toEqual([['a']]);
  });

  it('may have two columns of one name, or a name with dots', async () => {
    const twice = write([
      { name: 'a', data: ['x'], type: 'STRING' },
      { name: 'a', data: ['y'], type: 'STRING' },
    ]);
    expect(await cellsIn(parquet, twice)).toEqual([
      ['a', 'a'],
      ['x', 'y'],
    ]);
    expect(await cellsIn(parquet, renderParquet([{ name: 'a.b', values: ['x'] }]))).toEqual([['a.b'], ['x']]);
  });
});

async function* inChunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe('values of Parquet', () => {
  it('are whole doubles without a fraction or exponent, others as short as they can be', async () => {
    const data = [256, 1e14, 0.1, -0.5, 123456789012345, 1 / 3];
    expect(await cellsOf({ type: 'DOUBLE', data })).toEqual([
      '256',
      '100000000000000',
      '0.1',
      '-0.5',
      '123456789012345',
      '0.3333333333333333',
    ]);
    expect(await cellsOf({ type: 'FLOAT', data: [0.1, 16777216, 2.5e-3] })).toEqual([
      '0.1',
      '16777216',
      '0.0025',
    ]);
  });

  it('are integers of 64 bits, exactly', async () => {
    const data = [9007199254740993n, -9223372036854775808n, 0n];
    expect(await cellsOf({ type: 'INT64', data })).toEqual(data.map(String));
  });

  it('are true and false as words', async () => {
    expect(await cellsOf({ type: 'BOOLEAN', data: [true, false, null] })).toEqual(['true', 'false', '']);
  });

  it('are the text of JSON columns, and times with a Z where they are universal', async () => {
    expect(await cellsOf({ type: 'JSON', data: [{ a: 1 }] })).toEqual(['{"a":1}']);
    expect(await cellsOf({ type: 'TIMESTAMP', data: [new Date(1500)] })).toEqual([
      '1970-01-01T00:00:01.500Z',
    ]);
    expect(await cellsOf({ type: 'UUID', data: ['01234567-89ab-cdef-0123-456789abcdef'] })).toEqual([
      '01234567-89ab-cdef-0123-456789abcdef',
    ]);
  });

  it('are refused where they are bytes that are no text, naming the column', async () => {
    const bytes = write([{ name: 'shape', type: 'BYTE_ARRAY', data: [Uint8Array.of(0xff, 0xfe)] }]);
    expect(await refusal(parquet, bytes)).toMatchObject({
      code: 'unsupported-parquet',
      args: { column: 'shape' },
    });
  });

  it('are refused where they are variants', async () => {
    const bytes = write([{ name: 'v', type: 'VARIANT', data: [{ a: 1 }] }]);
    expect(await refusal(parquet, bytes)).toMatchObject({ code: 'unsupported-parquet' });
  });
});

describe('a table written as Parquet', () => {
  const text = fc.string({ unit: 'grapheme' });
  const table = fc.integer({ min: 0, max: 30 }).chain((rows) => {
    const column = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: rows, maxLength: rows });
    return fc.record({
      texts: column(fc.option(text)),
      few: column(fc.constantFrom('a', 'b', null)),
      counts: column(fc.integer({ min: -1, max: 2 ** 31 - 1 })),
      numbers: column(fc.option(fc.double({ noNaN: true }))),
    });
  });

  it('reads back as the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ texts, few, counts, numbers }) => {
        const bytes = renderParquet([
          { name: 'texts', values: texts },
          { name: 'few', values: few, type: 'text' },
          { name: 'counts', values: Int32Array.from(counts) },
          { name: 'numbers', values: numbers, type: 'number' },
        ]);
        const [, ...rows] = await cellsIn(parquet, bytes);
        expect(rows).toEqual(
          counts.map((count, row) => [
            texts[row]?.trim() ?? '',
            few[row] ?? '',
            count === BLANK ? '' : String(count),
            numbers[row] === null ? '' : String(numbers[row]),
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a damaged Parquet file', () => {
  it('is refused where it breaks off, wherever it does', async () => {
    const bytes = renderParquet([{ name: 'a', values: ['x', 'y'] }]);
    for (let length = 4; length < bytes.length; length++) {
      expect(await refusal(parquet, bytes.subarray(0, length))).toMatchObject({ code: 'damaged-file' });
    }
  });

  it('is refused where a page does not have its checksum', async () => {
    const bytes = fixture('dictionary-zstd-2.parquet');
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    expect(await refusal(parquet, bytes)).toMatchObject({ code: 'damaged-file' });
  });

  it('is refused where its footer is encrypted', async () => {
    const bytes = renderParquet([{ name: 'a', values: ['x'] }]);
    bytes.set(Buffer.from('PARE'), bytes.length - 4);
    expect(await refusal(parquet, bytes)).toMatchObject({ code: 'unsupported-parquet' });
  });

  it('is refused where it is larger than may be held, without reading it whole', async () => {
    let taken = 0;
    function* chunks() {
      for (; taken < 2000; taken++) yield Buffer.alloc(1 << 20);
    }
    expect(await refusal(parquet, chunks())).toMatchObject({
      code: 'file-too-large',
      args: { limit: limits.parquetBytes },
    });
    expect(taken).toBeLessThan(600);
  });

  it.each([...fixtures, 'our own'])(
    'ends in rows or in a named refusal, where bytes were changed: %s',
    async (name) => {
      const given =
        name === 'our own'
          ? renderParquet([
              { name: 'text', values: ['Anna', null, 'Anna', 'Boris'] },
              { name: 'count', values: Int32Array.of(1, BLANK, 3, 4) },
            ])
          : fixture(name);
      const change = fc.tuple(fc.nat(1 << 20), fc.integer({ min: 0, max: 255 }), fc.boolean());
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bytes = Buffer.from(given);
          // Half of the changes hit the footer, where the sizes stand.
          const footer = Math.min(bytes.length, 4000);
          for (const [at, byte, isInFooter] of changes) {
            bytes[isInFooter ? bytes.length - 1 - (at % footer) : at % bytes.length] = byte;
          }
          expect(await outcomeOf(parquet, bytes)).toMatch(/^(1 tables|[a-z0-9-]+)$/u);
        }),
        { numRuns: 200, seed: 1 },
      );
    },
  );

  it('ends in a named refusal, where all bytes are random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (inside) => {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(inside.length);
        const bytes = Buffer.concat([Buffer.from('PAR1'), inside, length, Buffer.from('PAR1')]);
        expect(await outcomeOf(parquet, bytes)).toMatch(/^[a-z-]+$/u);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('passes on what the reader of its rows throws', async () => {
    const [table] = await parquet.open(inChunksOf(renderParquet([{ name: 'a', values: ['x'] }])), {});
    const refuse = () => {
      throw new RangeError('no');
    };
    await expect(table?.read({ row: refuse, runTogether: () => {} })).rejects.toThrow(RangeError);
  });
});
