import type { StationResults } from './station-results.js';

/** Whether a station has both a turnout and a share of the leader from 0 to 1: nothing of them is blank, and no part is above its whole. */
export function hasTurnoutAndShare(
  { registered, tookPart, cast, leading }: StationResults,
  row: number,
): boolean {
  const voters = registered[row] as number;
  const came = tookPart[row] as number;
  const ballots = cast[row] as number;
  const votes = leading[row] as number;
  // A blank is below 0.
  return voters > 0 && ballots > 0 && came >= 0 && came <= voters && votes >= 0 && votes <= ballots;
}
