import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { shareBin } from '../../../stats/share-bin.js';
import { levelTables } from '../results/level-tables.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { ScopeLevel } from '../results/territory-scopes.js';
import { type ExpectedShares, isWholePercent, SHARE_BINS } from './expected-shares.js';
import { shareSpikes } from './share-spikes.js';

/** Spikes that a table names. */
const NAMED = 20;

/** Of the whole election the part of stations in spikes, and the largest spikes; of every territory the stations at whole percents. */
export function coarseTables(
  dataset: Dataset,
  results: StationResults,
  levels: readonly ScopeLevel[],
  shares: ExpectedShares,
  resamples: number,
): readonly NumberTable[] {
  const election = levels.filter(({ level }) => level === 0);
  const spikes = shareSpikes(shares, resamples);
  const excess = spikes.reduce((sum, { observed, expected }) => sum + observed - expected, 0);
  return [
    ...levelTables(dataset, results, election, {
      id: 'in-spikes',
      args: { resamples },
      columns: ['part', 'excess', 'spikes'],
      rowsOf: ({ rows }) => [[percentage(excess / rows.length, 3), rounded(excess), spikes.length]],
    }),
    ...levelTables(dataset, results, election, {
      id: 'spikes',
      columns: ['share', 'observed', 'expected', 'deviation', 'excess'],
      rowsOf: () =>
        spikes
          .slice(0, NAMED)
          .map(({ percent, observed, expected, deviation }) => [
            rounded(percent, 1),
            observed,
            rounded(expected),
            rounded(deviation),
            rounded(observed - expected),
          ]),
    }).map((table) => ({ ...table, omitted: Math.max(0, spikes.length - NAMED) })),
    ...levelTables(dataset, results, levels, {
      id: 'whole-percents',
      columns: ['observed', 'expected', 'deviation', 'excess', 'part'],
      rowsOf: ({ rows }) => [wholePercents(results, rows, shares)],
    }),
  ];
}

function wholePercents(
  { leading, cast }: StationResults,
  rows: Int32Array,
  { whole }: ExpectedShares,
): (number | null)[] {
  let [observed, expected, variance] = [0, 0, 0];
  for (const row of rows) {
    const probability = whole[row] as number;
    if (isWholePercent(shareBin(leading[row] as number, cast[row] as number, SHARE_BINS))) observed++;
    expected += probability;
    variance += probability * (1 - probability);
  }
  return [
    observed,
    rounded(expected),
    rounded(Math.sqrt(variance)),
    rounded(observed - expected),
    percentage((observed - expected) / rows.length, 3),
  ];
}
