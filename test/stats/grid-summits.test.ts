import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridSummits } from '../../src/stats/grid-summits.js';
import { histogramModes } from '../../src/stats/histogram-modes.js';

const summits = (rows: readonly (readonly number[])[]) =>
  gridSummits(Float64Array.from(rows.flat()), rows[0]?.length ?? 0);

/** How far one must descend from a cell to a higher one, by trying every water level: the definition. */
function prominenceOf(heights: readonly number[], columns: number, start: number): number {
  const own = heights[start] as number;
  const isHigher = (cell: number) =>
    (heights[cell] as number) > own || (heights[cell] === own && cell < start);
  for (const level of [...new Set(heights)].filter((one) => one <= own).sort((one, other) => other - one)) {
    const reached = new Set([start]);
    for (const cell of reached)
      heights.forEach((height, other) => {
        const isNear =
          Math.abs((cell % columns) - (other % columns)) <= 1 &&
          Math.abs(Math.floor(cell / columns) - Math.floor(other / columns)) <= 1;
        if (isNear && height >= level) reached.add(other);
      });
    if ([...reached].some(isHigher)) return own - level;
  }
  return own;
}

describe('grid-summits', () => {
  it('are two heaps with the saddle between them, the highest first', () => {
    expect(
      summits([
        [0, 1, 0, 0, 0],
        [1, 5, 2, 1, 0],
        [0, 1, 1, 2, 3],
        [0, 0, 0, 1, 2],
      ]),
    ).toEqual([
      { column: 1, row: 1, height: 5, prominence: 5 },
      { column: 4, row: 2, height: 3, prominence: 1 },
    ]);
  });

  it('join heaps that touch at a corner', () => {
    expect(
      summits([
        [4, 0, 0],
        [0, 3, 0],
        [0, 0, 5],
      ]),
    ).toEqual([
      { column: 2, row: 2, height: 5, prominence: 5 },
      { column: 0, row: 0, height: 4, prominence: 1 },
    ]);
  });

  it('are one on a plateau, and none where nothing is', () => {
    expect(
      summits([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual([{ column: 0, row: 0, height: 2, prominence: 2 }]);
    expect(
      summits([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });

  it('of a single row are the modes of a histogram', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 20 }), (heights) => {
        const row = gridSummits(Float64Array.from(heights), heights.length);
        const modes = histogramModes(Float64Array.from(heights), 1e-9);
        const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
        expect(sorted(row.map(({ prominence }) => prominence))).toEqual(
          sorted(modes.map(({ prominence }) => prominence)),
        );
      }),
    );
  });

  it('stand out as far as the definition says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }), (heights) => {
        for (const { column, row, prominence } of gridSummits(Float64Array.from(heights), 5))
          expect(prominence).toBe(prominenceOf(heights, 5, row * 5 + column));
      }),
    );
  });

  it('refuse cells that make no whole rows', () => {
    expect(() => gridSummits(new Float64Array(7), 3)).toThrow(RangeError);
  });
});
