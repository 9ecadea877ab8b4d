import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { binnedSums } from '../../../stats/binned-sums.js';
import { roundBins } from '../../../stats/round-bins.js';
import type { StationResults } from '../results/station-results.js';
import { EVEN_QUANTITIES, type EvennessTest } from './evenness-test.js';

/** One territory is no picture of how they differ. */
const LEAST_TERRITORIES = 2;
const MOST_BINS = 50;
/** Common logarithm of phi beyond which a territory lies in the last bin on that side. */
const FARTHEST = 4;

/** A test, and whether it is a finding. */
export interface JudgedTest {
  readonly test: EvennessTest;
  readonly isFound: boolean;
}

/**
 * How even the territories are, of each percentage on the level with the most of them: log₁₀ of phi, the findings for themselves. Shaded is what lies below 0,
 * where stations are more alike than one electorate and chance make them.
 */
export function evennessPlots(
  dataset: Dataset,
  { contest, leader }: StationResults,
  levels: readonly (readonly JudgedTest[])[],
): Histogram[] {
  const { id = null } = dataset.contests[contest] ?? {};
  return EVEN_QUANTITIES.flatMap((quantity): Histogram[] => {
    const own = levels.map((level) => level.filter(({ test }) => test.quantity === quantity));
    const widest = own.reduce((most, level) => (level.length > most.length ? level : most), []);
    if (widest.length < LEAST_TERRITORIES) return [];
    const found = widest.filter(({ isFound }) => isFound);
    const all = widest.map(logPhi);
    const bins = roundBins(Math.min(0, ...all), Math.max(0, ...all), MOST_BINS);
    return [
      {
        kind: 'histogram',
        id: 'evenness',
        args: {
          quantity,
          territories: widest.length,
          found: found.length,
        },
        subject: { kind: 'territory', territory: [] },
        contest: id,
        contestant: quantity === 'share' ? leader : null,
        from: bins.from,
        width: bins.width,
        series: [
          { id: 'territories', values: binnedSums(all, bins) },
          ...(found.length > 0 ? [{ id: 'found', values: binnedSums(found.map(logPhi), bins) }] : []),
        ],
        window: bins.from < 0 ? { from: bins.from, to: 0 } : null,
      },
    ];
  });
}

/** The logarithm of 0 lies in the last bin too. */
function logPhi({ test }: JudgedTest): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, Math.log10(test.dispersion.phi)));
}
