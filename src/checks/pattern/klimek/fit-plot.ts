import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { klimekHistograms } from '../../../stats/klimek-histograms.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import { type FittedVariant, POINTS } from './fitted-variants.js';

/** Stations by the leader's votes per registered voter, beside what the main fit makes of them. */
export function fitPlot(
  dataset: Dataset,
  results: StationResults,
  { subject }: Scope,
  { bins, histogram, start, fit, observed }: FittedVariant,
): Histogram {
  const { base, incremental, extreme } = klimekHistograms(start, fit.alpha, {
    bins,
    histogram,
    points: POINTS,
  });
  const stations = observed.reduce((sum, count) => sum + count, 0);
  const fitted = Array.from(base, (part, bin) =>
    rounded(
      stations *
        ((1 - fit.incremental - fit.extreme) * part +
          fit.incremental * (incremental[bin] as number) +
          fit.extreme * (extreme[bin] as number)),
      1,
    ),
  );
  const args = {
    stations,
    incremental: rounded(fit.incremental, 3),
    extreme: rounded(fit.extreme, 3),
    alpha: rounded(fit.alpha, 2),
  };
  return {
    kind: 'histogram',
    ...plotHead(dataset, results, { id: 'fit', args, subject }),
    from: 0,
    width: 100 / bins,
    series: [
      { id: 'observed', values: [...observed] },
      { id: 'fitted', values: fitted.map((value) => value ?? 0) },
    ],
    window: null,
  };
}
