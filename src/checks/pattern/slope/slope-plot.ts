import type { Dataset } from '../../../model/dataset.js';
import type { Grid } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import { weightedCells } from '../results/weighted-cells.js';
import type { TerritorySlopes } from './territory-slopes.js';

/** Registered voters by turnout and the leader's votes per registered voter, with the line of the pooled slope and the one on which further voters vote like all. */
export function slopePlot(
  dataset: Dataset,
  results: StationResults,
  { subject, rows }: Scope,
  { leader: { pooled } }: TerritorySlopes,
): Grid {
  const { registered, tookPart, cast, leading } = results;
  const turnoutOf = (row: number): number => (tookPart[row] as number) / (registered[row] as number);
  const votesOf = (row: number): number => (leading[row] as number) / (registered[row] as number);
  const mean = (of: (row: number) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [centre, height] = [mean(turnoutOf), mean(votesOf)];
  const sum = (column: Int32Array): number => rows.reduce((all, row) => all + (column[row] as number), 0);
  const share = sum(leading) / sum(cast);
  const ends = { least: 1, most: 0 };
  for (const row of rows) {
    ends.least = Math.min(ends.least, turnoutOf(row));
    ends.most = Math.max(ends.most, Math.min(1, turnoutOf(row)));
  }
  const on = (turnout: number): [number, number] => pointOn(pooled, centre, height, turnout);
  return {
    kind: 'grid',
    ...plotHead(dataset, results, {
      id: 'slope',
      args: { stations: rows.length, pooled: rounded(pooled, 3), share: rounded(share, 3) },
      subject,
    }),
    ...weightedCells(rows, [tookPart, registered], [leading, registered], registered),
    lines: [
      { id: 'pooled', from: on(ends.least), to: on(ends.most) },
      { id: 'like-all', from: [0, 0], to: [100, percentage(share) ?? 0] },
    ],
  };
}

/** The point of a line at a turnout, in per cent; where the line leaves the axis of votes, the point at which it does. */
function pointOn(slope: number, centre: number, height: number, turnout: number): [number, number] {
  const votes = height + slope * (turnout - centre);
  const kept = Math.min(1, Math.max(0, votes));
  const at = kept === votes ? turnout : centre + (kept - height) / slope;
  return [percentage(at) ?? 0, percentage(kept) ?? 0];
}
