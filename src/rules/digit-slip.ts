import type { Slip } from '../model/finding.js';

/**
 * The slip that turns the needed number into the written one: two neighbouring digits swapped, one digit left out or put in, or one
 * hundred or thousand too many or too few. A number that is left with zeros in front is the number without them: 105 without its 1 is 5. Null where
 * none does. Whole numbers; one below 0 can never be needed.
 */
export function digitSlip(written: number, needed: number): Slip | null {
  if (written === needed || needed < 0) return null;
  const writtenDigits = String(written);
  const neededDigits = String(needed);
  if (isSwapped(writtenDigits, neededDigits)) return 'digits-swapped';
  if (lacksOne(writtenDigits, neededDigits)) return 'digit-dropped';
  if (hasOneMore(writtenDigits, neededDigits)) return 'digit-added';
  switch (written - needed) {
    case 100:
      return 'hundred-more';
    case -100:
      return 'hundred-less';
    case 1000:
      return 'thousand-more';
    case -1000:
      return 'thousand-less';
    default:
      return null;
  }
}

function isSwapped(written: string, needed: string): boolean {
  if (written.length !== needed.length) return false;
  const at = firstDifference(written, needed);
  return (
    written[at] === needed[at + 1] &&
    written[at + 1] === needed[at] &&
    written.slice(at + 2) === needed.slice(at + 2)
  );
}

function lacksOne(written: string, needed: string): boolean {
  return hasOneMore(needed, written) || (needed.length > 1 && Number(needed.slice(1)) === Number(written));
}

/** Whether the longer is the shorter with one digit put in. */
function hasOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = firstDifference(longer, shorter);
  return longer.slice(at + 1) === shorter.slice(at);
}

/** Position of the first digit in which two numbers differ; the end of the shorter where there is none. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < other.length && one[at] === other[at]) at++;
  return at;
}
