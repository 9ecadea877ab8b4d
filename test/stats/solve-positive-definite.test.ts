import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePositiveDefinite } from '../../src/stats/solve-positive-definite.js';

describe('solve-positive-definite', () => {
  it('solves what can be solved by hand', () => {
    const solution = solvePositiveDefinite(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9));
    expect(solution?.[0]).toBeCloseTo(1.5, 12);
    expect(solution?.[1]).toBeCloseTo(2, 12);
    expect(solvePositiveDefinite(new Float64Array(0), new Float64Array(0))).toHaveLength(0);
  });

  it('gives back what a matrix BᵀB + I was multiplied with', () => {
    const entry = fc.integer({ min: -9, max: 9 });
    const nine = fc.array(entry, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(nine, fc.tuple(entry, entry, entry), (b, wanted) => {
        const at = (row: number, column: number): number => b[3 * row + column] ?? 0;
        const matrix = Float64Array.from({ length: 9 }, (_, index) => {
          const [i, j] = [Math.floor(index / 3), index % 3];
          return [0, 1, 2].reduce((sum, row) => sum + at(row, i) * at(row, j), i === j ? 1 : 0);
        });
        const right = Float64Array.from([0, 1, 2], (i) =>
          wanted.reduce((sum, value, j) => sum + (matrix[3 * i + j] ?? 0) * value, 0),
        );
        const solution = solvePositiveDefinite(matrix, right);
        wanted.forEach((value, i) => {
          expect(solution?.[i]).toBeCloseTo(value, 8);
        });
      }),
    );
  });

  it('has no solution where a column depends on the others, or the matrix is not positive', () => {
    expect(solvePositiveDefinite(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
    expect(solvePositiveDefinite(Float64Array.of(1, 3, 3, 1), Float64Array.of(1, 2))).toBeNull();
    expect(solvePositiveDefinite(Float64Array.of(Number.NaN), Float64Array.of(1))).toBeNull();
  });
});
