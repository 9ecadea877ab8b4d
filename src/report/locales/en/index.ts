import type { Locale } from '../locale.js';
import { carryOff } from './checks/carry-off.js';
import { controlRelations } from './checks/control-relations.js';
import { copiedForm } from './checks/copied-form.js';
import { crossContestGap } from './checks/cross-contest-gap.js';
import { fallingTurnout } from './checks/falling-turnout.js';
import { impossiblePace } from './checks/impossible-pace.js';
import { incidentStationGap } from './checks/incident-station-gap.js';
import { observedUnobservedGap } from './checks/observed-unobserved-gap.js';
import { observerCopyMismatch } from './checks/observer-copy-mismatch.js';
import { observerDisagreement } from './checks/observer-disagreement.js';
import { publishedTotalMismatch } from './checks/published-total-mismatch.js';
import { registerShift } from './checks/register-shift.js';
import { reportedShareGap } from './checks/reported-share-gap.js';
import { revisedForm } from './checks/revised-form.js';
import { territoryTotalGap } from './checks/territory-total-gap.js';
import { turnoutJump } from './checks/turnout-jump.js';
import { voterCountGap } from './checks/voter-count-gap.js';
import { copies } from './copies.js';
import { counts } from './counts.js';
import { dossier } from './dossier.js';
import { inspect } from './inspect.js';
import { issues } from './issues/index.js';
import { notes } from './notes.js';
import { report } from './report.js';
import { revisions } from './revisions.js';
import { rules } from './rules.js';
import { facts, needs } from './statements.js';
import { vocabulary } from './vocabulary.js';

export const en: Locale = {
  language: 'en',
  numbers: { group: ',', decimal: '.' },
  ...vocabulary,
  issues,
  notes,
  inspect,
  needs,
  facts,
  report: { ...report, ...copies, ...counts, ...rules, ...revisions, ...dossier },
  checks: {
    'carry-off': carryOff,
    'control-relations': controlRelations,
    'copied-form': copiedForm,
    'cross-contest-gap': crossContestGap,
    'falling-turnout': fallingTurnout,
    'impossible-pace': impossiblePace,
    'incident-station-gap': incidentStationGap,
    'observed-unobserved-gap': observedUnobservedGap,
    'observer-copy-mismatch': observerCopyMismatch,
    'observer-disagreement': observerDisagreement,
    'published-total-mismatch': publishedTotalMismatch,
    'register-shift': registerShift,
    'reported-share-gap': reportedShareGap,
    'revised-form': revisedForm,
    'turnout-jump': turnoutJump,
    'territory-total-gap': territoryTotalGap,
    'voter-count-gap': voterCountGap,
  },
};
