import type { Dataset } from '../../../model/dataset.js';
import type { Scatter } from '../../../model/plot.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { CountingGap } from './counting-gap.js';

/** Commissions on a chart, those with the largest gaps. */
const MOST_POINTS = 300;

/** The leader's votes reported in each commission against those that its machine stations let expect. None where no commission counts in both ways. */
export function countingPlot(
  dataset: Dataset,
  results: StationResults,
  commissions: readonly CountingGap[],
): Scatter[] {
  if (commissions.length === 0) return [];
  const reportedOf = ({ machine, hand }: CountingGap): number => machine.leading + hand.leading;
  const sum = (of: (gap: CountingGap) => number): number =>
    commissions.reduce((total, gap) => total + of(gap), 0);
  const gapOf = (gap: CountingGap): number => Math.abs(reportedOf(gap) - gap.expected);
  const shown = [...commissions].sort((one, other) => gapOf(other) - gapOf(one)).slice(0, MOST_POINTS);
  return [
    {
      kind: 'scatter',
      id: 'countings',
      args: {
        commissions: commissions.length,
        shown: shown.length,
        reported: sum(reportedOf),
        expected: Math.round(sum(({ expected }) => expected)),
      },
      subject: { kind: 'territory', territory: [] },
      contest: dataset.contests[results.contest]?.id ?? null,
      contestant: results.leader,
      points: shown.map((gap) => {
        const station = results.stations[gap.rows[0] ?? -1] ?? -1;
        const territory = dataset.stations.territories[station] ?? NO_TERRITORY;
        return {
          subject: {
            kind: 'territory' as const,
            territory: [...territoryPath(dataset.territories, territory)],
          },
          x: rounded(gap.expected, 1) ?? 0,
          y: reportedOf(gap),
        };
      }),
    },
  ];
}
