import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineFinder } from '../../../src/ingest/read/line-finder.js';

describe('createLineFinder', () => {
  it('counts line ends of any kind once', () => {
    const lineOf = createLineFinder('a\nb\r\nc\rd\n\ne');
    expect(['a', 'b', 'c', 'd', 'e'].map((letter) => lineOf('a\nb\r\nc\rd\n\ne'.indexOf(letter)))).toEqual([
      1, 2, 3, 4, 6,
    ]);
  });

  it('gives the same of bytes, and in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ж', '\n', '\r', '\r\n') }), (text) => {
        const places = [...text.matchAll(/[aж]/gu)].map(({ index }) => index);
        const expected = places.map((place) => text.slice(0, place).split(/\r\n|\n|\r/u).length);
        const lineOf = createLineFinder(text);
        expect(places.map(lineOf)).toEqual(expected);
        expect(places.toReversed().map(lineOf).toReversed()).toEqual(expected);
        const lineOfByte = createLineFinder(Buffer.from(text));
        expect(places.map((place) => lineOfByte(Buffer.byteLength(text.slice(0, place))))).toEqual(expected);
      }),
    );
  });
});
