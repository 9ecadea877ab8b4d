import type { StationResults } from './station-results.js';

/** Whether a station has both a turnout and a share of the leader from 0 to 1: nothing of them is blank, and no part is above its whole. */
export function hasTurnoutAndShare(
  { registered, tookPart, cast, leading }: StationResults,
  row: number,
): boolean {
  const [voters, came, ballots, votes] = [registered, tookPart, cast, leading].map(
    (column) => column[row] as number,
  ) as [number, number, number, number];
  // A blank is below 0.
  return voters > 0 && ballots > 0 && came >= 0 && came <= voters && votes >= 0 && votes <= ballots;
}
