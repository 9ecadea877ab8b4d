import type { CheckTexts } from '../../locale.js';
import { COUNT, DIGITS_TAKEN, digitColumns, digitUnexamined } from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATE =
  'On simulated clean elections of a thousand stations and more the usual test of this law, chi-squared above 16.92, gives a false alarm in 2 to 100 of 100 where 5 are meant: how many depends on the stations and on the contestant. No p is given for it, and there are no findings.';

export const secondDigitBenford: CheckTexts = {
  title: 'Second digits beside Benford’s law',
  method: `${RATE} Benford’s law is one of numbers that spread over many powers of ten. The counts of stations do not: stations are made to be of one size. Their second digits depend on that size and on the contestant’s share, and lie near the law or far from it in clean elections and others alike (Deckert, Myagkov and Ordeshook 2011 find it no better than the toss of a coin). The numbers are shown because others print them.`,
  messages: {},
  notes: {
    ...scopeNotes,
    'digits-taken': `${DIGITS_TAKEN} Counts below ten have no second digit.`,
    'false-alarms': RATE,
  },
  innocent: {
    'stations-of-one-size': 'Stations are of much the same size, and so are their counts.',
    'law-does-not-hold': 'The law does not hold for counts of votes, whoever counts them.',
  },
  tables: {
    digits: `Second digits in the ${COUNT}, percentage of the counts of ten or more, and their mean, which is 4.187 under Benford’s law. Assumed: counts that spread over many powers of ten, which those of stations do not.`,
  },
  columns: {
    ...digitColumns,
    mean: 'mean second digit',
    chiSquared: 'chi-squared against the law, 9 degrees of freedom',
  },
  plots: {
    cells: {
      title: `Second digits in the ${COUNT} at {nText} stations, with the range that Benford’s law leaves in 95 of 100 samples; clean elections do not follow it`,
      x: 'second digit',
      y: 'stations (%)',
    },
  },
  next: 'Nothing follows from these numbers by themselves.',
  unexamined: digitUnexamined,
};
