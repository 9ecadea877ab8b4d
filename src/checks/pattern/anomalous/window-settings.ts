import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import type { BinWindow } from './anomalous-estimate.js';

/** What a window's end is set to where the data are to propose it. */
export const PROPOSED = 'proposed';

/** Number of bins, and the window that was declared, null where it is to be proposed. */
export interface WindowSettings {
  readonly bins: number;
  readonly declared: BinWindow | null;
}

/**
 * Reads `binPercent` (a width of which a whole percentage point is a multiple), `windowFrom` and `windowTo` (in per cent, edges of bins, both or neither). Throws a RangeError for anything
 * else: the check then counts as crashed.
 */
export function windowSettings(parameters: Parameters): WindowSettings {
  const width = numberSetting(parameters, 'binPercent', 0);
  const bins = Math.round(100 / width);
  if (!(bins >= 100 && bins % 100 === 0 && Math.abs(bins * width - 100) < 1e-9))
    throw new RangeError(`expected the setting binPercent to be 1 or a whole part of it, got ${width}`);
  const { windowFrom, windowTo } = parameters;
  if (windowFrom === PROPOSED && windowTo === PROPOSED) return { bins, declared: null };
  const [from, to] = ['windowFrom', 'windowTo'].map(
    (name) => (numberSetting(parameters, name, 0) * bins) / 100,
  ) as [number, number];
  if (!(Number.isInteger(from) && Number.isInteger(to) && from < to && to <= bins))
    throw new RangeError(
      `expected the settings windowFrom and windowTo to be edges of bins, one below the other, got ${String(windowFrom)} and ${String(windowTo)}`,
    );
  return { bins, declared: { from, to } };
}
