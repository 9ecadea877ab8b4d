import { groupBy } from '../../../model/group-by.js';
import { randomWords } from '../../../stats/random-words.js';
import { type StratifiedDifference, stratifiedDifference } from '../../../stats/stratified-difference.js';
import type { StationShares } from './station-shares.js';

/** Chosen stations beside comparable ones, in one share. Shares in per cent. */
export interface StationComparison {
  readonly share: StationShares;
  readonly result: StratifiedDifference;
  /** Stations that were compared. */
  readonly chosen: readonly number[];
  readonly others: readonly number[];
  readonly strata: number;
  /** Means over the strata, weighted as the difference is: their difference is the estimate. */
  readonly chosenMean: number;
  readonly othersMean: number;
  /** What the means are of. */
  readonly spread: { readonly chosen: WeightedPercentages; readonly others: WeightedPercentages };
}

/** Percentages of single stations with their weights, which add up to 1. */
export interface WeightedPercentages {
  readonly percentages: readonly number[];
  readonly weights: readonly number[];
}

/** Stations by what is asked of them. A station that is neither takes no part. */
export interface Sides {
  readonly isChosen: (station: number) => boolean;
  readonly isOther: (station: number) => boolean;
}

/** How many choices are gone through one by one; above that they are drawn. */
const EXACT = 20_000;
const REPLICATES = 9_999;
const FEWEST_REPLICATES = 999;
/** Units drawn in all, so that a million stations take seconds. */
const DRAWS = 5e7;

/**
 * Compares chosen stations with the others of their strata; null where fewer than `least` chosen ones, or fewer than `least` others, have any of
 * the other side in their stratum. Neither the order of the stations nor that of the strata moves the result.
 */
export function compareStations(
  share: StationShares,
  strataOf: readonly string[],
  { isChosen, isOther }: Sides,
  least: number,
  seed: number,
): StationComparison | null {
  const filled = strataOf.flatMap((stratum, station) =>
    Number.isNaN(share.wholes[station] ?? Number.NaN) || !(isChosen(station) || isOther(station))
      ? []
      : [{ stratum, station, isChosen: isChosen(station), percent: percentAt(share, station) }],
  );
  const mixed = [...groupBy(filled, ({ stratum }) => stratum)]
    .map(([stratum, units]) => ({
      stratum,
      chosen: units.filter((unit) => unit.isChosen),
      others: units.filter((unit) => !unit.isChosen),
    }))
    .filter(({ chosen, others }) => chosen.length > 0 && others.length > 0)
    .sort((left, right) => (left.stratum < right.stratum ? -1 : 1));
  const chosen = mixed.flatMap((stratum) => stratum.chosen.map(({ station }) => station));
  const others = mixed.flatMap((stratum) => stratum.others.map(({ station }) => station));
  if (chosen.length < Math.max(1, least) || others.length < Math.max(1, least)) return null;
  const strata = mixed.map((stratum) => ({
    chosen: ascending(stratum.chosen),
    others: ascending(stratum.others),
  }));
  const drawn = strata.reduce((sum, one) => sum + Math.min(one.chosen.length, one.others.length), 0);
  const result = stratifiedDifference(
    strata.map((stratum) => ({
      values: Float64Array.from([...stratum.chosen, ...stratum.others]),
      chosen: stratum.chosen.length,
    })),
    {
      exactUpTo: EXACT,
      replicates: Math.max(FEWEST_REPLICATES, Math.min(REPLICATES, Math.floor(DRAWS / drawn))),
      word: randomWords(seed),
      confidence: 0.95,
    },
  );
  const weighted = strata.map((stratum) => {
    const [m, k] = [stratum.chosen.length, stratum.others.length];
    return { ...stratum, weight: (m * k) / (m + k) };
  });
  const weight = weighted.reduce((sum, stratum) => sum + stratum.weight, 0);
  const othersMean = weighted.reduce((sum, one) => sum + (one.weight * mean(one.others)) / weight, 0);
  return {
    share,
    result,
    chosen,
    others,
    strata: strata.length,
    othersMean,
    chosenMean: othersMean + result.estimate,
    spread: { chosen: weightedBy(weighted, 'chosen'), others: weightedBy(weighted, 'others') },
  };
}

/** Each stratum weighs as it does in the difference, and its stations alike. */
function weightedBy(
  strata: readonly (Readonly<Record<'chosen' | 'others', readonly number[]>> & { readonly weight: number })[],
  side: 'chosen' | 'others',
): WeightedPercentages {
  const all = strata.reduce((sum, { weight }) => sum + weight, 0);
  return {
    percentages: strata.flatMap((stratum) => stratum[side]),
    weights: strata.flatMap((stratum) =>
      stratum[side].map(() => stratum.weight / all / stratum[side].length),
    ),
  };
}

function percentAt({ parts, wholes }: StationShares, station: number): number {
  return (100 * (parts[station] ?? Number.NaN)) / (wholes[station] ?? Number.NaN);
}

/** Sorted, so that sums and draws do not depend on the order of the stations. */
function ascending(units: readonly { readonly percent: number }[]): readonly number[] {
  return units.map(({ percent }) => percent).sort((left, right) => left - right);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
