import { BLANK } from '../../../model/count.js';
import { histogram } from '../../../stats/histogram.js';
import type { StationResults } from '../results/station-results.js';

/** Votes of some stations by their turnout, in bins of equal width from 0; the last bin but one holds exactly 100 %, the last more than that. */
export interface TurnoutCurves {
  readonly bins: number;
  readonly leading: Float64Array;
  /** Valid votes for everyone else. */
  readonly others: Float64Array;
  /** The same with the invalid ballots; null where a station does not say how many were cast. */
  readonly othersCast: Float64Array | null;
  /** Sum of the squares of the stations' votes for others: the variance of a bin, were stations drawn anew. */
  readonly othersSquared: Float64Array;
  readonly leadingSquared: Float64Array;
}

/** Whether a station says all that the curves are made of, and its leader has no more votes than there are valid ones. */
export function hasCurveNumbers(
  { registered, tookPart, valid, leading }: StationResults,
  row: number,
): boolean {
  return (
    (registered[row] as number) > 0 &&
    tookPart[row] !== BLANK &&
    leading[row] !== BLANK &&
    (leading[row] as number) <= (valid[row] as number)
  );
}

/** The curves of the given rows, all of which have their numbers. Turnout is put into bins by whole-number arithmetic. */
export function turnoutCurves(results: StationResults, rows: Int32Array, bins: number): TurnoutCurves {
  const parts = rows.map((row) => results.tookPart[row] as number);
  const wholes = rows.map((row) => results.registered[row] as number);
  const leading = rows.map((row) => results.leading[row] as number);
  const others = rows.map((row) => (results.valid[row] as number) - (results.leading[row] as number));
  const isCast = rows.every((row) => (results.cast[row] as number) >= (results.valid[row] as number));
  const sums = (weights: Int32Array | Float64Array): Float64Array => {
    const found = histogram(parts, wholes, bins, weights);
    return Float64Array.from([...found.sums, found.above]);
  };
  return {
    bins,
    leading: sums(leading),
    others: sums(others),
    othersCast: isCast
      ? sums(rows.map((row) => (results.cast[row] as number) - (results.leading[row] as number)))
      : null,
    othersSquared: sums(Float64Array.from(others, (votes) => votes * votes)),
    leadingSquared: sums(Float64Array.from(leading, (votes) => votes * votes)),
  };
}
