/** Rows by how large a number of theirs is, the largest first, of equal ones in their order; only those of at least `least`. Blanks (NaN) are left out. */
export function mostExtreme(values: Float64Array, least: number): Int32Array {
  const rows = Int32Array.from(values, (_, row) => row).filter((row) => (values[row] as number) >= least);
  return rows.sort((left, right) => (values[right] as number) - (values[left] as number) || left - right);
}
