import { type AnomalousEstimate, anomalousEstimate, type BinWindow } from './anomalous-estimate.js';
import type { TurnoutCurves } from './turnout-curves.js';

/** Percentage points by which each end of a window is moved, at most. */
const MOVED = 2;

/** Smallest and largest estimate over windows like one another, in votes. */
export interface WindowBand {
  readonly windows: number;
  readonly all: readonly [number, number];
  readonly above: readonly [number, number];
}

/** What the estimate would be with each end of the window up to two points lower or higher, in whole points: 25 windows; those that leave the scale or are empty of others' votes are left out. */
export function windowBand(
  { leading, others, bins }: TurnoutCurves,
  { from, to }: BinWindow,
): WindowBand | null {
  const step = bins / 100;
  const estimates: AnomalousEstimate[] = [];
  for (let lower = -MOVED; lower <= MOVED; lower++)
    for (let upper = -MOVED; upper <= MOVED; upper++) {
      const moved = { from: from + Math.round(lower * step), to: to + Math.round(upper * step) };
      if (moved.from < 0 || moved.to > bins || moved.from >= moved.to) continue;
      const estimate = anomalousEstimate(leading, others, moved);
      if (estimate) estimates.push(estimate);
    }
  if (estimates.length === 0) return null;
  return {
    windows: estimates.length,
    all: range(estimates.map(({ all }) => all)),
    above: range(estimates.map(({ above }) => above)),
  };
}

function range(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
