import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { levelTables } from '../results/level-tables.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { ScopeLevel } from '../results/territory-scopes.js';
import { controlRate, type Measure } from './control-election.js';
import { countAbove, countBelow, countJudged } from './count-beyond.js';
import type { StationScores } from './station-scores.js';

/** Spreads beyond which stations are counted. */
const FAR = 5;
const TOGETHER = 2;
/** Two-sided, of a normal law: 2 Q(5), M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), table 26.2. */
const NORMAL = 5.733e-7;

/** How many stations lie far out, one way and the other, beside what a normal law and the honest control let expect. A table for each level. */
export function spreadTables(
  dataset: Dataset,
  results: StationResults,
  { share, turnout, together, below }: StationScores,
  levels: readonly ScopeLevel[],
): readonly NumberTable[] {
  const inControl = (measure: Measure, limit: number, rows: Int32Array) => {
    const judged = countJudged(measure === 'together' ? together : { share, turnout }[measure].scores, rows);
    return rounded(((controlRate(measure, limit) ?? 0) * judged) / 10_000);
  };
  return levelTables(dataset, results, levels, {
    id: 'far-out',
    args: { far: FAR, together: TOGETHER },
    columns: [
      'shareAbove',
      'shareBelow',
      'turnoutAbove',
      'turnoutBelow',
      'normal',
      'controlShare',
      'controlTurnout',
      'togetherAbove',
      'togetherBelow',
      'togetherControl',
    ],
    rowsOf: ({ rows }) => [
      [
        countAbove(share.scores, rows, FAR),
        countBelow(share.scores, rows, -FAR),
        countAbove(turnout.scores, rows, FAR),
        countBelow(turnout.scores, rows, -FAR),
        rounded(NORMAL * rows.length, 5),
        inControl('share', FAR, rows),
        inControl('turnout', FAR, rows),
        countAbove(together, rows, TOGETHER),
        countAbove(below, rows, TOGETHER),
        inControl('together', TOGETHER, rows),
      ],
    ],
  });
}
