import { carryOff } from './arithmetic/carry-off.js';
import { controlRelations } from './arithmetic/control-relations.js';
import { crossContestGap } from './arithmetic/cross-contest-gap.js';
import { fallingTurnout } from './arithmetic/falling-turnout.js';
import { impossiblePace } from './arithmetic/impossible-pace.js';
import type { Check } from './check.js';
import { observerCopyMismatch } from './conflict/observer-copy-mismatch.js';
import { observerDisagreement } from './conflict/observer-disagreement.js';
import { publishedTotalMismatch } from './conflict/published-total-mismatch.js';
import { registerShift } from './conflict/register-shift.js';
import { reportedShareGap } from './conflict/reported-share-gap.js';
import { revisedForm } from './conflict/revised-form.js';
import { territoryTotalGap } from './conflict/territory-total-gap.js';
import { voterCountGap } from './conflict/voter-count-gap.js';
import { copiedForm } from './pattern/copied-form.js';
import { incidentStationGap } from './pattern/incident-station-gap.js';
import { observedUnobservedGap } from './pattern/observed-unobserved-gap.js';
import { turnoutJump } from './pattern/turnout-jump.js';

/** THE list of checks, in the order of the report. */
export const checks: readonly Check[] = [
  controlRelations,
  crossContestGap,
  carryOff,
  fallingTurnout,
  impossiblePace,
  voterCountGap,
  reportedShareGap,
  observerCopyMismatch,
  observerDisagreement,
  revisedForm,
  publishedTotalMismatch,
  territoryTotalGap,
  registerShift,
  copiedForm,
  turnoutJump,
  observedUnobservedGap,
  incidentStationGap,
];
