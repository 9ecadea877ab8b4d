import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import type { TerritoryEstimate } from './territory-estimate.js';
import { type TurnoutCurves, turnoutCurves } from './turnout-curves.js';

const POINTS = 100;
const TENTHS = 1000;

/** Votes by turnout, in points and in tenths of a point, the window shaded; in points beside what the others' votes would bring at its ratio. */
export function curvePlots(
  dataset: Dataset,
  results: StationResults,
  { subject, rows }: Scope,
  { curves, chosen }: TerritoryEstimate,
): Histogram[] {
  const others = columnsOf(curves.others, curves.bins, POINTS);
  const leader = columnsOf(curves.leading, curves.bins, POINTS);
  const ratio = rounded(chosen?.estimate.ratio ?? Number.NaN, 3);
  const args = {
    stations: rows.length,
    leader: leader.reduce((sum, votes) => sum + votes, 0),
    votes: rounded(chosen?.estimate.all ?? Number.NaN, 0),
    ratio,
    low: rounded(chosen?.band?.all[0] ?? Number.NaN, 0),
    high: rounded(chosen?.band?.all[1] ?? Number.NaN, 0),
  };
  const even =
    chosen === null
      ? []
      : [{ id: 'even', values: others.map((votes) => Math.round(votes * chosen.estimate.ratio)) }];
  const common = {
    kind: 'histogram' as const,
    from: 0,
    window: chosen && {
      from: (chosen.window.from * 100) / curves.bins,
      to: (chosen.window.to * 100) / curves.bins,
    },
  };
  const fine: TurnoutCurves = curves.bins === TENTHS ? curves : turnoutCurves(results, rows, TENTHS);
  return [
    {
      ...plotHead(dataset, results, { id: 'curves', args, subject }),
      ...common,
      width: 1,
      series: [{ id: 'leader', values: leader }, { id: 'others', values: others }, ...even],
    },
    {
      ...plotHead(dataset, results, { id: 'tenths', args, subject }),
      ...common,
      width: 0.1,
      series: [
        // All of 100 % lie in one tenth, and would leave nothing of the others to be seen.
        { id: 'leader', values: columnsOf(fine.leading, TENTHS, TENTHS).slice(0, -1) },
        { id: 'others', values: columnsOf(fine.others, TENTHS, TENTHS).slice(0, -1) },
      ],
    },
  ];
}

/** Of a curve in `bins` as many columns as asked for, and a last one for a turnout of 100 % and more. */
export function columnsOf(heights: Float64Array, bins: number, columns: number): number[] {
  const sums = new Float64Array(columns + 1);
  for (let bin = 0; bin < heights.length; bin++) {
    const column = Math.min(columns, Math.floor((bin * columns) / bins));
    sums[column] = (sums[column] as number) + (heights[bin] as number);
  }
  return [...sums];
}
