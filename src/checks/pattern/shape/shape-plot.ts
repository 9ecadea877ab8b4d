import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { histogram } from '../../../stats/histogram.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import { plotHead } from '../results/plot-head.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';

const POINTS = 100;

/** One percentage of all stations, and what the description says of it. */
export interface DescribedRatios {
  readonly quantity: 'turnout' | 'share';
  readonly ratios: PartOfWhole;
  readonly scope: Scope;
  readonly said: Histogram['args'];
}

/** Stations by one percentage, in points; 100 % in a bin of its own. */
export function shapePlot(
  dataset: Dataset,
  results: StationResults,
  { quantity, ratios: { parts, wholes }, scope: { subject, rows }, said }: DescribedRatios,
): Histogram {
  const { sums } = histogram(
    rows.map((row) => parts[row] as number),
    rows.map((row) => wholes[row] as number),
    POINTS,
  );
  return {
    kind: 'histogram',
    ...plotHead(
      dataset,
      results,
      { id: 'shape', args: { quantity, stations: rows.length, ...said }, subject },
      quantity === 'share' ? results.leader : null,
    ),
    from: 0,
    width: 100 / POINTS,
    series: [{ id: 'stations', values: [...sums] }],
    window: null,
  };
}
