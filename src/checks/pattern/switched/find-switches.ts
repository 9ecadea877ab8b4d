import type { ListScores } from './list-scores.js';

/** Where a number stands: contest, as an index into those given, and contestant. */
export interface Entry {
  readonly list: number;
  readonly row: number;
  readonly contestant: number;
}

/** Two numbers of one station that fit the peers once they are exchanged. */
export interface Switch {
  readonly first: Entry;
  readonly second: Entry;
  /** Spreads from the peers as published, and exchanged. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

interface Settings {
  /** Spreads that both lie out as published, at least. */
  readonly leastBefore: number;
  /** Spreads that both lie out when exchanged, at most. */
  readonly mostAfter: number;
}

/**
 * All pairs of numbers of one station, within a contest and between contests, of which both lie at least `leastBefore` spreads from the peers as they stand, and at most
 * `mostAfter` once exchanged. **A swap of contestants that have about as many votes changes nothing, and is not seen.**
 */
export function findSwitches(
  lists: readonly ListScores[],
  { leastBefore, mostAfter }: Settings,
): readonly Switch[] {
  const found: Switch[] = [];
  for (const entries of stationsOf(lists)) {
    const far = entries.flatMap(({ list, row }) =>
      (lists[list]?.farOut(row) ?? []).map((contestant): Entry => ({ list, row, contestant })),
    );
    far.forEach((first, at) => {
      for (const second of far.slice(at + 1)) {
        // Cheap, and rules out nearly all.
        if (!(nears(lists, first, second) && nears(lists, second, first))) continue;
        const before = [scoreAs(lists, first, first), scoreAs(lists, second, second)] as const;
        if (!before.every((score) => Math.abs(score) >= leastBefore)) continue;
        const after = [scoreAs(lists, first, second), scoreAs(lists, second, first)] as const;
        if (after.every((score) => Math.abs(score) <= mostAfter))
          found.push({ first, second, before, after });
      }
    });
  }
  return found;
}

/** Whether the votes of `from` are nearer than its own to what all peers together let expect in the place of `to`. */
function nears(lists: readonly ListScores[], to: Entry, from: Entry): boolean {
  const expected = Math.log(lists[to.list]?.pooled(to.row, to.contestant) ?? Number.NaN);
  const distance = (votes: number): number => Math.abs(Math.log(votes + 0.5) - expected);
  return distance(votesOf(lists, from)) < distance(votesOf(lists, to));
}

function votesOf(lists: readonly ListScores[], { list, row, contestant }: Entry): number {
  return lists[list]?.results.votes[contestant]?.[row] ?? Number.NaN;
}

/** Spreads that the votes of `from` would lie out in the place of `to`. */
function scoreAs(lists: readonly ListScores[], to: Entry, from: Entry): number {
  return lists[to.list]?.score(to.row, to.contestant, votesOf(lists, from)) ?? Number.NaN;
}

/** The rows of each station, over all contests, in the order of the first contest that has it. */
function stationsOf(
  lists: readonly ListScores[],
): Iterable<readonly { readonly list: number; readonly row: number }[]> {
  const rowsOf = new Map<number, { list: number; row: number }[]>();
  lists.forEach(({ results }, list) => {
    results.stations.forEach((station, row) => {
      const rows = rowsOf.get(station);
      if (rows) rows.push({ list, row });
      else rowsOf.set(station, [{ list, row }]);
    });
  });
  return rowsOf.values();
}
