import type { Grid } from '../../../model/plot.js';

/** Cells of one percentage point. */
const SIDE = 100;

/** Numbers by row of the results, the first out of the second, which is never 0. */
type Ratio = readonly [parts: Int32Array, wholes: Int32Array];

/** Percentages of some stations against each other in cells of one point, each station with its weight; 100 % and more belong to the last cell. */
export function weightedCells(
  rows: Int32Array,
  x: Ratio,
  y: Ratio,
  weights: Int32Array,
): Pick<Grid, 'side' | 'cells'> {
  const sums = new Float64Array(SIDE * SIDE);
  for (const row of rows) {
    const cell = cellOf(x, row) * SIDE + cellOf(y, row);
    sums[cell] = (sums[cell] as number) + (weights[row] as number);
  }
  const cells: Grid['cells'] = [];
  sums.forEach((weight, cell) => {
    if (weight > 0) cells.push([Math.floor(cell / SIDE), cell % SIDE, weight]);
  });
  return { side: SIDE, cells };
}

/** Found in whole numbers: 29 of 100 lies at 29 %, where 100 · 0.29 is below it. */
function cellOf([parts, wholes]: Ratio, row: number): number {
  const scaled = (parts[row] as number) * SIDE;
  const whole = wholes[row] as number;
  return Math.min(SIDE - 1, (scaled - (scaled % whole)) / whole);
}
