import type { Dataset } from '../../model/dataset.js';
import { getOrAdd } from '../../model/get-or-add.js';
import type { Message } from '../../model/message.js';

interface Totals {
  readonly contests: Set<number>;
  forms: number;
  none: number;
  few: number;
  net: number;
  fewer: number;
  aboveForms: number;
  above: number;
}

/**
 * Sums up, over all forms of each source that were examined, ballots issued and not found, those that others have too many taken
 * off; and beside it over the forms above the bound alone.
 */
export function createCarryOffTotals({ sources }: Dataset, bound: number) {
  const bySource = new Map<number, Totals>();
  return {
    add(source: number, contest: number, missing: number): void {
      const totals = getOrAdd(bySource, source, noForms);
      totals.contests.add(contest);
      totals.forms++;
      totals.net += missing;
      if (missing < 0) totals.fewer++;
      else if (missing === 0) totals.none++;
      else if (missing <= bound) totals.few++;
      else {
        totals.aboveForms++;
        totals.above += missing;
      }
    },
    /** In the order of the sources. */
    finish: (): Message[] =>
      [...bySource]
        .sort(([one], [other]) => one - other)
        .map(([source, { contests, ...totals }]) => {
          const args = { source: sources[source]?.id ?? '', contests: contests.size, bound, ...totals };
          return totals.net < 0
            ? { id: 'more-over-all-forms', args: { ...args, more: -totals.net } }
            : { id: 'over-all-forms', args };
        }),
  };
}

function noForms(): Totals {
  return { contests: new Set(), forms: 0, none: 0, few: 0, net: 0, fewer: 0, aboveForms: 0, above: 0 };
}
