import type { Locale } from '../locale.js';
import { controlRelations } from './checks/control-relations.js';
import { observerCopyMismatch } from './checks/observer-copy-mismatch.js';
import { publishedTotalMismatch } from './checks/published-total-mismatch.js';
import { reportedShareGap } from './checks/reported-share-gap.js';
import { voterCountGap } from './checks/voter-count-gap.js';
import { inspect } from './inspect.js';
import { issues } from './issues/index.js';
import { notes } from './notes.js';
import { report } from './report.js';
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
  report,
  checks: {
    'control-relations': controlRelations,
    'observer-copy-mismatch': observerCopyMismatch,
    'published-total-mismatch': publishedTotalMismatch,
    'reported-share-gap': reportedShareGap,
    'voter-count-gap': voterCountGap,
  },
};
