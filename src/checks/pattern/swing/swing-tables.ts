import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { countAbove, countBelow } from '../peers/count-beyond.js';
import { mirrorRate } from '../peers/mirror-rate.js';
import { mostExtreme } from '../peers/most-extreme.js';
import { levelTables } from '../results/level-tables.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import { rowPercentage } from '../results/row-percentage.js';
import type { ScopeLevel } from '../results/territory-scopes.js';
import type { SwingPairs } from './swing-pairs.js';
import type { SwingScores } from './swing-scores.js';

/** Spreads beyond which stations are counted. */
const FAR = 5;

/** How many stations moved far more or less than the others of their commission, by territory, and which. */
export function swingTables(
  dataset: Dataset,
  pairs: SwingPairs,
  measure: 'share' | 'turnout',
  swing: SwingScores,
  { parameters, levels: scopes }: { readonly parameters: Parameters; readonly levels: readonly ScopeLevel[] },
): readonly NumberTable[] {
  const { results } = pairs;
  const { scores, expected, before, slope } = swing;
  const [{ parts, wholes }] = pairs[measure];
  const least = numberSetting(parameters, 'leastScore');
  const named = numberSetting(parameters, 'named', 1);
  const args = { measure, slope: rounded(slope, 3), far: FAR, least };
  const levels = levelTables(dataset, results, scopes, {
    id: 'swing',
    args,
    columns: ['before', 'now', 'farAbove', 'farBelow'],
    rowsOf({ rows }) {
      const weighted = (part: (row: number) => number): number | null =>
        percentage(
          rows.reduce((sum, row) => sum + part(row) * (wholes[row] as number), 0) /
            rows.reduce((sum, row) => sum + (wholes[row] as number), 0),
        );
      return [
        [
          weighted((row) => before[row] as number),
          weighted((row) => (parts[row] as number) / (wholes[row] as number)),
          countAbove(scores, rows, FAR),
          countBelow(scores, rows, -FAR),
        ],
      ];
    },
  });
  const found = mostExtreme(scores.map(Math.abs), least);
  const rate = mirrorRate(
    scores,
    scores.map((score) => -score),
  );
  const outliers: NumberTable = {
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: results.leader,
    id: 'swing-outliers',
    args,
    columns: ['before', 'expected', 'now', 'beyond', 'score', 'ownRate'],
    omitted: Math.max(0, found.length - named),
    rows: [...found.subarray(0, named)].map((row) =>
      stationRow(dataset, results, row, [
        percentage(before[row] as number),
        percentage(expected[row] as number),
        rowPercentage(parts, wholes, row),
        rounded((parts[row] as number) - (expected[row] as number) * (wholes[row] as number), 0),
        rounded(scores[row] as number),
        rounded(rate(scores[row] as number), 3),
      ]),
    ),
  };
  return outliers.rows.length > 0 ? [...levels, outliers] : levels;
}
