import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { limits } from '../../../../src/ingest/read/limits.js';
import { englishOf } from '../../../english-of.js';
import { cellsIn, refusal } from './read-tables.js';

describe('a mistake in JSON', () => {
  it.each([
    ['[{"a": 1},\n{"a": 2,}]', 2, 'expected a quotation mark'],
    ['[{"a": 1},\n{"a" 2}]', 2, 'expected a colon'],
    ['[{"a": 1}\n{"a": 2}]', 2, 'expected a comma or a closing bracket'],
    ['[{"a": 1},\n\n]', 3, 'expected a value'],
    ['[,{"a": 1}]', 1, 'expected a value'],
    ['[{"a": 1}]\n[', 2, 'something stands behind the list'],
    ['[{"a": 1}]\nx', 2, 'something stands behind the list'],
    ['{"a": 1}\n,{"a": 2}', 2, 'expected a value'],
    ['[{"a": 1},{"a":\n\n01}]', 3, 'a number begins with zero'],
    ['[{"a": 1},\nx]', 2, 'expected a value'],
    ['[["a"],\nx]', 2, 'expected a value'],
    ['[x]', 1, 'expected a value'],
    ['{"a": 1}\nx', 2, 'expected a value'],
    ['{"a": 1}\n1 2 03', 2, 'a number begins with zero'],
    ['[{"a": NaN}]', 1, 'expected a value'],
    ['[{"a": tru}]', 1, 'expected a value'],
    ['[{"a": 1.}]', 1, 'expected a digit'],
    ['[{"a": +1}]', 1, 'expected a value'],
    ['[{"a": "x\ny"}]', 1, 'a string holds a control character'],
    ['[{"a": "\\x"}]', 1, 'a string holds an escape that does not exist'],
    ['[{"a": [1 2]}]', 1, 'expected a comma or a closing bracket'],
    ['[{"a": [1}]]', 1, 'expected a comma or a closing bracket'],
    ["[{'a': 1}]", 1, 'expected a quotation mark'],
    ['{"data": [{"a": 1}], \n"n": 01}', 2, 'a number begins with zero'],
    ['{"data": [{"a": 1}],\n n: 1}', 2, 'expected a key'],
    ['{"data": [{"a": 1}] "n": 1}', 1, 'expected a comma or a closing brace'],
    ['{"data": [{"a": 1},\n{"a":}]}', 2, 'expected a value'],
    ['{"data": [{"a": 1}],\n"data": [{"a": 2}]}', 2, 'the key "data" stands twice'],
  ])('%j is refused, naming line %d', async (text, line, problem) => {
    const refused = await refusal(json, text);
    expect(refused).toMatchObject({ code: 'json-syntax', line });
    expect(englishOf(refused)).toBe(problem);
  });

  it('is to break off, wherever it does', async () => {
    for (const text of [
      '[{"a": 1, "b": {"c": "d\\n"}},\n{"a": 2}]',
      '{"n": 1, "data": [{"a": 1, "b": "x"},\n{"a": 2}]}',
    ]) {
      for (let length = 1; length < text.length; length++) {
        expect(await refusal(json, text.slice(0, length)), text.slice(0, length)).toMatchObject({
          code: 'json-syntax',
        });
      }
    }
  });

  it('is nesting that would exhaust the reader', async () => {
    const deep = (levels: number) => `[{"a": ${'['.repeat(levels)}${']'.repeat(levels)}}]`;
    expect(await cellsIn(json, deep(limits.jsonDepth - 1))).toHaveLength(2);
    expect(await refusal(json, deep(limits.jsonDepth))).toMatchObject({ code: 'json-syntax' });
    expect(await refusal(json, `[{"a": ${'['.repeat(5_000_000)}`)).toMatchObject({ code: 'json-syntax' });
    expect(await refusal(json, '{"a":'.repeat(1_000_000))).toMatchObject({ code: 'json-syntax' });
    expect(await refusal(json, '['.repeat(500_000))).toMatchObject({ code: 'json-syntax' });
  });

  it('is a path of keys so long that every cell below it would cost a text of its length', async () => {
    const long = 'k'.repeat(limits.jsonKeyCharacters);
    expect(await cellsIn(json, JSON.stringify([{ [long]: 1 }]))).toHaveLength(2);
    expect(await refusal(json, JSON.stringify([{ [long]: { a: 1 } }]))).toMatchObject({
      code: 'json-syntax',
    });
    expect(await refusal(json, JSON.stringify([{ a: 1 }, { [`${long}k`]: 1 }]))).toMatchObject({
      code: 'json-syntax',
    });
  });
});
