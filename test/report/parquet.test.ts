import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../src/ingest/read/parquet/parquet.js';
import { BLANK } from '../../src/model/count.js';
import { type ParquetColumn, renderParquet } from '../../src/report/parquet.js';
import { cellsIn } from '../ingest/read/json/read-tables.js';

const COLUMNS: readonly ParquetColumn[] = [
  { name: 'station', values: ['7', null, 'УИК "8"'] },
  { name: 'votes', values: Int32Array.of(256, BLANK, 0) },
  { name: 'share', values: [0.5, null, -1] },
  { name: 'venue', type: 'text', values: [null, null, null] },
  { name: 'latitude', type: 'number', values: [null, null, null] },
];

const typesOf = (columns: readonly ParquetColumn[]) =>
  parquetMetadata(renderParquet(columns))
    .schema.slice(1)
    .map(({ name, type, converted_type, repetition_type }) => [
      name,
      converted_type ?? type,
      repetition_type,
    ]);

describe('renderParquet', () => {
  it('gives counts, numbers and texts columns of their own types, all of which may be blank', () => {
    expect(typesOf(COLUMNS)).toEqual([
      ['station', 'UTF8', 'OPTIONAL'],
      ['votes', 'INT32', 'OPTIONAL'],
      ['share', 'DOUBLE', 'OPTIONAL'],
      ['venue', 'UTF8', 'OPTIONAL'],
      ['latitude', 'DOUBLE', 'OPTIONAL'],
    ]);
  });

  it('takes numbers for numbers where it is not said, and blanks for texts', () => {
    expect(
      typesOf([
        { name: 'numbers', values: [null, 1] },
        { name: 'blanks', values: [null, null] },
      ]).map(([, type]) => type),
    ).toEqual(['DOUBLE', 'UTF8']);
  });

  it('is read back as the same cells', async () => {
    expect(await cellsIn(parquet, renderParquet(COLUMNS))).toEqual([
      ['station', 'votes', 'share', 'venue', 'latitude'],
      ['7', '256', '0.5', '', ''],
      ['', '', '', '', ''],
      ['УИК "8"', '0', '-1', '', ''],
    ]);
  });

  it('leaves texts as they are, whatever a spreadsheet would run', async () => {
    const values = ['=1+1', '@A1', '-5', "'", '{{name}}', '\u200b'];
    const [, ...rows] = await cellsIn(parquet, renderParquet([{ name: 'text', values }]));
    expect(rows).toEqual(values.map((text) => [text]));
  });

  it('gives the same bytes for the same columns', () => {
    const column = fc.array(fc.option(fc.string({ unit: 'binary' })), { maxLength: 20 });
    fc.assert(
      fc.property(column, (values) => {
        const render = () => Buffer.from(renderParquet([{ name: 'a', values: [...values] }]));
        expect(render().equals(render())).toBe(true);
      }),
    );
  });

  it('names no version and no time', () => {
    const { created_by, key_value_metadata } = parquetMetadata(renderParquet(COLUMNS));
    expect([created_by, key_value_metadata]).toEqual(['scrutineer', undefined]);
  });

  it('divides many rows into groups and loses none', async () => {
    const length = 250_001;
    const bytes = renderParquet([{ name: 'n', values: Int32Array.from({ length }, (_, row) => row) }]);
    expect(parquetMetadata(bytes).row_groups).toHaveLength(3);
    const [, ...rows] = await cellsIn(parquet, bytes);
    expect(rows).toHaveLength(length);
    expect(rows.findIndex(([cell], row) => cell !== String(row))).toBe(-1);
  });

  it('refuses columns that are not of one length', () => {
    for (const values of [[], ['x'], ['x', 'y', 'z']]) {
      expect(() =>
        renderParquet([
          { name: 'a', values: ['x', 'y'] },
          { name: 'b', values },
        ]),
      ).toThrow();
      expect(() =>
        renderParquet([
          { name: 'a', values },
          { name: 'b', values: ['x', 'y'] },
        ]),
      ).toThrow();
    }
  });
});
