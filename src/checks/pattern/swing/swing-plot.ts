import type { Dataset } from '../../../model/dataset.js';
import type { Grid } from '../../../model/plot.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import type { SwingPairs } from './swing-pairs.js';
import type { SwingScores } from './swing-scores.js';

/** Cells on each side. */
const SIDE = 50;

/** How many stations had which percentage at the earlier election and have which now, of those judged, with the line on which they are the same. */
export function swingPlot(
  dataset: Dataset,
  { results, earlierRows }: SwingPairs,
  measure: 'share' | 'turnout',
  [now, then]: readonly [PartOfWhole, PartOfWhole],
  { scores, judged }: SwingScores,
  far: number,
): Grid {
  const counts = new Int32Array(SIDE * SIDE);
  const cellOf = ({ parts, wholes }: PartOfWhole, row: number): number =>
    Math.min(SIDE - 1, Math.floor((SIDE * (parts[row] as number)) / (wholes[row] as number)));
  let [above, below] = [0, 0];
  for (let row = 0; row < results.length; row++) {
    const score = scores[row] as number;
    if (Number.isNaN(score)) continue;
    if (score >= far) above++;
    if (score <= -far) below++;
    const at = SIDE * cellOf(now, row) + cellOf(then, earlierRows[row] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  const cells: Grid['cells'] = [];
  counts.forEach((count, at) => {
    if (count > 0) cells.push([at % SIDE, Math.floor(at / SIDE), count]);
  });
  return {
    kind: 'grid',
    id: 'swing',
    args: { measure, stations: judged, above, below, far, election: dataset.previous?.election.name ?? '' },
    subject: { kind: 'territory', territory: [] },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: measure === 'share' ? results.leader : null,
    side: SIDE,
    cells,
    lines: [{ id: 'same', from: [0, 0], to: [100, 100] }],
  };
}
