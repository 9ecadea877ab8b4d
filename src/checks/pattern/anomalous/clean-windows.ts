import { gaussianSmoothing } from '../../../stats/gaussian-smoothing.js';
import { histogramModes } from '../../../stats/histogram-modes.js';
import type { BinWindow } from './anomalous-estimate.js';
import type { TurnoutCurves } from './turnout-curves.js';

/** Percentage points of turnout. */
const SMOOTHING = 1.5;
const BEFORE_PEAK = 6;
const AFTER_PEAK = 2;
/** How far the leader's peak may lie from the others', for the two to be the same stations. */
const SAME_PEAK = 8;
/** Of the highest peak. */
const LEAST_PROMINENCE = 0.03;
/** Standard errors, were the stations drawn anew. */
const LEAST_ERRORS = 3;

/** What the curves propose as clean. */
export interface ProposedWindows {
  /** About each main peak of the votes for others, the lowest first: the first is proposed. */
  readonly windows: readonly BinWindow[];
  /** Turnout at the peaks, in per cent. */
  readonly peaks: readonly number[];
  /** One main peak only, and the leader has one there too. */
  readonly doAgree: boolean;
}

/**
 * Windows about the main peaks of the votes for others, smoothed by one and a half points of turnout: six points below the peak to two points above it, because votes that were added move
 * stations upwards, away from that flank. A peak is main if it stands out by 3 % of the highest and by three standard errors. The others' votes and not the leader's: stuffing leaves them where they
 * were. Stations with a turnout below 1 % (those that voted by post) or of 100 % (ships, hospitals) and
 * above make no peak.
 */
export function cleanWindows(curves: TurnoutCurves): ProposedWindows {
  const { bins } = curves;
  const perPoint = bins / 100;
  const others = mainPeaks(curves.others, curves.othersSquared, bins);
  const leading = mainPeaks(curves.leading, curves.leadingSquared, bins);
  const [first] = others;
  return {
    windows: others.map((at) => {
      const centre = Math.round(at + 0.5);
      return {
        from: Math.max(0, centre - Math.round(BEFORE_PEAK * perPoint)),
        to: Math.min(bins, centre + Math.round(AFTER_PEAK * perPoint)),
      };
    }),
    peaks: others.map((at) => (at + 0.5) / perPoint),
    doAgree:
      others.length === 1 &&
      first !== undefined &&
      leading.some((at) => Math.abs(at - first) <= SAME_PEAK * perPoint),
  };
}

/** Bins of the main peaks, ascending. */
function mainPeaks(heights: Float64Array, squares: Float64Array, bins: number): readonly number[] {
  const deviation = (SMOOTHING * bins) / 100;
  const chosen = heights.slice(0, bins).fill(0, 0, Math.ceil(bins / 100));
  const smooth = gaussianSmoothing(chosen, deviation);
  const variances = gaussianSmoothing(squares.subarray(0, bins), deviation, 2);
  const highest = smooth.reduce((most, height) => Math.max(most, height), 0);
  return histogramModes(smooth, LEAST_PROMINENCE * highest)
    .filter(({ at, prominence }) => prominence >= LEAST_ERRORS * Math.sqrt(2 * (variances[at] as number)))
    .map(({ at }) => at);
}
