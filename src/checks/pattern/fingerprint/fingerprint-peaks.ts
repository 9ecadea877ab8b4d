import { gaussianSmoothing } from '../../../stats/gaussian-smoothing.js';
import { gridSummits } from '../../../stats/grid-summits.js';
import type { StationResults } from '../results/station-results.js';
import { fingerprintGrid } from './fingerprint-grid.js';

/** Cells of one percentage point. */
const SIDE = 100;
/** Percentage points. */
const SMOOTHING = 3;
/** Of the highest peak, and in standard errors of a count. */
const LEAST_PROMINENCE = 0.05;
const LEAST_ERRORS = 3;

/** A heap of the fingerprint. */
export interface FingerprintPeak {
  /** In per cent, the middle of a cell. */
  readonly turnout: number;
  readonly share: number;
  /** Stations for each square percentage point. */
  readonly density: number;
  /** How far it stands out, as a part of the highest peak's height. */
  readonly prominence: number;
}

/** The heaps of a fingerprint smoothed by three points each way, the highest first: those that stand out by 5 % of the highest and by three standard errors. Near an edge heaps are lowered. */
export function fingerprintPeaks(results: StationResults, rows: Int32Array): readonly FingerprintPeak[] {
  const cells = fingerprintGrid(results, rows, SIDE);
  const smooth = smoothed(cells, 1);
  const variances = smoothed(cells, 2);
  const summits = gridSummits(smooth, SIDE);
  const highest = summits[0]?.height ?? 0;
  return summits
    .filter(
      ({ column, row, prominence }) =>
        prominence >= LEAST_PROMINENCE * highest &&
        prominence >= LEAST_ERRORS * Math.sqrt(2 * (variances[row * SIDE + column] as number)),
    )
    .map(({ column, row, height, prominence }) => ({
      turnout: ((row + 0.5) * 100) / SIDE,
      share: ((column + 0.5) * 100) / SIDE,
      density: height,
      prominence: prominence / highest,
    }));
}

/** Rows, then columns. */
function smoothed(cells: Float64Array, power: 1 | 2): Float64Array {
  return transposed(bySide(transposed(bySide(cells, power)), power));
}

function bySide(cells: Float64Array, power: 1 | 2): Float64Array {
  const result = new Float64Array(cells.length);
  for (let row = 0; row < SIDE; row++)
    result.set(gaussianSmoothing(cells.subarray(row * SIDE, (row + 1) * SIDE), SMOOTHING, power), row * SIDE);
  return result;
}

function transposed(cells: Float64Array): Float64Array {
  return cells.map((_, cell) => cells[(cell % SIDE) * SIDE + Math.floor(cell / SIDE)] as number);
}
