import { controlRelations } from './arithmetic/control-relations.js';
import type { Check } from './check.js';
import { observerCopyMismatch } from './conflict/observer-copy-mismatch.js';
import { publishedTotalMismatch } from './conflict/published-total-mismatch.js';
import { reportedShareGap } from './conflict/reported-share-gap.js';
import { voterCountGap } from './conflict/voter-count-gap.js';

/** THE list of checks, in the order of the report. */
export const checks: readonly Check[] = [
  controlRelations,
  voterCountGap,
  reportedShareGap,
  observerCopyMismatch,
  publishedTotalMismatch,
];
