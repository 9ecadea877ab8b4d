import type { Dataset } from '../../../model/dataset.js';
import type { Bars } from '../../../model/plot.js';
import { stationSubject } from '../../figures.js';
import type { Entry, Switch } from './find-switches.js';
import type { ListScores } from './list-scores.js';

/** Contestants that fit side by side. */
const MOST_BARS = 10;
/** Spreads either way of what the stations around let expect. */
const SPREADS = 2;

/**
 * The station whose two exchanged numbers lie farthest apart: its votes, with the range in which they would lie like those of the stations around it. The two
 * come first, then the others of the first one's contest. None where nothing looks exchanged.
 */
export function switchPlot(
  dataset: Dataset,
  lists: readonly ListScores[],
  switches: readonly Switch[],
): Bars[] {
  const votesOf = ({ list, row, contestant }: Entry): number =>
    lists[list]?.results.votes[contestant]?.[row] ?? 0;
  const apart = ({ first, second }: Switch): number => Math.abs(votesOf(first) - votesOf(second));
  const [clearest] = [...switches].sort((one, other) => apart(other) - apart(one));
  if (!clearest) return [];
  const { first, second } = clearest;
  const others = (lists[first.list]?.results.contestants ?? []).flatMap((_, contestant): Entry[] => {
    const isSecond = second.list === first.list && contestant === second.contestant;
    return contestant === first.contestant || isSecond ? [] : [{ ...first, contestant }];
  });
  const contestOf = ({ list }: Entry) => dataset.contests[lists[list]?.results.contest ?? -1];
  const nameOf = (entry: Entry): string => contestOf(entry)?.contestants[entry.contestant]?.name ?? '';
  return [
    {
      kind: 'bars',
      id: 'exchanged',
      args: {
        first: nameOf(first),
        second: nameOf(second),
        firstVotes: votesOf(first),
        secondVotes: votesOf(second),
        spreads: SPREADS,
      },
      subject: stationSubject(dataset, lists[first.list]?.results.stations[first.row] ?? -1),
      contest: contestOf(first)?.id ?? null,
      contestant: null,
      bars: [first, second, ...others].slice(0, MOST_BARS).map((entry) => ({
        label: nameOf(entry),
        value: votesOf(entry),
        ...rangeOf(lists[entry.list], entry),
      })),
    },
  ];
}

/** Votes within two spreads of what the peers let expect; the spreads of a number grow with it, so that both ends are sought. */
function rangeOf(list: ListScores | undefined, { row, contestant }: Entry): { low: number; high: number } {
  const most = list?.results.valid[row] ?? 0;
  const score = (votes: number): number => list?.score(row, contestant, votes) ?? Number.NaN;
  return {
    low: firstWhere(most, (votes) => score(votes) >= -SPREADS),
    high: Math.max(0, firstWhere(most, (votes) => score(votes) > SPREADS) - 1),
  };
}

/** The smallest number from 0 to one beyond `most` at which something begins to hold. */
function firstWhere(most: number, holds: (votes: number) => boolean): number {
  let [low, high] = [0, most + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
