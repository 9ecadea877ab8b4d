import type { Dataset } from '../../../model/dataset.js';
import { earlierStations } from '../../conflict/earlier-stations.js';
import { type PartOfWhole, partOfWhole, turnoutOf } from '../results/part-of-whole.js';
import { type StationResults, stationResults } from '../results/station-results.js';

/** The results of one contest beside those of the earlier election. */
export interface SwingPairs {
  readonly results: StationResults;
  readonly earlier: StationResults;
  /** Row of the earlier results for each row; -1 where the station is not the same, or its register is not. */
  readonly earlierRows: Int32Array;
  /** Whose earlier share stands beside the leader's. */
  readonly earlierContestant: string | null;
  /** The leader's share now and the share it is compared with. */
  readonly share: readonly [PartOfWhole, PartOfWhole];
  readonly turnout: readonly [PartOfWhole, PartOfWhole];
  /** Stations that the earlier election does not have. */
  readonly unmatched: readonly number[];
  /** Stations of the same number with a register that is blank at either election, or too different. */
  readonly otherRegister: number;
}

interface Settings {
  readonly ballots: number;
  /** By how many per cent of the earlier register the two may differ. */
  readonly registerPercent: number;
}

/**
 * Every contest beside the earlier one of the same id, or else the only one. **A station is the same where number and territories are, and its register
 * is about as large**: numbers are given anew, and a number alone would pair strangers. The leader stands beside its own earlier share, or where it did not
 * stand, beside that of the earlier leader.
 */
export function swingPairs(
  dataset: Dataset,
  previous: Dataset,
  { ballots, registerPercent }: Settings,
): readonly SwingPairs[] {
  const stations = earlierStations(dataset, previous);
  const before = stationResults(previous).filter(({ contest }) => contest !== -1);
  return stationResults(dataset).flatMap((results): SwingPairs[] => {
    if (results.contest === -1) return [];
    const id = dataset.contests[results.contest]?.id;
    const same = before.find(({ contest }) => previous.contests[contest]?.id === id);
    const earlier = same ?? (before.length === 1 ? before[0] : undefined);
    if (!earlier) return [];
    const rowOf = new Map(Array.from(earlier.stations, (station, row) => [station, row]));
    const unmatched: number[] = [];
    let otherRegister = 0;
    const earlierRows = results.stations.map((station, row) => {
      const found = rowOf.get(stations[station] ?? -1);
      if (found === undefined) {
        unmatched.push(station);
        return -1;
      }
      if (isAsLarge(results.registered[row] as number, earlier.registered[found] as number, registerPercent))
        return found;
      otherRegister++;
      return -1;
    });
    const own = earlier.contestants.indexOf(results.leader ?? '');
    const compared = own === -1 ? earlier.leading : (earlier.votes[own] as Int32Array);
    return [
      {
        results,
        earlier,
        earlierRows,
        earlierContestant: own === -1 ? earlier.leader : results.leader,
        share: [
          partOfWhole(results.leading, results.cast, ballots),
          partOfWhole(compared, earlier.cast, ballots),
        ],
        turnout: [turnoutOf(results, ballots), turnoutOf(earlier, ballots)],
        unmatched,
        otherRegister,
      },
    ];
  });
}

/** In whole numbers, so that the edge is exact. Blanks are below 0. */
function isAsLarge(now: number, before: number, percent: number): boolean {
  return now > 0 && before > 0 && 100 * Math.abs(now - before) <= percent * before;
}
