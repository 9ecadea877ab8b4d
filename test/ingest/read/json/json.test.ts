import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { limits } from '../../../../src/ingest/read/limits.js';
import { cellsIn, readTables, refusal } from './read-tables.js';

const EXPECTED = [
  ['station', 'votes'],
  ['7', '256'],
  ['8', '12'],
];

const OBJECTS = [
  { station: '7', votes: 256 },
  { station: '8', votes: 12 },
];

const LISTS = [
  ['station', 'votes'],
  ['7', 256],
  ['8', 12],
];

describe('the shapes of JSON that are read', () => {
  it.each([
    ['a list of objects', JSON.stringify(OBJECTS)],
    ['a list of objects on many lines', JSON.stringify(OBJECTS, null, 2)],
    ['one object per line', OBJECTS.map((object) => JSON.stringify(object)).join('\n')],
    [
      'one object per line, with blank lines',
      `\n${OBJECTS.map((o) => JSON.stringify(o)).join('\r\n\r\n')}\n\n`,
    ],
    ['lists, the first of which is the header', JSON.stringify(LISTS)],
    ['a list inside an object', JSON.stringify({ count: 2, next: null, data: OBJECTS })],
    ['a list three objects deep', JSON.stringify({ a: { b: { c: OBJECTS } } })],
  ])('%s', async (_, text) => {
    expect(await cellsIn(json, text)).toEqual(EXPECTED);
  });

  it('reads one object on one line as NDJSON of one line', async () => {
    expect(await cellsIn(json, '{"station": "7", "votes": 256}\n')).toEqual(EXPECTED.slice(0, 2));
  });

  it('calls each of several lists inside an object by its path', async () => {
    const text = JSON.stringify({ results: OBJECTS, meta: { links: [{ href: 'x' }] } });
    const tables = await readTables(json, text);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['results', 3],
      ['meta.links', 2],
    ]);
  });

  it('does not look deeper than three objects', async () => {
    const text = JSON.stringify({ a: { b: { c: { d: OBJECTS } } } }, null, 1);
    expect(await refusal(json, text)).toMatchObject({ code: 'json-not-a-table' });
  });

  it('says what it is and in which encoding it was written', async () => {
    const [table] = await readTables(json, '[{"a":1}]');
    expect(table).toMatchObject({
      name: null,
      facts: { kind: 'json', encoding: 'utf-8', encodingGuessed: false, delimiter: null },
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['[]', 'emptyList'],
    ['[1, 2]', 'numbers'],
    ['["a"]', 'texts'],
    ['[null]', 'values'],
    ['[{}, {}]', 'emptyObjects'],
    ['[[], [1]]', 'emptyFirstList'],
    ['{}', 'singleObject'],
    ['{"a": 1,\n"b": []}', 'singleObject'],
  ])('%s', async (text, found) => {
    expect(await refusal(json, text)).toMatchObject({ code: 'json-not-a-table', args: { found } });
  });

  it.each(['', '  \n\n', '\ufeff'])('nothing: %j', async (text) => {
    expect(await refusal(json, text)).toMatchObject({ code: 'empty-file' });
  });
});

describe('lines', () => {
  it('gives each row the lines on which its element stands, and its own text', async () => {
    const text = '[\n  {"a": 1,\r\n   "b": 2},\r\r  {"a": 3, "b": 4}\n]';
    const [table] = await readTables(json, text);
    expect(table?.rows).toEqual([
      { cells: ['a', 'b'], fileLine: 2, lastLine: 2, raw: 'a,b' },
      { cells: ['1', '2'], fileLine: 2, lastLine: 3, raw: '{"a": 1,\r\n   "b": 2}' },
      { cells: ['3', '4'], fileLine: 5, lastLine: 5, raw: '{"a": 3, "b": 4}' },
    ]);
  });

  it('counts them from the beginning of the file where the list is inside an object', async () => {
    const [table] = await readTables(json, '{"n": 1,\n"data": [\n{"a": 1},\n\n{"a": 2}]}');
    expect(table?.rows.map(({ fileLine }) => fileLine)).toEqual([3, 3, 5]);
  });

  it('gives the header of lists its own line', async () => {
    const [table] = await readTables(json, '[\n["a"],\n[1]]');
    expect(table?.rows.map(({ fileLine }) => fileLine)).toEqual([2, 3]);
  });
});

describe('what is held in memory is bounded', () => {
  it('refuses an element longer than a row may be, naming its line', async () => {
    const text = `[{"a": 1},\n{"a": "${'x'.repeat(limits.rowBytes)}"}]`;
    expect(await refusal(json, text)).toMatchObject({
      code: 'row-too-long',
      args: { limit: limits.rowBytes },
      line: 2,
    });
  });

  it('refuses an object with its tables inside that is larger than may be held', async () => {
    const piece = Buffer.from(`${JSON.stringify({ a: 'x'.repeat(1 << 20) })},`);
    function* chunks() {
      yield Buffer.from('{"data": [');
      for (let size = 0; size < limits.jsonDocumentBytes; size += piece.length) yield piece;
      yield Buffer.from('{"a": 1}]}');
    }
    expect(await refusal(json, chunks())).toMatchObject({
      code: 'file-too-large',
      args: { limit: limits.jsonDocumentBytes },
    });
  });

  it('refuses an object that never ends, without reading it whole', async () => {
    let taken = 0;
    function* chunks() {
      yield Buffer.from('{"data": "');
      for (; taken < 2000; taken++) yield Buffer.alloc(1 << 20, 'x');
    }
    expect(await refusal(json, chunks())).toMatchObject({ code: 'file-too-large' });
    expect(taken).toBeLessThan(300);
  });

  it('refuses white space that never ends', async () => {
    function* chunks() {
      for (let size = 0; size < 2000; size++) yield Buffer.alloc(1 << 20, ' ');
    }
    expect(await refusal(json, chunks())).toMatchObject({ code: 'empty-file' });
  });

  it('refuses more columns than a table may have', async () => {
    const keys = Array.from({ length: limits.columns + 1 }, (_, index) => [`k${index}`, 1]);
    expect(await refusal(json, JSON.stringify([Object.fromEntries(keys)]))).toMatchObject({
      code: 'too-many-cells',
      args: { limit: limits.columns, what: 'columns' },
    });
    expect(await refusal(json, JSON.stringify([keys.map(([key]) => key)]))).toMatchObject({
      code: 'too-many-cells',
    });
  });

  it('closes the file where it refuses it', async () => {
    let isClosed = false;
    async function* stream(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(' [1] ');
      } finally {
        isClosed = true;
      }
    }
    const [table] = await json.open(stream(), {});
    await expect(table?.read({ row: () => {}, runTogether: () => {} })).rejects.toThrow();
    expect(isClosed).toBe(true);
  });
});
