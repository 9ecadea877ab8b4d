import type { Message } from '../../../model/message.js';
import { repeatDispersion } from '../../../stats/repeat-dispersion.js';
import type { StationCount } from '../station-counts.js';
import type { CountSettings } from './settings.js';

/** How counts are taken to err: negative binomial with mean detection × truth. */
export interface ErrorModel {
  readonly detection: number;
  readonly size: number;
  /** Where the two come from, said with every finding. */
  readonly origin: Message;
}

/** Repeats beyond the first below which they say too little. */
const ENOUGH_REPEATS = 10;

/** What all passes miss alike no repeat shows, so that no size above so many times the setting is believed. */
const MOST_BELIEVED = 2;

/**
 * One model for each method of counting, from the repeats of the data set where there are enough of them, otherwise as the settings say.
 * Size is 1 over the upper 95 % limit of the dispersion between passes, at most twice the setting; detection is what the average pass has of the fullest one of its
 * group, at most the setting. **Assumes that passes over the same hours err independently, and that the fullest of them missed nobody:
 * what all passes miss alike no repeat shows.**
 */
export function errorModels(
  counts: readonly StationCount[],
  { detection, size }: CountSettings,
): (method: string | null) => ErrorModel {
  const models = new Map(
    [...new Set(counts.map(({ method }) => method))].map((method) => {
      const groups = counts
        .filter((count) => count.method === method && count.precision === 'not-stated')
        .map(({ repeats }) => repeats);
      return [method, modelOf(groups, { detection, size }, method)] as const;
    }),
  );
  return (method) => models.get(method) ?? modelOf([], { detection, size }, method);
}

function modelOf(
  groups: readonly (readonly number[])[],
  convention: { readonly detection: number; readonly size: number },
  method: string | null,
): ErrorModel {
  const found = repeatDispersion(groups);
  const repeats = found?.degreesOfFreedom ?? 0;
  if (!found || repeats < ENOUGH_REPEATS) {
    const args = { ...convention, repeats, needed: ENOUGH_REPEATS, method };
    return { ...convention, origin: { id: 'model-convention', args } };
  }
  const size = Math.min(MOST_BELIEVED * convention.size, 1 / found.upperLimit);
  const detection = Math.min(convention.detection, shareOfFullest(groups));
  const args = { detection: rounded(detection), size: rounded(size), repeats, method };
  return { detection, size, origin: { id: 'model-repeats', args } };
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

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
