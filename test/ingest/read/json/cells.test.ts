import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { numberText } from '../../../../src/ingest/read/json/number-text.js';
import { limits } from '../../../../src/ingest/read/limits.js';
import { cellsIn, readTables } from './read-tables.js';

/** The first row that these objects give. */
async function firstRow(text: string): Promise<readonly string[] | undefined> {
  return (await cellsIn(json, `[${text}]`))[1];
}

describe('values', () => {
  it('are texts as they are, whatever letters they have and however they are written', async () => {
    const text = '{"a": "УИК № 7", "b": "say \\"no\\"\\n\\u0416\\ud83d\\ude00", "c": "😀"}';
    expect(await firstRow(text)).toEqual(['УИК № 7', 'say "no"\nЖ😀', '😀']);
  });

  it('are true and false as words, and nothing for null and for what is missing', async () => {
    const text = '[{"a": true, "b": false, "c": null, "d": 1}, {"d": 2}]';
    expect(await cellsIn(json, text)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['true', 'false', '', '1'],
      ['', '', '', '2'],
    ]);
  });

  it('are the JSON text of a list', async () => {
    expect(await firstRow('{"a": ["Anna", "Boris"], "b": [], "c": [{"x": [1]}]}')).toEqual([
      '["Anna", "Boris"]',
      '[]',
      '[{"x": [1]}]',
    ]);
  });

  it('are spread over columns with dotted names for an object', async () => {
    expect(await cellsIn(json, '[{"a": {"b": {"c": 1}, "d": 2}, "e": {}}, {"a": 5}]')).toEqual([
      ['a.b.c', 'a.d', 'a'],
      ['1', '2', ''],
      ['', '', '5'],
    ]);
  });
});

describe('numberText', () => {
  it.each([
    ['256', '256'],
    ['0', '0'],
    ['-0', '-0'],
    ['256.0', '256'],
    ['-7.000', '-7'],
    ['2.56e2', '256'],
    ['1E3', '1000'],
    ['1e-3', '1e-3'],
    ['0.10', '0.10'],
    ['12345678901234567890', '12345678901234567890'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740993.0', '9007199254740993'],
    ['1.00000000000000001', '1.00000000000000001'],
    ['90071992547409910001e-4', '90071992547409910001e-4'],
    ['1e400', '1e400'],
  ])('writes %s as %s', (written, text) => {
    expect(numberText(written)).toBe(text);
  });

  it('never changes what number it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(numberText(JSON.stringify(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('keys', () => {
  it('make the header in the order in which they first appear', async () => {
    expect((await cellsIn(json, '[{"b": 1}, {"a": 2, "b": 3}, {"c": 4}]'))[0]).toEqual(['b', 'a', 'c']);
  });

  it('are plain text, also where the language gives them a meaning', async () => {
    const text = '[{"__proto__": 1, "constructor": 2, "toString": 3, "": 4}, {"__proto__": {"x": 5}}]';
    expect(await cellsIn(json, text)).toEqual([
      ['__proto__', 'constructor', 'toString', '', '__proto__.x'],
      ['1', '2', '3', '4', ''],
      ['', '', '', '', '5'],
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('an object that does not fit', () => {
  const widths = async (text: string) => (await cellsIn(json, text)).map((cells) => cells.length);

  it('is a cell too wide where it has a key twice', async () => {
    expect(await widths('[{"a": 1, "b": 2}, {"a": 1, "a": 2}, {"a": 1}]')).toEqual([2, 2, 3, 2]);
    expect(await widths('[{"a": 1}, {"a": 1, "\\u0061": 1}]')).toEqual([1, 1, 2]);
    expect(await widths('[{"a": null, "a": 1}]')).toEqual([1, 2]);
  });

  it('is a cell too wide where two of its keys come to the same path', async () => {
    expect(await widths('[{"a.b": 1, "a": {"b": 2}}]')).toEqual([1, 2]);
  });

  it('is a cell too wide where it is no object', async () => {
    expect(await cellsIn(json, '[{"a": 1}, 5, null, [1], "x"]')).toEqual([
      ['a'],
      ['1'],
      ['', '5'],
      ['', 'null'],
      ['', '[1]'],
      ['', '"x"'],
    ]);
    expect(await cellsIn(json, '[["a", "b"], 5]')).toEqual([
      ['a', 'b'],
      ['', '', '5'],
    ]);
  });

  it('is a cell too wide where a filled key comes after the header was made', async () => {
    const many = limits.jsonHeaderObjects;
    const objects = Array.from({ length: many }, (_, index) => ({
      a: index,
      ...(index === many - 1 && { b: 1 }),
    }));
    const late = [{ a: 1, c: 2 }, { a: 2, c: null }, { a: 3 }];
    const [table] = await readTables(json, JSON.stringify([...objects, ...late]));
    expect(table?.rows[0]?.cells).toEqual(['a', 'b']);
    expect(table?.rows.slice(-3).map(({ cells }) => cells)).toEqual([
      ['1', '', '2'],
      ['2', ''],
      ['3', ''],
    ]);
    expect(table?.rows).toHaveLength(many + 4);
  });

  it('is a cell too wide where long objects filled the memory before its key came', async () => {
    const long = 'x'.repeat(limits.rowBytes >> 1);
    const objects = Array.from({ length: 40 }, (_, index) => ({ a: long, ...(index > 35 && { b: 1 }) }));
    const [table] = await readTables(json, JSON.stringify(objects));
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([...Array(37).fill(1), 2, 2, 2, 2]);
  });
});
