import type { Message } from '../../../model/message.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import type { ScopeLevel } from './territory-scopes.js';

/** What is said of territories that have too few stations to be tested, a remark for each level that has any. */
export function tooSmallRemarks(levels: readonly ScopeLevel[], parameters: Parameters): Message[] {
  const least = numberSetting(parameters, 'leastStations', 1);
  return levels
    .filter(({ tooSmall }) => tooSmall > 0)
    .map(({ level, tooSmall }) => ({
      id: 'territories-too-small',
      args: { level, territories: tooSmall, least },
    }));
}
