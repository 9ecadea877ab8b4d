import type { StationResults } from './station-results.js';

/** A number of ballots out of another, row by row. */
export interface PartOfWhole {
  readonly parts: Int32Array;
  readonly wholes: Int32Array;
  /** Neither is blank, the part is not above the whole, and the whole is as large as asked for. */
  readonly isUsable: (row: number) => boolean;
}

/** Votes of the leader out of ballots counted. */
export function leaderShare({ leading, cast }: StationResults, least: number): PartOfWhole {
  return partOfWhole(leading, cast, least);
}

/** Voters who took part out of registered ones. */
export function turnoutOf({ tookPart, registered }: StationResults, least: number): PartOfWhole {
  return partOfWhole(tookPart, registered, least);
}

/** A blank is below 0, and so is neither a part nor as large as any least whole. */
export function partOfWhole(parts: Int32Array, wholes: Int32Array, least: number): PartOfWhole {
  return {
    parts,
    wholes,
    isUsable(row) {
      const part = parts[row] as number;
      const whole = wholes[row] as number;
      return part >= 0 && part <= whole && whole >= Math.max(1, least);
    },
  };
}
