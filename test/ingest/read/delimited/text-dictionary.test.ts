import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextDictionary } from '../../../../src/ingest/read/delimited/text-dictionary.js';
import { createTextKeys } from '../../../../src/ingest/read/delimited/text-keys.js';

/** Each text as a dictionary gives it back, its bytes somewhere inside others. */
function throughDictionary(texts: readonly (readonly [number, string])[]): string[] {
  const dictionary = createTextDictionary();
  return texts.map(([column, text], index) => {
    const before = Buffer.alloc(index % 5, ';');
    const bytes = Buffer.concat([before, Buffer.from(text), Buffer.from(';')]);
    return dictionary.text(column, bytes, before.length, bytes.length - 1);
  });
}

describe('createTextDictionary', () => {
  it('gives every text back, in whatever column and however often', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '😀', '7'), minLength: 1, maxLength: 9 });
    const asked = fc.array(fc.tuple(fc.constantFrom(0, 1, 255, 256, 70_000), text), { maxLength: 60 });
    fc.assert(
      fc.property(asked, (texts) => {
        expect(throughDictionary(texts)).toEqual(texts.map(([, written]) => written));
      }),
    );
  });

  it('leaves out white space of all kinds', () => {
    expect(throughDictionary([[0, '\u00a0Far North\u3000']])).toEqual(['Far North']);
    expect(throughDictionary([[300, '\ufeffFar North\u2003 ']])).toEqual(['Far North']);
  });

  it('gives texts back that are too long to be kept', () => {
    const remark = 'я'.repeat(5000);
    expect(
      throughDictionary([
        [0, remark],
        [0, remark],
      ]),
    ).toEqual([remark, remark]);
  });

  it('gives texts back of columns that never repeat one, and of those that do beside them', () => {
    const texts = Array.from({ length: 150_000 }, (_, row): [number, string] =>
      row % 3 === 0 ? [0, `region ${Math.floor(row / 5000)}`] : [row % 12, `station ${row}`],
    );
    expect(throughDictionary(texts)).toEqual(texts.map(([, text]) => text));
  });

  it('gives texts back of a column that repeats so many that no more are taken up', () => {
    const texts = Array.from({ length: 60_000 }, (_, row): [number, string] =>
      row % 3 > 0 ? [0, `district ${row % 1000}`] : [0, `station ${row}`],
    );
    expect(throughDictionary(texts)).toEqual(texts.map(([, text]) => text));
  });
});

describe('createTextKeys', () => {
  it('numbers different texts differently, also where their hashes agree', () => {
    const keys = createTextKeys();
    const bytes = Buffer.alloc(8);
    const count = 200_000;
    const add = (number: number) => {
      bytes.writeUInt32LE(number, 0);
      bytes.writeUInt32LE(number * 7919, 4);
      return bytes;
    };
    const numbers = Array.from({ length: count }, (_, text) => keys.findOrAdd(add(text), 0, 8));
    expect(new Set(numbers).size).toBe(count);
    expect(Array.from({ length: count }, (_, text) => keys.find(add(text), 0, 8))).toEqual(numbers);
    expect(keys.find(add(count), 0, 8)).toBe(-1);
    expect(keys.find(bytes, 0, 4)).toBe(-1);
  });
});
