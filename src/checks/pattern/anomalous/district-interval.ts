import type { Dataset } from '../../../model/dataset.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import { type BootstrapInterval, percentileBootstrap } from '../../../stats/percentile-bootstrap.js';
import { randomWords } from '../../../stats/random-words.js';
import { LEAST_DISTRICTS } from '../results/least-districts.js';
import type { StationResults } from '../results/station-results.js';
import type { BinWindow } from './anomalous-estimate.js';

const REPLICATES = 999;

/**
 * 95 % interval of the anomalous votes over all bins, from drawing whole districts (each station's smallest territory) again and again, the window held. It says how the number depends on
 * which districts there are, **not how it depends on the window, nor whether the assumption holds**. Null for fewer than ten districts.
 */
export function districtInterval(
  dataset: Dataset,
  results: StationResults,
  rows: Int32Array,
  { from, to }: BinWindow,
  bins: number,
  seed: number,
): BootstrapInterval | null {
  const sums = districtSums(dataset, results, rows, { from, to }, bins);
  const districts = sums.length / 4;
  if (districts < LEAST_DISTRICTS) return null;
  return percentileBootstrap(
    districts,
    (drawn) => {
      let [leadingInside, othersInside, leading, others] = [0, 0, 0, 0];
      for (let district = 0; district < districts; district++) {
        const times = drawn[district] as number;
        if (times === 0) continue;
        leadingInside += times * (sums[4 * district] as number);
        othersInside += times * (sums[4 * district + 1] as number);
        leading += times * (sums[4 * district + 2] as number);
        others += times * (sums[4 * district + 3] as number);
      }
      return othersInside > 0 ? leading - (leadingInside / othersInside) * others : null;
    },
    { replicates: REPLICATES, confidence: 0.95, word: randomWords(seed) },
  );
}

/** Of each district the leader's and the others' votes inside the window, and all of both. */
function districtSums(
  { stations: { territories } }: Dataset,
  { stations, registered, tookPart, valid, leading }: StationResults,
  rows: Int32Array,
  { from, to }: BinWindow,
  bins: number,
): Float64Array {
  const districtOf = new Map<number, number>();
  for (const row of rows) {
    const territory = territories[stations[row] as number] ?? NO_TERRITORY;
    if (!districtOf.has(territory)) districtOf.set(territory, districtOf.size);
  }
  const sums = new Float64Array(4 * districtOf.size);
  for (const row of rows) {
    const at = 4 * (districtOf.get(territories[stations[row] as number] ?? NO_TERRITORY) as number);
    const ours = leading[row] as number;
    const theirs = (valid[row] as number) - ours;
    const scaled = (tookPart[row] as number) * bins;
    const whole = registered[row] as number;
    if (scaled >= from * whole && scaled < to * whole) {
      sums[at] = (sums[at] as number) + ours;
      sums[at + 1] = (sums[at + 1] as number) + theirs;
    }
    sums[at + 2] = (sums[at + 2] as number) + ours;
    sums[at + 3] = (sums[at + 3] as number) + theirs;
  }
  return sums;
}
