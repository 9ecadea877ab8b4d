import type { CheckTexts } from '../../locale.js';
import {
  COUNT,
  digitContributors,
  digitInnocent,
  digitNext,
  digitNotes,
  digitUnexamined,
} from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATE =
  'On simulated clean elections the test of counts gives a false alarm in 4 to 7 of 100 where 5 are meant, if counts are chosen by what is expected of them, as here; in up to 100 for a small party whose counts are chosen by their own size. The part of percentages that end in 0 or 5, held against one in five, gave one in 3 to 10 of 100; it has no p, as one in five is wrong near 0 and 100 % and at small stations.';

export const zeroFiveEndings: CheckTexts = {
  title: 'Counts that end in 0 or 5',
  method: `${RATE} One count in five ends in 0 or 5 (C05s) where counts are large and differ much. p is twice the smaller exact binomial tail: both too many and too few are looked for. Beside it stand the mean last digit (LastC), 4.5 where all are as frequent, and the part of percentages, rounded to whole ones with halves to the even one, that end in 0 or 5 (P05s). A count is looked at only in territories where at least 95 % of the stations may expect a hundred or more, and the middle half of the counts spans at least thirty. The test is weak.`,
  messages: {
    endings: `{actualText} of {stationsText} stations, {percentText} %, have a number of ${COUNT} that ends in 0 or 5, where {expectedText} are expected (log₁₀ p = {logPText}). The mean last digit is {meanText}{printed, select, __absent {} other {; of the percentages {printedText} % end in 0 or 5}}.`,
  },
  notes: { ...scopeNotes, ...digitNotes, 'false-alarms': RATE },
  innocent: digitInnocent,
  tables: {
    digits: `Counts and percentages that end in 0 or 5, and the mean last digit, in the ${COUNT}. Assumed: counts so large and different that each digit is as likely as any other; of percentages, that they spread over ten points and more, away from 0 and 100 %.`,
    contributors: digitContributors,
  },
  columns: {
    c05s: 'counts that end in 0 or 5 (%)',
    'log-p': 'log₁₀ p of them',
    p05s: 'whole percentages that end in 0 or 5 (%)',
    lastC: 'mean last digit',
    'lastC-z': 'its standard deviations from 4.5',
    contribution: 'contributes',
    count: 'count',
  },
  plots: {
    cells: {
      title:
        'Counts of votes that end in 0 or 5, by contestant, with the range that chance leaves in 95 of 100 clean elections',
      x: 'contestant',
      y: 'stations (%)',
    },
  },
  next: digitNext,
  unexamined: digitUnexamined,
};
