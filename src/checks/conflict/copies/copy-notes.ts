import type { Message } from '../../../model/message.js';
import type { Compared } from '../compare-forms.js';
import { isSlip } from './slips.js';

/** What speaks for a slip in one of two forms. */
export interface Doubts {
  /** By how many votes the copy does not add up; 0 where it does. */
  readonly copyMiss: number;
  readonly officialMiss: number;
  /** Votes of the difference that a form may owe to its own slip. */
  readonly takenOff: number;
  /** One side has no valid ballot. */
  readonly unfilled: boolean;
}

/** What readers need to know of a difference between a form and its copy: which of the two contradicts itself, what looks like a slip. */
export function copyNotes(
  differing: readonly Compared[],
  { copyMiss, officialMiss, unfilled }: Doubts,
): Message[] {
  const slips = differing.filter(({ official, copied }) =>
    isSlip({ copied: copied.value, change: official.value - copied.value }),
  ).length;
  return [
    ...(unfilled ? [{ id: 'no-valid-ballot', args: {} }] : []),
    ...(copyMiss > 0 ? [{ id: 'copy-does-not-add-up', args: { votes: copyMiss } }] : []),
    ...(officialMiss > 0 ? [{ id: 'form-does-not-add-up', args: { votes: officialMiss } }] : []),
    ...(slips > 0 ? [{ id: 'digit-slips', args: { slips, differing: differing.length } }] : []),
  ];
}
