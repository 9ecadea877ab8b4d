import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountBuilder, createIntBuilder } from '../../../src/ingest/normalise/count-builder.js';
import { BLANK } from '../../../src/model/count.js';

describe('createCountBuilder', () => {
  it('leaves rows that were never set blank', () => {
    const builder = createCountBuilder(false);
    builder.set(0, 7);
    builder.set(2, 0);
    expect([...builder.finish(4).values]).toEqual([7, BLANK, 0, BLANK]);
  });

  it('keeps what was set as the column grows', () => {
    const builder = createCountBuilder(false);
    for (let row = 0; row < 1000; row++) builder.set(row, row * 3);
    const { values } = builder.finish(1000);
    expect([...values]).toEqual(Array.from({ length: 1000 }, (_, row) => row * 3));
  });

  it('fills a column that was never set with blanks, however long', () => {
    const { values } = createCountBuilder(false).finish(200);
    expect(values).toHaveLength(200);
    expect(values.every((value) => value === BLANK)).toBe(true);
  });

  it('gives back what a row holds before the column is finished', () => {
    const builder = createCountBuilder(false);
    builder.set(3, 5);
    expect([builder.get(3), builder.get(2), builder.get(99_999)]).toEqual([5, BLANK, BLANK]);
  });

  it('keeps a line of the file for each cell where cells have lines of their own', () => {
    const builder = createCountBuilder(true);
    builder.set(1, 5, 12);
    expect([...(builder.finish(2).fileLines ?? [])]).toEqual([0, 12]);
  });

  it('keeps no lines where a whole row stands on one', () => {
    const builder = createCountBuilder(false);
    builder.set(0, 5, 12);
    expect(builder.finish(1)).not.toHaveProperty('fileLines');
  });
});

describe('createIntBuilder', () => {
  it('is the same as setting the cells of an array, in any order of the rows', () => {
    const writes = fc.array(fc.tuple(fc.nat({ max: 500 }), fc.integer({ min: -1, max: 1e9 })));
    fc.assert(
      fc.property(writes, fc.nat({ max: 600 }), (cells, length) => {
        const builder = createIntBuilder(-7);
        const expected = new Array<number>(length).fill(-7);
        for (const [row, value] of cells) {
          builder.set(row, value);
          if (row < length) expected[row] = value;
        }
        expect([...builder.finish(length)]).toEqual(expected);
      }),
    );
  });
});
