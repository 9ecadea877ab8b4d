import type { StationResults } from '../results/station-results.js';

/** Stations by turnout and the leader's share: rows of turnout from 0 up, columns of the share from 0 up, `side` of each; 100 % belongs to the last. */
export function fingerprintGrid(
  { registered, tookPart, cast, leading }: StationResults,
  rows: Int32Array,
  side: number,
): Float64Array {
  const cells = new Float64Array(side * side);
  const binOf = (part: number, whole: number): number => {
    const scaled = part * side;
    return Math.min(side - 1, (scaled - (scaled % whole)) / whole);
  };
  for (const row of rows) {
    const cell =
      binOf(tookPart[row] as number, registered[row] as number) * side +
      binOf(leading[row] as number, cast[row] as number);
    cells[cell] = (cells[cell] as number) + 1;
  }
  return cells;
}
