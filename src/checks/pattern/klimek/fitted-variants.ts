import { type KlimekFit, klimekFit } from '../../../stats/klimek-fit.js';
import type { KlimekParameters } from '../../../stats/klimek-histograms.js';
import { klimekStart } from '../../../stats/klimek-start.js';
import type { StationResults } from '../results/station-results.js';

/** A way to make the same fit, none of them the right one. */
interface Variant {
  readonly bins: number;
  /** `line`: votes of the leader per registered voter. `plane`: turnout and share. */
  readonly histogram: 'line' | 'plane';
  readonly leastVoters: number;
}

/** The first is the one whose numbers stand first in the table. */
const VARIANTS: readonly Variant[] = [
  { bins: 100, histogram: 'line', leastVoters: 1 },
  { bins: 50, histogram: 'line', leastVoters: 1 },
  { bins: 200, histogram: 'line', leastVoters: 1 },
  { bins: 100, histogram: 'line', leastVoters: 100 },
  { bins: 25, histogram: 'plane', leastVoters: 1 },
  { bins: 50, histogram: 'plane', leastVoters: 1 },
];

/** Of the highest summit of a density; a lower one is a ripple of few stations and no heap. */
const LEAST_HEIGHT = 0.25;

/** Points of the quadrature. */
export const POINTS = 8192;

export interface FittedVariant extends Variant {
  readonly start: KlimekParameters;
  readonly fit: KlimekFit;
  /** Stations by bin. */
  readonly observed: Float64Array;
}

/** The fits of one territory, the main one first; empty where the model has no start values. Rows must have no blanks, ballots, and no more voters than are registered. */
export function fittedVariants(results: StationResults, rows: Int32Array): readonly FittedVariant[] {
  const starts = new Map<number, KlimekParameters | null>();
  return VARIANTS.flatMap((variant): FittedVariant[] => {
    const { bins, histogram, leastVoters } = variant;
    const chosen = rows.filter((row) => (results.registered[row] as number) >= leastVoters);
    if (!starts.has(leastVoters)) starts.set(leastVoters, startOf(results, chosen));
    const start = starts.get(leastVoters) ?? null;
    if (start === null) return [];
    const observed = observedHistogram(results, chosen, bins, histogram);
    const fit = klimekFit(observed, start, { bins, histogram, points: POINTS });
    return [{ ...variant, start, fit, observed }];
  });
}

function startOf(
  { registered, tookPart, cast, leading }: StationResults,
  rows: Int32Array,
): KlimekParameters | null {
  const turnout = Float64Array.from(rows, (row) => (tookPart[row] as number) / (registered[row] as number));
  const share = Float64Array.from(rows, (row) => (leading[row] as number) / (cast[row] as number));
  const isSpread = (values: Float64Array): boolean => values.some((value) => value !== values[0]);
  return isSpread(turnout) && isSpread(share) ? klimekStart(turnout, share, LEAST_HEIGHT) : null;
}

function observedHistogram(
  { registered, tookPart, cast, leading }: StationResults,
  rows: Int32Array,
  bins: number,
  histogram: Variant['histogram'],
): Float64Array {
  const counts = new Float64Array(histogram === 'line' ? bins : bins * bins);
  const binOf = (part: number, whole: number): number =>
    Math.min(bins - 1, Math.floor((part * bins) / whole));
  for (const row of rows) {
    const ours = leading[row] as number;
    const voters = registered[row] as number;
    const bin =
      histogram === 'line'
        ? binOf(ours, voters)
        : binOf(tookPart[row] as number, voters) * bins + binOf(ours, cast[row] as number);
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}
