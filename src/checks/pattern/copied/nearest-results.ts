import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { binnedSums } from '../../../stats/binned-sums.js';
import { roundBins } from '../../../stats/round-bins.js';
import type { WholeForm, WholeForms } from '../whole-forms.js';
import type { EqualGroup } from './equal-groups.js';
import { voteCells, votesOf } from './result-votes.js';

/** The nearest of the other stations are shown, so that the near end of all distances can be seen. */
const SHOWN = 300;
const MOST_BINS = 50;

/**
 * How near other stations of the contest come to the result of a group: by how many votes that would have to be other. All that have its votes are shown as
 * the group. Nothing where not all votes of the group are filled, or no station has others.
 */
export function nearestResults(
  dataset: Dataset,
  { contest, cells, forms }: WholeForms,
  { forms: [first] }: EqualGroup,
): Histogram[] {
  const votes = voteCells(cells);
  const own = first && votesOf(first, votes);
  if (!own) return [];
  const distances = Int32Array.from(forms.flatMap((form) => distanceTo(own, form, votes) ?? [])).sort();
  const equal = distances.subarray(0, distances.lastIndexOf(0) + 1);
  const shown = distances.subarray(equal.length, equal.length + SHOWN);
  const [next] = shown;
  if (next === undefined) return [];
  const bins = roundBins(0, shown.at(-1) ?? 0, MOST_BINS, 1);
  return [
    {
      kind: 'histogram',
      id: 'nearest',
      args: {
        stations: equal.length,
        others: distances.length - equal.length,
        shown: shown.length,
        next,
        votes: first.votes,
      },
      subject: { kind: 'territory', territory: [] },
      contest: dataset.contests[contest]?.id ?? null,
      contestant: null,
      from: bins.from,
      width: bins.width,
      series: [
        { id: 'others', values: binnedSums(shown, bins) },
        { id: 'group', values: binnedSums(equal, bins) },
      ],
      window: null,
    },
  ];
}

/** Votes to be taken away or added, a vote taken from one contestant and given to another being one; null where not all are filled. */
function distanceTo(own: Int32Array, { columns, row }: WholeForm, cells: readonly number[]): number | null {
  let more = 0;
  let fewer = 0;
  for (let at = 0; at < cells.length; at++) {
    const value = columns[cells[at] as number]?.values[row] ?? -1;
    if (value < 0) return null;
    const difference = value - (own[at] as number);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
