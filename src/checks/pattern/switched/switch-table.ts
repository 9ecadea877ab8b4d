import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { stationRow } from '../results/result-rows.js';
import { rounded } from '../results/rounded.js';
import type { Entry, Switch } from './find-switches.js';
import type { ListScores } from './list-scores.js';

/** The stations where the numbers of one pair of contestants look exchanged, those with the most votes between the two first. */
export function switchTable(
  dataset: Dataset,
  lists: readonly ListScores[],
  switches: readonly Switch[],
  named: number,
): NumberTable {
  const votesOf = ({ list, row, contestant }: Entry): number =>
    lists[list]?.results.votes[contestant]?.[row] ?? Number.NaN;
  const apart = ({ first, second }: Switch): number => Math.abs(votesOf(first) - votesOf(second));
  const [one] = switches;
  const nameOf = (entry: Entry | undefined) => {
    const of = dataset.contests[lists[entry?.list ?? -1]?.results.contest ?? -1];
    return { contest: of, contestant: of?.contestants[entry?.contestant ?? -1] };
  };
  const [first, second] = [nameOf(one?.first), nameOf(one?.second)];
  return {
    id: first.contest === second.contest ? 'switched' : 'switched-between',
    args: { other: second.contestant?.name ?? '', otherContest: second.contest?.name ?? '' },
    contest: first.contest?.id ?? null,
    contestant: first.contestant?.id ?? null,
    columns: [
      'firstVotes',
      'firstExpected',
      'secondVotes',
      'secondExpected',
      'firstBefore',
      'secondBefore',
      'firstAfter',
      'secondAfter',
    ],
    omitted: Math.max(0, switches.length - named),
    rows: [...switches]
      .sort((left, right) => apart(right) - apart(left))
      .slice(0, named)
      .flatMap((found) => {
        const list = lists[found.first.list];
        const other = lists[found.second.list];
        if (!list || !other) return [];
        const expected = (of: ListScores, { row, contestant }: Entry) =>
          rounded(of.expected(row, contestant), 1);
        return stationRow(dataset, list.results, found.first.row, [
          votesOf(found.first),
          expected(list, found.first),
          votesOf(found.second),
          expected(other, found.second),
          ...[...found.before, ...found.after].map((score) => rounded(score)),
        ]);
      }),
  };
}
