import { ballotOrders } from './ballot-orders.js';
import { incidents } from './incidents.js';
import { protocolCopies } from './protocol-copies.js';
import { replies } from './replies.js';
import type { Template } from './template.js';
import { turnoutReadings } from './turnout-readings.js';
import { voterCounts } from './voter-counts.js';

/** THE list of templates. */
export const templates: readonly Template[] = [
  voterCounts,
  protocolCopies,
  turnoutReadings,
  incidents,
  ballotOrders,
  replies,
];
