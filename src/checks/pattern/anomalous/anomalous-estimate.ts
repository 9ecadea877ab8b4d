/** A window of turnout, as bins: from `from` up to but not including `to`. */
export interface BinWindow {
  readonly from: number;
  readonly to: number;
}

/** What the leader has beyond what the others' votes would bring at the window's ratio; below 0 where it has less. */
export interface AnomalousEstimate {
  /** Leader's votes for each vote of the others, in the window. */
  readonly ratio: number;
  /** Over all bins, in votes. */
  readonly all: number;
  /** Over the bins above the window. */
  readonly above: number;
}

/**
 * Leader's votes less ratio times the others' votes. **Assumes that among honest stations this ratio does not depend on turnout, and that the stations of the window are
 * honest.** Null where the others have no votes in the window. Source: S. Shpilkin, Troitsky variant 21 (40N), 2009.
 */
export function anomalousEstimate(
  leading: Float64Array,
  others: Float64Array,
  { from, to }: BinWindow,
): AnomalousEstimate | null {
  const inside = [sum(leading, from, to), sum(others, from, to)] as const;
  if (!(inside[1] > 0)) return null;
  const ratio = inside[0] / inside[1];
  const above = sum(leading, to, leading.length) - ratio * sum(others, to, others.length);
  return {
    ratio,
    above,
    all: sum(leading, 0, leading.length) - ratio * sum(others, 0, others.length),
  };
}

function sum(heights: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at++) all += heights[at] as number;
  return all;
}
