import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import type { Histogram } from '../../../model/plot.js';
import { binnedSums } from '../../../stats/binned-sums.js';
import { type Bins, roundBins } from '../../../stats/round-bins.js';
import { chosenPlots } from '../../chosen-plots.js';
import { percentage } from '../results/rounded.js';
import type { SourceComparison } from './compare-sources.js';
import type { WeightedPercentages } from './compare-stations.js';
import { comparisonArgs } from './comparison-figures.js';

/** Charts of a contest. */
const MOST_PLOTS = 3;
const MOST_BINS = 25;
const BELOW_ALL = 100 - 1e-6;

/**
 * How the chosen stations and the others are spread over a share: of each contest the comparisons that are findings, else the first ones. Stations weigh as
 * they do in the comparison, so that the means of what is shown are those compared.
 */
export function gapPlots(dataset: Dataset, comparisons: readonly SourceComparison[]) {
  const byContest = groupBy(comparisons, ({ official }) => official.contest);
  return chosenPlots(
    [...byContest.values()].map((all) => ({
      findings: all.filter(({ isFound }) => isFound).length,
      plots: [...all]
        .sort((one, other) => Number(other.isFound) - Number(one.isFound))
        .slice(0, MOST_PLOTS)
        .map((comparison) => gapPlot(dataset, comparison)),
    })),
  );
}

function gapPlot(dataset: Dataset, comparison: SourceComparison): Histogram {
  const { spread, share, official } = comparison;
  const all = [...spread.chosen.percentages, ...spread.others.percentages];
  const [low, high] = all.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  // 100 % lies in the bin below it, with which the axis ends.
  const bins = roundBins(low, Math.max(low, Math.min(high, BELOW_ALL)), MOST_BINS);
  return {
    kind: 'histogram',
    id: 'spread',
    args: comparisonArgs(dataset, comparison),
    subject: { kind: 'territory', territory: [] },
    contest: dataset.contests[official.contest]?.id ?? null,
    contestant: share.contestant,
    from: bins.from,
    width: bins.width,
    series: [
      { id: 'chosen', values: inBins(spread.chosen, bins) },
      { id: 'others', values: inBins(spread.others, bins) },
    ],
    window: null,
  };
}

function inBins({ percentages, weights }: WeightedPercentages, bins: Bins): number[] {
  return binnedSums(percentages, bins, weights).map((part) => percentage(part, 3) ?? 0);
}
