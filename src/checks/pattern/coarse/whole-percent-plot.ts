import type { Dataset } from '../../../model/dataset.js';
import type { Bars } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import { type ExpectedShares, isWholePercent } from './expected-shares.js';

/** Half the width of an interval that holds 95 % of a normal law, in standard deviations. */
const NINETY_FIVE = 1.959964;
const PER_PERCENT = 10;
/** A whole percent at which fewer stations are expected, and none is, has no bar at either end. */
const LEAST_EXPECTED = 0.05;

/** Stations at every whole percent of the share, with the range of the expected number; percents at the ends where none lies and none is expected are left out. */
export function wholePercentPlot(
  dataset: Dataset,
  results: StationResults,
  { subject, rows }: Scope,
  { observed, expected, variance }: ExpectedShares,
): Bars {
  const wholes = Array.from(observed, (_, bin) => bin).filter(isWholePercent);
  const isThere = (bin: number): boolean =>
    (observed[bin] as number) > 0 || (expected[bin] as number) >= LEAST_EXPECTED;
  const first = wholes.findIndex(isThere);
  const shown = first < 0 ? [] : wholes.slice(first, wholes.findLastIndex(isThere) + 1);
  const sum = (column: Float64Array): number => wholes.reduce((all, bin) => all + (column[bin] as number), 0);
  const beyond = sum(observed) - sum(expected);
  const args = {
    stations: rows.length,
    observed: sum(observed),
    beyond: rounded(Math.abs(beyond), Math.abs(beyond) < 10 ? 1 : 0),
    way: beyond < 0 ? 'fewer' : 'more',
  };
  return {
    kind: 'bars',
    ...plotHead(dataset, results, { id: 'whole-percents', args, subject }),
    bars: shown.map((bin) => {
      const middle = expected[bin] as number;
      const margin = NINETY_FIVE * Math.sqrt(variance[bin] as number);
      return {
        label: String(bin / PER_PERCENT),
        value: observed[bin] as number,
        low: rounded(Math.max(0, middle - margin)),
        high: rounded(middle + margin),
      };
    }),
  };
}
