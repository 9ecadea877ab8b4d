import type { FileEntry } from '../election/schema.js';
import { openBallotOrders } from './ballot-orders.js';
import type { FileContext, Holder } from './holder.js';
import { openIncidents } from './incidents.js';
import { openPublishedTotals } from './published-totals.js';
import { openReplies } from './replies.js';
import { openReportedShares } from './reported-shares.js';
import { openResultForms } from './result-forms.js';
import { openTurnoutReadings } from './turnout-readings.js';
import { openVoterCounts } from './voter-counts.js';

/** THE list of what a file can hold. */
export function openHolder(entry: FileEntry, context: FileContext): Holder {
  switch (entry.holds) {
    case 'result-forms':
      return openResultForms(entry, context);
    case 'voter-counts':
      return openVoterCounts(entry, context);
    case 'turnout-readings':
      return openTurnoutReadings(entry, context);
    case 'reported-shares':
      return openReportedShares(entry, context);
    case 'published-totals':
      return openPublishedTotals(entry, context);
    case 'incidents':
      return openIncidents(entry, context);
    case 'ballot-orders':
      return openBallotOrders(entry, context);
    case 'replies':
      return openReplies(entry, context);
  }
}
