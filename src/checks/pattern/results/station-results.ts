import { BLANK } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { PublishedForm } from '../../publications.js';
import { officialForms, type VotingMode } from './official-forms.js';

/**
 * What the commission last said of the stations of one contest, a row for each; BLANK where no form of it says it. Rows are in
 * the order of the stations' names, so that no sum over them depends on the order of the files. **Electronic voting is left out**: it has neither a
 * room nor a register of its own.
 */
export interface StationResults {
  /** Index into the contests; -1 where the contests of an election that share no station stand together. */
  readonly contest: number;
  readonly length: number;
  /** Index into the stations. */
  readonly stations: Int32Array;
  /** Index into the contests, of each row. */
  readonly contests: Int32Array;
  readonly registered: Int32Array;
  /** Voters who took part: ballots issued, else the turnout as printed, else ballots cast. */
  readonly tookPart: Int32Array;
  /** Voters among them who voted outside the room: ballots issued outside, else those in portable boxes. */
  readonly outside: Int32Array;
  /** Ballots counted: valid and invalid ones, else those in the boxes, else all votes and the invalid ones. */
  readonly cast: Int32Array;
  /** Valid ballots, else the sum of all votes; the sum, too, where these were published later and the valid ballots are another number. */
  readonly valid: Int32Array;
  /** Votes by contestant, in the contest's order; empty for several contests together. */
  readonly votes: readonly Int32Array[];
  readonly contestants: readonly string[];
  /** Who has the most votes over all rows, and has them in `leading`; of several contests together null. */
  readonly leader: string | null;
  /** Votes of the leader, of each contest its own. */
  readonly leading: Int32Array;
  /** Electronic stations, left out unless asked for. */
  readonly electronic: number;
  /** Stations whose numbers come from more than one publication. */
  readonly mixed: number;
  /** The forms that the numbers of a row stand on, latest first; never none. */
  readonly formsOf: (row: number) => readonly PublishedForm[];
}

const known: Record<VotingMode, WeakMap<Dataset, readonly StationResults[]>> = {
  paper: new WeakMap(),
  electronic: new WeakMap(),
};

/**
 * The results of every contest of which the commission published forms and, last, where there are several contests and no station has forms
 * of two, of all of them together. Of electronic stations alone where `mode` says so. Read once for each data set.
 */
export function stationResults(dataset: Dataset, mode: VotingMode = 'paper'): readonly StationResults[] {
  const read = known[mode].get(dataset);
  if (read) return read;
  const single = dataset.contests.flatMap((_, contest) => resultsOf(dataset, contest, mode) ?? []);
  const results = [...single, ...together(single)];
  known[mode].set(dataset, results);
  return results;
}

function resultsOf(dataset: Dataset, contest: number, mode: VotingMode): StationResults | null {
  const contestants = (dataset.contests[contest]?.contestants ?? []).map(({ id }) => id);
  const { stations, readers, rows, formsOf, electronic, mixed } = officialForms(
    dataset,
    contest,
    contestants,
    mode,
  );
  const { length } = stations;
  if (length === 0) return null;
  const blank = () => new Int32Array(length).fill(BLANK);
  const [registered, tookPart, outside, cast, valid] = [blank(), blank(), blank(), blank(), blank()];
  const votes = contestants.map(blank);
  readers.forEach((reader, row) => {
    const at = rows[row] ?? 0;
    registered[row] = reader.registered(at);
    tookPart[row] = reader.tookPart(at);
    outside[row] = reader.outside(at);
    cast[row] = reader.cast(at);
    valid[row] = reader.valid(at);
    reader.votes.forEach((values, index) => {
      const column = votes[index];
      if (column) column[row] = values?.[at] ?? BLANK;
    });
  });
  const leader = mostVotes(votes);
  return {
    contest,
    length,
    stations,
    contests: new Int32Array(length).fill(contest),
    registered,
    tookPart,
    outside,
    cast,
    valid,
    votes,
    contestants,
    leader: contestants[leader] ?? null,
    leading: votes[leader] ?? blank(),
    electronic,
    mixed,
    formsOf: (row) => formsOf(stations[row] ?? -1),
  };
}

/** Of equal contestants the first; -1 where nobody has a vote. */
function mostVotes(votes: readonly Int32Array[]): number {
  let most = 0;
  let leader = -1;
  votes.forEach((column, index) => {
    let sum = 0;
    for (const value of column) sum += value === BLANK ? 0 : value;
    if (sum > most) {
      most = sum;
      leader = index;
    }
  });
  return leader;
}

function together(contests: readonly StationResults[]): readonly StationResults[] {
  const length = contests.reduce((sum, results) => sum + results.length, 0);
  const isDisjoint = new Set(contests.flatMap(({ stations }) => [...stations])).size === length;
  if (contests.length < 2 || !isDisjoint) return [];
  const begins = contests.map((_, index) =>
    contests.slice(0, index).reduce((sum, results) => sum + results.length, 0),
  );
  const joined = (columnOf: (results: StationResults) => Int32Array): Int32Array => {
    const column = new Int32Array(length);
    contests.forEach((results, index) => {
      column.set(columnOf(results), begins[index] ?? 0);
    });
    return column;
  };
  return [
    {
      contest: -1,
      length,
      stations: joined(({ stations }) => stations),
      contests: joined(({ contests: of }) => of),
      registered: joined(({ registered }) => registered),
      tookPart: joined(({ tookPart }) => tookPart),
      outside: joined(({ outside }) => outside),
      cast: joined(({ cast }) => cast),
      valid: joined(({ valid }) => valid),
      votes: [],
      contestants: [],
      leader: null,
      leading: joined(({ leading }) => leading),
      electronic: contests.reduce((sum, { electronic }) => sum + electronic, 0),
      mixed: contests.reduce((sum, { mixed }) => sum + mixed, 0),
      formsOf(row) {
        const of = begins.findLastIndex((begin) => begin <= row);
        return contests[of]?.formsOf(row - (begins[of] ?? 0)) ?? [];
      },
    },
  ];
}
