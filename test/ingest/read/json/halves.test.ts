import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { cellsIn, readTables } from './read-tables.js';

describe('half a character that an escape writes', () => {
  it('is U+FFFD in a cell and in a key, so that it can be written in UTF-8', async () => {
    const text = '[{"a\\ud83d": "x\\ude00", "b": "\\ud83d\\ude00 whole"}]';
    expect(await cellsIn(json, text)).toEqual([
      ['a\uFFFD', 'b'],
      ['x\uFFFD', '😀 whole'],
    ]);
  });

  it('is U+FFFD in the key of a list, which is the name of a table', async () => {
    const text = '{"one\\udc00": [{"a": 1}], "two": [{"a": "long enough to be copied \\udc00"}]}';
    const tables = await readTables(json, text);
    expect(tables.map(({ name }) => name)).toEqual(['one\uFFFD', 'two']);
    expect(tables[1]?.rows[1]?.cells).toEqual(['long enough to be copied \uFFFD']);
  });
});
