import { groupBy } from '../../../model/group-by.js';
import type { Message } from '../../../model/message.js';
import { repeatDispersion } from '../../../stats/repeat-dispersion.js';
import type { RepeatCounts } from './repeat-counts.js';
import type { CountSettings } from './settings.js';

/** A way of erring: negative binomial with mean detection × truth and this size. */
export interface Errors {
  readonly detection: number;
  readonly size: number;
}

/** How counts are taken to err. */
export interface ErrorModel extends Errors {
  /** The ways of erring for all of which the bound is to hold: the lowest share seen, at the smallest size, at the model's own and at the largest. */
  readonly range: readonly [Errors, ...Errors[]];
  /** Where the numbers come from, said with every finding. */
  readonly origin: Message;
}

/** Other sizes at which every answer of the model is given beside its own. */
export const OTHER_SIZES = [10, 100] as const;

/** Repeats beyond the first below which they can widen the range and not narrow it. */
const ENOUGH_REPEATS = 10;

/** Passes that differ more than this leave nothing bounded, and the model is none of smaller sizes. */
const SMALLEST_SIZE = 0.1;

type Settings = Pick<CountSettings, 'detection' | 'size' | 'leastDetection' | 'leastSize'>;

/**
 * One model for each method of counting, from the repeats of the data set where there are enough of them, otherwise as the settings say, with smaller
 * sizes where the few repeats differ by more than the settings and chance let them.
 * Size is 1 over the dispersion between passes plus that of the setting, for what they err together; the smallest size takes the upper 95 % limit of the
 * former. Detection is what the average pass has of the fullest one of its group, at most the settings. **Assumes that what all passes
 * miss alike, which no repeat shows, is no more than the settings say.**
 */
export function errorModels(
  repeatCounts: readonly RepeatCounts[],
  settings: Settings,
): (method: string | null) => ErrorModel {
  const models = new Map(
    [...groupBy(repeatCounts, ({ method }) => method)].map(([method, ofMethod]) => {
      const groups = ofMethod.map(({ totals }) => totals);
      return [method, modelOf(groups, settings, method)] as const;
    }),
  );
  return (method) => models.get(method) ?? modelOf([], settings, method);
}

function modelOf(
  groups: readonly (readonly number[])[],
  settings: Settings,
  method: string | null,
): ErrorModel {
  const found = repeatDispersion(groups);
  const repeats = found?.degreesOfFreedom ?? 0;
  const together = 1 / settings.size;
  const believed = (dispersion: number): number => Math.max(SMALLEST_SIZE, 1 / (dispersion + together));
  if (!found || repeats < ENOUGH_REPEATS) {
    const seenSize = believed(found?.beyondChance ?? 0);
    const isWider = seenSize < Math.min(settings.size, settings.leastSize);
    const widened = isWider ? { ...settings, leastSize: seenSize } : settings;
    const id = isWider ? 'model-widened' : 'model-convention';
    return withRange(widened, id, { repeats, needed: ENOUGH_REPEATS, method });
  }
  const seen = shareOfFullest(groups);
  const fromRepeats = {
    size: believed(found.dispersion),
    leastSize: believed(found.upperLimit),
    detection: Math.min(settings.detection, seen),
    leastDetection: Math.min(settings.leastDetection, seen),
  };
  return withRange(fromRepeats, 'model-repeats', { repeats, method });
}

/** The range always holds the model itself. */
function withRange(
  { detection, size, ...least }: Settings,
  id: 'model-convention' | 'model-widened' | 'model-repeats',
  origin: Message['args'],
): ErrorModel {
  const leastDetection = Math.min(detection, least.leastDetection);
  const leastSize = Math.min(size, least.leastSize);
  const mostSize = Math.max(size, OTHER_SIZES[1]);
  const range = {
    leastDetection: rounded(leastDetection),
    leastSize: rounded(leastSize),
    mostSize: rounded(mostSize),
  };
  return {
    detection,
    size,
    range: [
      { detection: leastDetection, size: leastSize },
      { detection: leastDetection, size },
      { detection: leastDetection, size: mostSize },
    ],
    origin: { id, args: { detection: rounded(detection), size: rounded(size), ...range, ...origin } },
  };
}

/** Sum of the means over the sum of the largest. */
function shareOfFullest(groups: readonly (readonly number[])[]): number {
  let means = 0;
  let largest = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    means += group.reduce((sum, count) => sum + count, 0) / group.length;
    largest += group.reduce((most, count) => Math.max(most, count), 0);
  }
  return largest === 0 ? 1 : means / largest;
}

/** To three significant digits, as it is said. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
