import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { binnedSums } from '../../../stats/binned-sums.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import { controlRate } from './control-election.js';
import type { StationScores } from './station-scores.js';

const WIDTH = 0.5;
/** Spreads beyond which stations lie in the last bin together. */
const FARTHEST = 15;

/**
 * How far stations lie above their peers, beside how far they lie below: in share, in turnout, and in both at once. What lies below is the measure of chance that the
 * check has: honest stations lie on both sides. Only what lies farther out than the setting, where the two can be told apart. None where no station does.
 */
export function tailPlots(
  dataset: Dataset,
  results: StationResults,
  { share, turnout, together, below }: StationScores,
  parameters: Parameters,
): Histogram[] {
  const apart = numberSetting(parameters, 'leastScore');
  const jointly = numberSetting(parameters, 'leastTogether');
  const negative = (scores: Float64Array) => scores.map((score) => -score);
  const measures = [
    { measure: 'together' as const, up: together, down: below, least: jointly },
    { measure: 'share' as const, up: share.scores, down: negative(share.scores), least: apart },
    { measure: 'turnout' as const, up: turnout.scores, down: negative(turnout.scores), least: apart },
  ];
  return measures.flatMap(({ measure, up, down, least }): Histogram[] => {
    const [above, under] = [up, down].map((scores) => scores.filter((score) => score >= least));
    if (!above || !under || above.length + under.length === 0) return [];
    const most = [above, under].flatMap((scores) => [...scores]).reduce((far, one) => Math.max(far, one), 0);
    const bins = {
      from: least,
      width: WIDTH,
      bins: Math.max(1, Math.ceil((Math.min(FARTHEST, most) - least) / WIDTH)),
    };
    return [
      {
        kind: 'histogram',
        id: 'tails',
        args: {
          measure,
          least,
          stations: up.reduce((count, score) => (Number.isNaN(score) ? count : count + 1), 0),
          above: above.length,
          below: under.length,
          control: rounded(controlRate(measure, least) ?? Number.NaN, 1),
        },
        subject: { kind: 'territory', territory: [] },
        contest: dataset.contests[results.contest]?.id ?? null,
        contestant: measure === 'turnout' ? null : results.leader,
        from: bins.from,
        width: bins.width,
        series: [
          { id: 'above', values: binnedSums(above, bins) },
          { id: 'below', values: binnedSums(under, bins) },
        ],
        window: null,
      },
    ];
  });
}
