import type { ParameterValue } from '../../../model/dataset.js';
import type { Limits, Parameters } from '../../check.js';
import type { BinWindow } from './anomalous-estimate.js';

/** What a window's end is set to where the data are to propose it. */
export const PROPOSED = 'proposed';

/** Number of bins, and the window that was declared, null where it is to be proposed. */
export interface WindowSettings {
  readonly bins: number;
  readonly declared: BinWindow | null;
}

/** Bins that are finer cost time and say nothing more. */
const LEAST_WIDTH = 0.1;

export const WINDOW_LIMITS: Limits = {
  binPercent: { kind: 'bin', isPossible: ({ binPercent }) => binsOf(binPercent) !== null },
  windowFrom: { kind: 'window', isPossible: (parameters) => windowOf(parameters) !== undefined },
  windowTo: { kind: 'window', isPossible: (parameters) => windowOf(parameters) !== undefined },
};

/**
 * Reads `binPercent` (a width of which a whole percentage point is a multiple), `windowFrom` and `windowTo` (in per cent, edges of bins, both or neither). Throws a RangeError for anything
 * else, which the limits should have refused.
 */
export function windowSettings(parameters: Parameters): WindowSettings {
  const { binPercent, windowFrom, windowTo } = parameters;
  const bins = binsOf(binPercent);
  if (bins === null)
    throw new RangeError(
      `expected the setting binPercent to be 1 or a whole part of it, got ${String(binPercent)}`,
    );
  const declared = windowOf(parameters);
  if (declared === undefined)
    throw new RangeError(
      `expected the settings windowFrom and windowTo to be edges of bins, one below the other, got ${String(windowFrom)} and ${String(windowTo)}`,
    );
  return { bins, declared };
}

/** Null where a whole percentage point is no multiple of the width. */
function binsOf(width: ParameterValue | undefined): number | null {
  if (typeof width !== 'number' || !(width >= LEAST_WIDTH)) return null;
  const bins = Math.round(100 / width);
  return bins >= 100 && bins % 100 === 0 && Math.abs(bins * width - 100) < 1e-9 ? bins : null;
}

/** Null where it is to be proposed, undefined where it is none; of a width that is none nothing is said here. */
function windowOf({ binPercent, windowFrom, windowTo }: Parameters): BinWindow | null | undefined {
  if (windowFrom === PROPOSED && windowTo === PROPOSED) return null;
  if (typeof windowFrom !== 'number' || typeof windowTo !== 'number') return undefined;
  const bins = binsOf(binPercent) ?? 100;
  const [from, to] = [edgeAt(windowFrom, bins), edgeAt(windowTo, bins)];
  const isWindow = from !== null && to !== null && from >= 0 && from < to && to <= bins;
  return isWindow ? { from, to } : undefined;
}

/** A percentage in decimals may miss the edge it stands for in the last bit. */
function edgeAt(percent: number, bins: number): number | null {
  const edge = Math.round((percent * bins) / 100);
  return Math.abs(edge - (percent * bins) / 100) < 1e-9 * bins ? edge : null;
}
