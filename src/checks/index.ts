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
import { anomalousVotes } from './pattern/anomalous-votes.js';
import { ballotRun } from './pattern/ballot-run.js';
import { coarseShares } from './pattern/coarse-shares.js';
import { copiedForm } from './pattern/copied-form.js';
import { digitPairs } from './pattern/digit-pairs.js';
import { dip } from './pattern/dip.js';
import { incidentStationGap } from './pattern/incident-station-gap.js';
import { integerPercentExcess } from './pattern/integer-percent-excess.js';
import { klimekFit } from './pattern/klimek-fit.js';
import { lastDigit } from './pattern/last-digit.js';
import { modeGap } from './pattern/mode-gap.js';
import { observedUnobservedGap } from './pattern/observed-unobserved-gap.js';
import { peerOutlier } from './pattern/peer-outlier.js';
import { percentDerivedTotals } from './pattern/percent-derived-totals.js';
import { repeatedShare } from './pattern/repeated-share.js';
import { secondDigitBenford } from './pattern/second-digit-benford.js';
import { skewnessKurtosis } from './pattern/skewness-kurtosis.js';
import { spatialCluster } from './pattern/spatial-cluster.js';
import { swingOutlier } from './pattern/swing-outlier.js';
import { switchedContestants } from './pattern/switched-contestants.js';
import { tooEvenTerritory } from './pattern/too-even-territory.js';
import { turnoutJump } from './pattern/turnout-jump.js';
import { turnoutShareFingerprint } from './pattern/turnout-share-fingerprint.js';
import { turnoutShareSlope } from './pattern/turnout-share-slope.js';
import { zeroFiveEndings } from './pattern/zero-five-endings.js';

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
  integerPercentExcess,
  repeatedShare,
  tooEvenTerritory,
  percentDerivedTotals,
  ballotRun,
  turnoutJump,
  observedUnobservedGap,
  incidentStationGap,
  peerOutlier,
  switchedContestants,
  spatialCluster,
  swingOutlier,
  modeGap,
  anomalousVotes,
  turnoutShareSlope,
  turnoutShareFingerprint,
  klimekFit,
  coarseShares,
  lastDigit,
  digitPairs,
  zeroFiveEndings,
  secondDigitBenford,
  skewnessKurtosis,
  dip,
];
