import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import { rowPercentage } from '../results/row-percentage.js';
import type { StationResults } from '../results/station-results.js';
import { controlRate, type Measure } from './control-election.js';
import { mirrorRate } from './mirror-rate.js';
import { mostExtreme } from './most-extreme.js';
import type { StationScores } from './station-scores.js';

/**
 * The stations that lie farthest from their peers: by share, by turnout, and by both upwards at once, which is what added ballots for one
 * contestant make. Beside each how many of 10,000 stations lie as far out: on the other side in this election, where nothing of the kind explains them, and in
 * the control.
 */
export function outlierTables(
  dataset: Dataset,
  results: StationResults,
  { share, turnout, together, below }: StationScores,
  parameters: Parameters,
): readonly NumberTable[] {
  const named = numberSetting(parameters, 'named', 1);
  const apart = numberSetting(parameters, 'leastScore');
  const jointly = numberSetting(parameters, 'leastTogether');
  const lists = [
    { measure: 'together', scores: together, opposite: below, size: together, least: jointly },
    ...(['share', 'turnout'] as const).map((measure) => {
      const { scores } = measure === 'share' ? share : turnout;
      return {
        measure,
        scores,
        opposite: scores.map((score) => -score),
        size: scores.map(Math.abs),
        least: apart,
      };
    }),
  ] as const;
  return lists.flatMap(({ measure, scores, opposite, size, least }) => {
    const rows = mostExtreme(size, least);
    if (rows.length === 0) return [];
    const mirror = mirrorRate(scores, opposite);
    return [
      {
        id: `${measure}-outliers`,
        args: { least },
        contest: dataset.contests[results.contest]?.id ?? null,
        contestant: results.leader,
        columns: [
          'share',
          'peersShare',
          'shareScore',
          'turnout',
          'peersTurnout',
          'turnoutScore',
          'ownRate',
          'controlRate',
        ],
        omitted: Math.max(0, rows.length - named),
        rows: [...rows.subarray(0, named)].map((row) =>
          stationRow(dataset, results, row, [
            rowPercentage(results.leading, results.cast, row),
            percentage(share.expected[row] as number),
            rounded(share.scores[row] as number),
            rowPercentage(results.tookPart, results.registered, row),
            percentage(turnout.expected[row] as number),
            rounded(turnout.scores[row] as number),
            rounded(mirror(scores[row] as number), 3),
            controlOf(measure, scores[row] as number),
          ]),
        ),
      },
    ];
  });
}

function controlOf(measure: Measure, score: number): number | null {
  const rate = controlRate(measure, score);
  return rate === null ? null : rounded(rate, 2);
}
