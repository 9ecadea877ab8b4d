import type { Dataset } from '../../../model/dataset.js';
import { type GroupSpread, groupSpread } from '../peers/group-spread.js';
import { type PeerGroup, type Peers, peerGroups } from '../peers/peer-groups.js';
import type { StationResults } from '../results/station-results.js';

/** One contest, with what the peers of every station let expect of each contestant. */
export interface ListScores {
  readonly results: StationResults;
  readonly peers: Peers;
  readonly isUsable: (row: number) => boolean;
  /** Contestants whose votes lie far enough from the peers' that they may be another's, by what chance alone gives. */
  readonly farOut: (row: number) => readonly number[];
  /** How many spreads so many votes of a contestant would lie from what the peers let expect. */
  readonly score: (row: number, contestant: number, votes: number) => number;
  /** Votes that all other stations of the group together let expect; above 0. */
  readonly pooled: (row: number, contestant: number) => number;
  /** Votes that the median of the peers lets expect. */
  readonly expected: (row: number, contestant: number) => number;
}

interface Settings {
  readonly ballots: number;
  readonly least: number;
  /** Spreads by chance alone from which on a contestant is looked at: rougher, and so below what is asked for in the end. */
  readonly rough: number;
}

/**
 * Peers of the stations of one contest, the station left out of its own baseline. Only contestants whose votes are beyond chance at some station of a group have their
 * spread computed there, so that 97,000 stations with 11 contestants take about one pass.
 */
export function listScores(
  dataset: Dataset,
  results: StationResults,
  { ballots, least, rough }: Settings,
): ListScores {
  const { valid, votes } = results;
  const isUsable = (row: number): boolean =>
    (valid[row] as number) >= ballots &&
    votes.every(
      (column) => (column[row] as number) >= 0 && (column[row] as number) <= (valid[row] as number),
    );
  const peers = peerGroups(dataset, results, isUsable, least);
  const groupOf = new Int32Array(results.length).fill(-1);
  const positionOf = new Int32Array(results.length);
  peers.groups.forEach(({ rows, judged }, group) => {
    for (const at of judged) {
      groupOf[rows[at] as number] = group;
      positionOf[rows[at] as number] = at;
    }
  });
  const totals = groupTotals(peers.groups, votes);
  const ballotTotals = groupTotals(peers.groups, [valid]);
  const spreads = new Map<number, GroupSpread>();
  const spreadOf = (group: number, contestant: number): GroupSpread => {
    const key = group * votes.length + contestant;
    const known = spreads.get(key);
    if (known) return known;
    const rows = peers.groups[group]?.rows ?? new Int32Array();
    const made = groupSpread(votes[contestant] ?? new Int32Array(), valid, rows);
    spreads.set(key, made);
    return made;
  };
  const pooled = (row: number, contestant: number): number => {
    const group = groupOf[row] as number;
    const others = (ballotTotals[group] as number) - (valid[row] as number);
    const given =
      (totals[group * votes.length + contestant] as number) - (votes[contestant]?.[row] as number);
    return ((given + 0.5) * (valid[row] as number)) / (others + 0.5);
  };
  return {
    results,
    peers,
    isUsable,
    pooled,
    farOut(row) {
      const found: number[] = [];
      if (groupOf[row] === -1) return found;
      for (let contestant = 0; contestant < votes.length; contestant++) {
        const expected = pooled(row, contestant);
        const distance = (votes[contestant]?.[row] as number) - expected;
        if (distance * distance > rough * rough * expected) found.push(contestant);
      }
      return found;
    },
    score: (row, contestant, given) =>
      spreadOf(groupOf[row] as number, contestant).score(
        positionOf[row] as number,
        // Another contest may have more votes than this one has ballots.
        Math.min(given, valid[row] as number),
        valid[row] as number,
      ),
    expected: (row, contestant) =>
      spreadOf(groupOf[row] as number, contestant).part(positionOf[row] as number) * (valid[row] as number),
  };
}

/** Of each group the sum of every column. */
function groupTotals(groups: readonly PeerGroup[], columns: readonly Int32Array[]): Float64Array {
  const totals = new Float64Array(groups.length * columns.length);
  groups.forEach(({ rows }, group) => {
    columns.forEach((column, at) => {
      let sum = 0;
      for (const row of rows) sum += column[row] as number;
      totals[group * columns.length + at] = sum;
    });
  });
  return totals;
}
