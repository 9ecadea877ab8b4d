import type { Dataset } from '../../../model/dataset.js';
import { adjustPValues } from '../../../stats/adjust-p-values.js';
import { seedFromText } from '../../../stats/seed-from-text.js';
import type { Family, Limits, Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY } from '../../setting-limits.js';
import { compareStations, type Sides, type StationComparison } from './compare-stations.js';
import { type OfficialShares, officialShares } from './station-shares.js';
import { stationStrata } from './station-strata.js';

/** The stations that one source chose, or that came to it. */
export interface SourceSides extends Sides {
  readonly source: number;
}

/** One test: a source's stations in one share of one contest. */
export interface SourceComparison extends StationComparison {
  readonly source: number;
  readonly official: OfficialShares;
  readonly test: { readonly family: number; readonly index: number };
  /** Whether q is small enough for a finding. */
  readonly isFound: boolean;
}

export const MATCHING_DEFAULTS = { falseDiscoveryPercent: 5, leastStations: 5, registerFactor: 2 } as const;

export const MATCHING_LIMITS: Limits = {
  falseDiscoveryPercent: FALSE_DISCOVERY,
  leastStations: AT_LEAST_ONE,
  registerFactor: { least: 1.01 },
};

/**
 * Every source's stations against the comparable others, in each contest and share; the tests of one contest are one family, adjusted
 * by Benjamini and Yekutieli, because turnout, share and carry-off of one station hang together in ways nobody knows.
 */
export function compareSources(
  dataset: Dataset,
  sources: readonly SourceSides[],
  parameters: Parameters,
  seed: number,
): { readonly comparisons: readonly SourceComparison[]; readonly families: readonly Family[] } {
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  const least = numberSetting(parameters, 'leastStations', 1);
  const factor = numberSetting(parameters, 'registerFactor', 1.01);
  const families: Family[] = [];
  const comparisons: SourceComparison[] = [];
  dataset.contests.forEach(({ id: contest }, index) => {
    const official = sources.length > 0 ? officialShares(dataset, index) : null;
    if (!official) return;
    const strata = stationStrata(dataset, official.registers, factor);
    const compared = sources.flatMap((sides) =>
      official.shares.flatMap((share) => {
        const source = dataset.sources[sides.source]?.id ?? '';
        const own = seedFromText(seed, JSON.stringify([contest, source, share.name]));
        const comparison = compareStations(share, strata, sides, least, own);
        return comparison ? [{ ...comparison, source: sides.source, official }] : [];
      }),
    );
    if (compared.length === 0) return;
    const pValues = Float64Array.from(compared, ({ result }) => result.pValue);
    const qValues = adjustPValues(pValues, 'BY');
    compared.forEach((comparison, at) => {
      const isFound = (qValues[at] ?? 1) <= most;
      comparisons.push({ ...comparison, isFound, test: { family: families.length, index: at } });
    });
    families.push({ level: 'election', contest, adjustment: 'BY', pValues });
  });
  return { comparisons, families };
}

/** Stations that took part in any comparison. */
export function comparedStations(comparisons: readonly StationComparison[]): ReadonlySet<number> {
  return new Set(comparisons.flatMap(({ chosen, others }) => [...chosen, ...others]));
}
