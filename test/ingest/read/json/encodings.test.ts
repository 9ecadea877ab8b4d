import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { cellsIn, inChunks, readTables, refusal } from './read-tables.js';

const TEXT = '[{"УИК": "7", "место": "Дом 😀"},\n{"УИК": "8"}]';
const CELLS = [
  ['УИК', 'место'],
  ['7', 'Дом 😀'],
  ['8', ''],
];

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

describe('encodings of JSON', () => {
  it('is UTF-8, with a byte-order mark or without', async () => {
    expect(await cellsIn(json, TEXT)).toEqual(CELLS);
    expect(await cellsIn(json, `\ufeff${TEXT}`)).toEqual(CELLS);
    expect(await cellsIn(json, inChunks(Buffer.from(`\ufeff${TEXT}`), [1]))).toEqual(CELLS);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is %s where a byte-order mark says so', async (encoding) => {
    const bytes = utf16(TEXT, encoding);
    expect(json.recognises(bytes)).toBe(true);
    for (const size of [1, 3, 1000]) {
      const [table] = await readTables(json, inChunks(bytes, [size]));
      expect(table?.rows.map(({ cells }) => cells)).toEqual(CELLS);
      expect(table?.facts.encoding).toBe(encoding);
    }
  });

  it('is no UTF-16 that holds half a letter or breaks off inside one', async () => {
    const half = utf16('[{"a": "\ud83d"}]', 'utf-16le');
    expect(await refusal(json, half)).toMatchObject({
      code: 'wrong-encoding',
      args: { encoding: 'utf-16le' },
    });
    expect(await refusal(json, utf16(TEXT, 'utf-16be').subarray(0, -1))).toMatchObject({
      code: 'wrong-encoding',
    });
  });

  it.each([
    ['a list', '[{"a": 1},\n{"a": "', '"}]'],
    ['NDJSON', '{"a": 1}\n{"a": "', '"}'],
    ['a list inside an object', '{"data": [{"a": 1},\n{"a": "', '"}]}'],
  ])('is nothing else, naming the line in %s', async (_, before, after) => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xdf, 0xe2]), Buffer.from(after)]);
    expect(await refusal(json, bytes)).toMatchObject({ code: 'not-utf-8', line: 2 });
  });

  it('has no zero bytes', async () => {
    expect(await refusal(json, '[{"a": "\0"}]')).toMatchObject({ code: 'json-syntax' });
    expect(await refusal(json, '[{"a": 1}\0]')).toMatchObject({ code: 'json-syntax' });
  });
});
