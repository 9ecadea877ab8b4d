import { BLANK } from '../../../model/count.js';
import { integerPercentProbabilities } from '../../../stats/integer-percent-probabilities.js';
import { isIntegerPercent } from '../../../stats/is-integer-percent.js';
import type { StationResults } from '../results/station-results.js';

/** Multiples of so many percent. */
export const STEPS = [1, 5, 10] as const;
export type Step = (typeof STEPS)[number];

/** Which percentages of a station: of two, whether either is near a multiple. */
export type Quantity = 'either' | 'share' | 'turnout';

/** One percentage of every row, by step: how probable it is near a multiple, and whether it is. */
interface Nearness {
  readonly probabilities: ReadonlyMap<Step, Float64Array>;
  readonly isNear: ReadonlyMap<Step, Uint8Array>;
}

/** The stations of one contest whose percentages are looked at. Arrays have an entry for each row of the results; 0 where it is not usable. */
export interface IntegerStations {
  readonly results: StationResults;
  /** Votes of the contestant whose share it is. */
  readonly votes: Int32Array;
  /** What there is to look at: the share alone where no form has a register or says how many took part. */
  readonly quantities: readonly [Quantity, ...Quantity[]];
  readonly isUsable: (row: number) => boolean;
  readonly share: Nearness;
  readonly turnout: Nearness;
  /** Rows with a blank in a number that is needed. */
  readonly blank: number;
  /** Rows left out for few voters, an empty box, or a percentage above the setting. */
  readonly leftOut: number;
}

export interface IntegerFilters {
  readonly leastVoters: number;
  readonly mostPercent: number;
}

/**
 * Which rows can be looked at, and how probable a percentage near a multiple of 1, 5 and 10 % is at each: some microseconds a row, spent once however
 * many territories ask.
 */
export function integerStations(
  results: StationResults,
  votes: Int32Array,
  { leastVoters, mostPercent }: IntegerFilters,
): IntegerStations {
  const { registered, tookPart, cast, length } = results;
  const filled = (column: Int32Array): boolean => column.some((value) => value !== BLANK);
  const hasTurnout = filled(registered) && filled(tookPart);
  const usable = new Uint8Array(length);
  let blank = 0;
  let leftOut = 0;
  for (let row = 0; row < length; row++) {
    const [voters, came] = [registered[row] as number, tookPart[row] as number];
    const [ballots, own] = [cast[row] as number, votes[row] as number];
    if (ballots === BLANK || own === BLANK || (hasTurnout && (voters === BLANK || came === BLANK))) blank++;
    else if (
      ballots > 0 &&
      100 * own <= mostPercent * ballots &&
      (!hasTurnout || (voters >= leastVoters && 100 * came <= mostPercent * voters))
    )
      usable[row] = 1;
    else leftOut++;
  }
  return {
    results,
    votes,
    quantities: hasTurnout ? ['either', 'share', 'turnout'] : ['share'],
    isUsable: (row) => usable[row] === 1,
    share: nearness(votes, cast, usable),
    turnout: nearness(tookPart, registered, hasTurnout ? usable : new Uint8Array(length)),
    blank,
    leftOut,
  };
}

function nearness(counts: Int32Array, totals: Int32Array, usable: Uint8Array): Nearness {
  const { length } = counts;
  const probabilities = STEPS.map(() => new Float64Array(length));
  const isNear = STEPS.map(() => new Uint8Array(length));
  const ofRow = new Float64Array(STEPS.length);
  for (let row = 0; row < length; row++) {
    if (usable[row] === 0) continue;
    const count = counts[row] as number;
    const total = totals[row] as number;
    integerPercentProbabilities(count, total, STEPS, undefined, ofRow);
    for (let step = 0; step < STEPS.length; step++) {
      (probabilities[step] as Float64Array)[row] = ofRow[step] as number;
      if (isIntegerPercent(count, total, STEPS[step])) (isNear[step] as Uint8Array)[row] = 1;
    }
  }
  const byStep = <T>(columns: readonly T[]): ReadonlyMap<Step, T> =>
    new Map(
      STEPS.flatMap((step, index) => {
        const column = columns[index];
        return column === undefined ? [] : [[step, column] as const];
      }),
    );
  return { probabilities: byStep(probabilities), isNear: byStep(isNear) };
}
