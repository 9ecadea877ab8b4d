/** Relative to a diagonal entry, what is left of it where its column depends on the ones before. */
const DEPENDENT = 1e-12;

/**
 * Solves a small system of linear equations with a symmetric positive definite matrix (rows one after another) by Cholesky's decomposition.
 * Null where the matrix is not positive definite to within rounding.
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. (2013), 4.2.
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const factor = new Float64Array(size * size);
  const solution = right.slice();
  const entry = (row: number, column: number): number => factor[row * size + column] as number;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column] as number;
      for (let k = 0; k < column; k++) rest -= entry(row, k) * entry(column, k);
      if (row > column) factor[row * size + column] = rest / entry(column, column);
      else if (!(rest > DEPENDENT * (matrix[row * size + row] as number))) return null;
      else factor[row * size + row] = Math.sqrt(rest);
    }
  }
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++)
      solution[row] = (solution[row] as number) - entry(row, k) * (solution[k] as number);
    solution[row] = (solution[row] as number) / entry(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++)
      solution[row] = (solution[row] as number) - entry(k, row) * (solution[k] as number);
    solution[row] = (solution[row] as number) / entry(row, row);
  }
  return solution;
}
