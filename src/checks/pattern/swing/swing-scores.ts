import type { Dataset } from '../../../model/dataset.js';
import { leastSquares } from '../../../stats/least-squares.js';
import { leaveOneOutMedianMad } from '../../../stats/leave-one-out-median-mad.js';
import { logOdds, partOfLogOdds } from '../peers/log-odds.js';
import { type PeerGroup, peerGroups } from '../peers/peer-groups.js';
import { robustScore } from '../peers/robust-score.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import type { SwingPairs } from './swing-pairs.js';

/** One entry a row; NaN where it was not judged. */
export interface SwingScores {
  /** Of log-odds now on log-odds before, within commissions. */
  readonly slope: number;
  readonly before: Float64Array;
  /** What the slope and the others of the commission let expect, from 0 to 1. */
  readonly expected: Float64Array;
  readonly scores: Float64Array;
  readonly judged: number;
}

/**
 * Residuals of the regression on the earlier election within the commission: log-odds now less slope times log-odds before, the slope from all stations with a constant
 * for each commission, against the median and spread of the same over the others of the commission, by {@link robustScore}. Null where fewer than three
 * stations can be judged, or none differ.
 */
export function swingScores(
  dataset: Dataset,
  { results, earlierRows }: Pick<SwingPairs, 'results' | 'earlierRows'>,
  [now, then]: readonly [PartOfWhole, PartOfWhole],
  least: number,
): SwingScores | null {
  const isUsable = (row: number): boolean =>
    earlierRows[row] !== -1 && now.isUsable(row) && then.isUsable(earlierRows[row] as number);
  const { groups } = peerGroups(dataset, results, isUsable, least);
  const odds = ({ parts, wholes }: PartOfWhole, row: number): number =>
    logOdds(parts[row] as number, wholes[row] as number);
  const judged = groups.flatMap(({ rows, judged: at }) =>
    Array.from(at, (position) => rows[position] as number),
  );
  if (judged.length < 3) return null;
  const fit = leastSquares({
    outcome: Float64Array.from(judged, (row) => odds(now, row)),
    regressors: [Float64Array.from(judged, (row) => odds(then, earlierRows[row] as number))],
    effects: Int32Array.from(groups.flatMap(({ judged: at }, group) => Array.from(at, () => group))),
  });
  const slope = fit?.slopes[0];
  if (slope === undefined) return null;
  const blank = () => new Float64Array(results.length).fill(Number.NaN);
  const [before, expected, scores] = [blank(), blank(), blank()];
  for (const group of groups)
    judge(group, slope, {
      nowOf: (row) => ({ odds: odds(now, row), ballots: now.wholes[row] as number }),
      thenOf: (row) => ({
        odds: odds(then, earlierRows[row] as number),
        ballots: then.wholes[earlierRows[row] as number] as number,
      }),
      set(row, values) {
        before[row] = partOfLogOdds(values.before);
        expected[row] = partOfLogOdds(values.expected);
        scores[row] = values.score;
      },
    });
  return { slope, before, expected, scores, judged: judged.length };
}

interface Reading {
  readonly odds: number;
  readonly ballots: number;
}

interface Readings {
  readonly nowOf: (row: number) => Reading;
  readonly thenOf: (row: number) => Reading;
  readonly set: (row: number, values: { before: number; expected: number; score: number }) => void;
}

function judge({ rows, judged }: PeerGroup, slope: number, { nowOf, thenOf, set }: Readings): void {
  const residuals = Float64Array.from(rows, (row) => nowOf(row).odds - slope * thenOf(row).odds);
  const { medians, deviations } = leaveOneOutMedianMad(residuals);
  const sizes = (of: (row: number) => Reading) => Float64Array.from(rows, (row) => of(row).ballots).sort();
  const middle = rows.length >> 1;
  const [usualNow, usualThen] = [sizes(nowOf)[middle] as number, sizes(thenOf)[middle] as number];
  for (const at of judged) {
    const row = rows[at] as number;
    const then = thenOf(row);
    const expected = (medians[at] as number) + slope * then.odds;
    const chance = (nowBallots: number, thenBallots: number): number =>
      perBallot(expected) / nowBallots + (slope ** 2 * perBallot(then.odds)) / thenBallots;
    set(row, {
      before: then.odds,
      expected,
      score: robustScore((residuals[at] as number) - (medians[at] as number), {
        deviation: deviations[at] as number,
        chance: chance(nowOf(row).ballots, then.ballots),
        usual: chance(usualNow, usualThen),
      }),
    });
  }
}

/** Variance of the log-odds of one ballot: 1 / (p (1 − p)). */
function perBallot(odds: number): number {
  const part = partOfLogOdds(odds);
  return 1 / (part * (1 - part));
}
