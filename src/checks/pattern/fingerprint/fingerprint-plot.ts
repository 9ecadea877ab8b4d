import type { Dataset } from '../../../model/dataset.js';
import type { Grid } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import { weightedCells } from '../results/weighted-cells.js';
import type { FingerprintPeak } from './fingerprint-peaks.js';

/** Registered voters by their stations' turnout and share of the leader, in cells of one percentage point. */
export function fingerprintPlot(
  dataset: Dataset,
  results: StationResults,
  { subject, rows }: Scope,
  peaks: readonly FingerprintPeak[],
): Grid {
  const { registered, tookPart, cast, leading } = results;
  const [highest] = peaks;
  const args = {
    stations: rows.length,
    peaks: peaks.length,
    turnout: rounded(highest?.turnout ?? Number.NaN, 1),
    share: rounded(highest?.share ?? Number.NaN, 1),
  };
  return {
    kind: 'grid',
    ...plotHead(dataset, results, { id: 'fingerprint', args, subject }),
    ...weightedCells(rows, [tookPart, registered], [leading, cast], registered),
    lines: [],
  };
}
