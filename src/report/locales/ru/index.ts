import type { Locale } from '../locale.js';
import { batch } from './batch.js';
import { anomalousVotes } from './checks/anomalous-votes.js';
import { ballotRun } from './checks/ballot-run.js';
import { carryOff } from './checks/carry-off.js';
import { coarseShares } from './checks/coarse-shares.js';
import { controlRelations } from './checks/control-relations.js';
import { copiedForm } from './checks/copied-form.js';
import { crossContestGap } from './checks/cross-contest-gap.js';
import { digitPairs } from './checks/digit-pairs.js';
import { dip } from './checks/dip.js';
import { fallingTurnout } from './checks/falling-turnout.js';
import { impossiblePace } from './checks/impossible-pace.js';
import { incidentStationGap } from './checks/incident-station-gap.js';
import { integerPercentExcess } from './checks/integer-percent-excess.js';
import { klimekFit } from './checks/klimek-fit.js';
import { lastDigit } from './checks/last-digit.js';
import { modeGap } from './checks/mode-gap.js';
import { observedUnobservedGap } from './checks/observed-unobserved-gap.js';
import { observerCopyMismatch } from './checks/observer-copy-mismatch.js';
import { observerDisagreement } from './checks/observer-disagreement.js';
import { peerOutlier } from './checks/peer-outlier.js';
import { percentDerivedTotals } from './checks/percent-derived-totals.js';
import { publishedTotalMismatch } from './checks/published-total-mismatch.js';
import { registerShift } from './checks/register-shift.js';
import { repeatedShare } from './checks/repeated-share.js';
import { reportedShareGap } from './checks/reported-share-gap.js';
import { revisedForm } from './checks/revised-form.js';
import { secondDigitBenford } from './checks/second-digit-benford.js';
import { skewnessKurtosis } from './checks/skewness-kurtosis.js';
import { spatialCluster } from './checks/spatial-cluster.js';
import { swingOutlier } from './checks/swing-outlier.js';
import { switchedContestants } from './checks/switched-contestants.js';
import { territoryTotalGap } from './checks/territory-total-gap.js';
import { tooEvenTerritory } from './checks/too-even-territory.js';
import { turnoutJump } from './checks/turnout-jump.js';
import { turnoutShareFingerprint } from './checks/turnout-share-fingerprint.js';
import { turnoutShareSlope } from './checks/turnout-share-slope.js';
import { voterCountGap } from './checks/voter-count-gap.js';
import { zeroFiveEndings } from './checks/zero-five-endings.js';
import { cli } from './cli.js';
import { comparison } from './comparison.js';
import { copies } from './copies.js';
import { counts } from './counts.js';
import { dossier } from './dossier.js';
import { edition } from './edition.js';
import { firstScreen } from './first-screen.js';
import { html } from './html.js';
import { inspect } from './inspect.js';
import { issues } from './issues/index.js';
import { notes } from './notes.js';
import { report } from './report.js';
import { revisions } from './revisions.js';
import { rules } from './rules.js';
import { facts, needs } from './statements.js';
import { templates } from './templates.js';
import { verification } from './verification.js';
import { vocabulary } from './vocabulary.js';

export const ru: Locale = {
  language: 'ru',
  numbers: { group: '\u00a0', decimal: ',' },
  ...vocabulary,
  issues,
  notes,
  inspect,
  cli,
  templates,
  needs,
  facts,
  html,
  report: {
    ...report,
    ...firstScreen,
    ...copies,
    ...counts,
    ...rules,
    ...revisions,
    ...dossier,
    ...verification,
    ...edition,
    ...comparison,
    ...batch,
  },
  checks: {
    'turnout-share-slope': turnoutShareSlope,
    'turnout-share-fingerprint': turnoutShareFingerprint,
    'klimek-fit': klimekFit,
    'coarse-shares': coarseShares,
    'anomalous-votes': anomalousVotes,
    'ballot-run': ballotRun,
    'carry-off': carryOff,
    'control-relations': controlRelations,
    'copied-form': copiedForm,
    'cross-contest-gap': crossContestGap,
    'falling-turnout': fallingTurnout,
    'impossible-pace': impossiblePace,
    'incident-station-gap': incidentStationGap,
    'integer-percent-excess': integerPercentExcess,
    'mode-gap': modeGap,
    'observed-unobserved-gap': observedUnobservedGap,
    'observer-copy-mismatch': observerCopyMismatch,
    'observer-disagreement': observerDisagreement,
    'peer-outlier': peerOutlier,
    'percent-derived-totals': percentDerivedTotals,
    'published-total-mismatch': publishedTotalMismatch,
    'register-shift': registerShift,
    'repeated-share': repeatedShare,
    'reported-share-gap': reportedShareGap,
    'revised-form': revisedForm,
    'spatial-cluster': spatialCluster,
    'swing-outlier': swingOutlier,
    'switched-contestants': switchedContestants,
    'too-even-territory': tooEvenTerritory,
    'turnout-jump': turnoutJump,
    'territory-total-gap': territoryTotalGap,
    'voter-count-gap': voterCountGap,
    'zero-five-endings': zeroFiveEndings,
    'skewness-kurtosis': skewnessKurtosis,
    'second-digit-benford': secondDigitBenford,
    'last-digit': lastDigit,
    dip: dip,
    'digit-pairs': digitPairs,
  },
};
