import type { When } from '../../model/dossier.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** When something was, as far as it is known. `lasts`: whether it went on from then, so that a lone time is its beginning. */
export function sayWhen(
  { day: stated, time: clock, until, unread, isUtc, isVoting }: When,
  lasts: boolean,
  { say }: Names,
): string {
  if (unread === '') return say('when-not-quoted');
  if (unread !== null) return say('when-unread', { text: visibleText(unread) });
  const day = stated ?? say(isVoting ? 'when-voting-day' : 'when-no-date');
  const time = clock !== null && isUtc ? say('when-utc', { time: clock }) : clock;
  if (time !== null && until !== null) return say('when-between', { day, time, until });
  if (time !== null) return say(lasts ? 'when-from' : 'when-at', { day, time });
  if (until !== null) return say('when-until', { day, until });
  return stated === null && isVoting ? say('when-no-hours') : day;
}
