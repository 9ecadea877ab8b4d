import type { CheckTexts } from '../../locale.js';
import { scopeNotes } from './scope-notes.js';
import { RATIOS, shapeInnocent, shapeNotes, shapeUnexamined } from './shape-texts.js';

const RATE =
  'On simulated clean elections the usual test, skewness or kurtosis beyond 1.96 standard errors of a normal law, gives a false alarm in 10 to 100 of 100 for skewness and in 1 to 60 for kurtosis, more with more stations, where 5 are meant. No p is given for it, and there are no findings.';

export const skewnessKurtosis: CheckTexts = {
  title: 'Skewness and kurtosis of turnout and share',
  method: `${RATE} The third and fourth moments of turnout and of the leader’s share over the stations, as they are and as log-odds, each station counting once. Both are 0 for a normal law, which is no law of clean elections: towns, villages and strongholds move them at will. A description, to be put beside that of another election in the same places.`,
  messages: {},
  notes: { ...scopeNotes, ...shapeNotes, 'false-alarms': RATE },
  innocent: shapeInnocent,
  tables: {
    shapes: `Mean, skewness and kurtosis of ${RATIOS} over the stations, each counting once; 0 is that of a normal law. Nothing is assumed, and nothing follows by itself.`,
  },
  columns: {
    mean: 'mean (%)',
    skewness: 'skewness',
    kurtosis: 'excess kurtosis',
    'logit-skewness': 'skewness of the log-odds',
    'logit-kurtosis': 'excess kurtosis of the log-odds',
  },
  plots: {
    shape: {
      title:
        '{quantity, select, turnout {Turnout} other {Share of {contestant, select, __absent {each contest’s leader} other {{contestant}}}}} at {stationsText} stations, {where}{skewness, select, __absent {: the same at all} other {: skewness {skewnessText}, excess kurtosis {kurtosisText}}}',
      x: '{quantity, select, turnout {ballots issued of registered voters} other {votes of ballots counted}} (%)',
      y: 'stations',
    },
  },
  next: 'Nothing follows from these numbers by themselves.',
  unexamined: shapeUnexamined,
};
