import type { Message } from '../../../model/message.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import type { ScopeLevel } from './territory-scopes.js';

/** What is said of territories that have too few stations, or the same as a larger one, and were not tested: a remark of each kind for each level. */
export function scopeRemarks(levels: readonly ScopeLevel[], parameters: Parameters): Message[] {
  const least = numberSetting(parameters, 'leastStations', 1);
  return [
    ...levels
      .filter(({ tooSmall }) => tooSmall > 0)
      .map(({ level, tooSmall }) => ({
        id: 'territories-too-small',
        args: { level, territories: tooSmall, least },
      })),
    ...repeatedRemarks(levels),
  ];
}

/** What is said of territories with the stations of a larger one, for checks that word their small ones themselves. */
export function repeatedRemarks(
  levels: readonly Pick<ScopeLevel, 'level' | 'repeated'>[],
): readonly Message[] {
  return levels
    .filter(({ repeated }) => repeated > 0)
    .map(({ level, repeated }) => ({ id: 'territories-repeated', args: { level, territories: repeated } }));
}
