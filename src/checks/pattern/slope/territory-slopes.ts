import { sampleCorrelation } from 'simple-statistics';
import type { Dataset } from '../../../model/dataset.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import { type LeastSquares, leastSquares } from '../../../stats/least-squares.js';
import { LEAST_DISTRICTS } from '../results/least-districts.js';
import type { StationResults } from '../results/station-results.js';

/** Votes per registered voter for each point of turnout. */
export interface Slopes {
  readonly pooled: number;
  /** Standard error with the stations taken for independent. */
  readonly hc3: number;
  /** The same with whole districts taken for independent; null with fewer than ten. */
  readonly clustered: number | null;
  /** Of stations about their district's mean; null with fewer than two districts. */
  readonly within: number | null;
  /** Its error by districts; null with fewer than ten. */
  readonly withinError: number | null;
  /** Of the districts' means, each weighted by its stations; null with fewer than three districts. */
  readonly between: number | null;
}

export interface TerritorySlopes {
  readonly leader: Slopes;
  readonly others: Slopes;
  /** Of turnout and the leader's share of ballots cast; null where the share is everywhere the same. */
  readonly correlation: number | null;
  readonly districts: number;
}

/**
 * Slopes of votes per registered voter on turnout over the stations in `rows`, which must have no blanks; districts are the stations' smallest territories. The pooled slope is a mean of the other
 * two. Null where turnout is everywhere the same. Source: A. A. Sobyanin, V. G. Sukhovolsky, Democracy restricted by falsifications (1995); M. Myagkov,
 * P. C. Ordeshook, D. Shakin, The Forensics of Election Fraud (2009), chapter 3.
 */
export function territorySlopes(
  { stations: { territories } }: Dataset,
  { stations, registered, tookPart, valid, cast, leading }: StationResults,
  rows: Int32Array,
): TerritorySlopes | null {
  const voters = Float64Array.from(rows, (row) => registered[row] as number);
  const turnout = Float64Array.from(rows, (row, at) => (tookPart[row] as number) / (voters[at] as number));
  const leader = Float64Array.from(rows, (row, at) => (leading[row] as number) / (voters[at] as number));
  const others = Float64Array.from(
    rows,
    (row, at) => ((valid[row] as number) - (leading[row] as number)) / (voters[at] as number),
  );
  const share = Array.from(rows, (row) => (leading[row] as number) / (cast[row] as number));
  const numbers = new Map<number, number>();
  const districts = rows.map((row) => {
    const territory = territories[stations[row] as number] ?? NO_TERRITORY;
    const known = numbers.get(territory) ?? numbers.size;
    numbers.set(territory, known);
    return known;
  });
  const slopesOf = (outcome: Float64Array) => slopes(outcome, turnout, districts, numbers.size);
  const [ofLeader, ofOthers] = [slopesOf(leader), slopesOf(others)];
  const correlation = sampleCorrelation(share, Array.from(turnout));
  if (!ofLeader || !ofOthers) return null;
  return {
    leader: ofLeader,
    others: ofOthers,
    correlation: Number.isFinite(correlation) ? correlation : null,
    districts: numbers.size,
  };
}

function slopes(
  outcome: Float64Array,
  turnout: Float64Array,
  districts: Int32Array,
  count: number,
): Slopes | null {
  const pooled = leastSquares({ outcome, regressors: [turnout], clusters: districts });
  if (!pooled) return null;
  const within =
    count < 2
      ? null
      : leastSquares({ outcome, regressors: [turnout], effects: districts, clusters: districts });
  const error = ({ cr1 }: LeastSquares): number | null =>
    cr1 && count >= LEAST_DISTRICTS ? Math.sqrt(cr1[0] as number) : null;
  return {
    pooled: pooled.slopes[0] as number,
    hc3: Math.sqrt(pooled.hc3[0] as number),
    clustered: error(pooled),
    within: within?.slopes[0] ?? null,
    withinError: within && error(within),
    between: between(outcome, turnout, districts, count),
  };
}

function between(
  outcome: Float64Array,
  turnout: Float64Array,
  districts: Int32Array,
  count: number,
): number | null {
  const sizes = new Float64Array(count);
  const [outcomes, turnouts] = [new Float64Array(count), new Float64Array(count)];
  districts.forEach((district, at) => {
    sizes[district] = (sizes[district] as number) + 1;
    outcomes[district] = (outcomes[district] as number) + (outcome[at] as number);
    turnouts[district] = (turnouts[district] as number) + (turnout[at] as number);
  });
  const mean = (sum: number, district: number): number => sum / (sizes[district] as number);
  const fitted = leastSquares({
    outcome: outcomes.map(mean),
    regressors: [turnouts.map(mean)],
    weights: sizes,
  });
  return fitted?.slopes[0] ?? null;
}
