import type { AnnouncedCurve } from './announced-curves.js';
import type { Opening } from './opening.js';
import type { TimedRow } from './unwatched.js';

/** A stretch of the day with the voters announced in it, and the minutes of it that are not watched. */
interface Stretch {
  readonly minutes: number;
  readonly voters: number;
  readonly unwatched: number;
}

/**
 * How many voters the announced curve lets come while nobody watched: of each stretch between two readings its voters by the share of it that
 * was not watched. Gaps inside a row's hours may lie anywhere in them and are put where most came. Null where the curve does not reach from
 * opening to close, so that it sets no bound. **Assumes that between two readings voters came evenly.**
 */
export function curveAllowance(
  { minutes, voters }: AnnouncedCurve,
  rows: readonly TimedRow[],
  opening: Opening,
): number | null {
  if (opening.days > 1 || (minutes.at(-1) ?? 0) < opening.to) return null;
  let allowance = 0;
  const stretches = minutes.map((to, index) => {
    const from = index === 0 ? opening.from : (minutes[index - 1] ?? 0);
    return { from, to, voters: (voters[index] ?? 0) - (index === 0 ? 0 : (voters[index - 1] ?? 0)) };
  });
  // Voters before the first reading who were announced at the opening came at no time that could be watched.
  for (const { from, to, voters: rise } of stretches) {
    if (to <= from) {
      allowance += rise;
      continue;
    }
    const covered = coveredMinutes(rows, from, to);
    allowance += (rise * (to - from - covered)) / (to - from);
  }
  for (const row of rows) {
    const gap = (1 - row.watched) * (row.to - row.from);
    const busiestFirst = stretches
      .map((stretch): Stretch => {
        const shared = Math.max(0, Math.min(row.to, stretch.to) - Math.max(row.from, stretch.from));
        return { minutes: stretch.to - stretch.from, voters: stretch.voters, unwatched: shared };
      })
      .filter((stretch) => stretch.unwatched > 0)
      .sort((left, right) => right.voters / right.minutes - left.voters / left.minutes);
    allowance += inGaps(busiestFirst, gap);
  }
  return Math.max(0, Math.ceil(allowance - 1e-9));
}

function inGaps(busiestFirst: readonly Stretch[], gap: number): number {
  let left = gap;
  let sum = 0;
  for (const { minutes, voters, unwatched } of busiestFirst) {
    const taken = Math.min(left, unwatched);
    sum += (voters * taken) / minutes;
    left -= taken;
  }
  return sum;
}

/** Minutes between two moments inside the hours of some row, each minute once. */
function coveredMinutes(rows: readonly TimedRow[], from: number, to: number): number {
  let covered = 0;
  let reached = from;
  for (const row of [...rows].sort((left, right) => left.from - right.from)) {
    const begin = Math.max(row.from, reached);
    const end = Math.min(row.to, to);
    if (end <= begin) continue;
    covered += end - begin;
    reached = end;
  }
  return covered;
}
