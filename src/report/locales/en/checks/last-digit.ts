import type { CheckTexts } from '../../locale.js';
import {
  COUNT,
  digitColumns,
  digitContributors,
  digitInnocent,
  digitNext,
  digitNotes,
  digitUnexamined,
} from './digit-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATE =
  'On simulated clean elections this test gives a false alarm in 3 to 7 of 100 where 5 are meant, if counts are chosen by what is expected of them, as here; in 35 of 100 if they are chosen by their own size, and in up to 95 for a small party.';

export const lastDigit: CheckTexts = {
  title: 'Uneven last digits',
  method: `${RATE} Where counts are large and differ much, each last digit is as likely as any other. Their numbers are held against a tenth each: chi-squared with nine degrees of freedom. A count is looked at only in territories where at least 95 % of the stations may expect a hundred or more (the station’s registered voters times the count’s part of them in the territory), and the middle half of the counts spans at least thirty. The test is weak: on a case where 114 stations printed one share it saw nothing. Counts that were worked out from percentages, or moved from one contestant to another, have even last digits.`,
  messages: {
    'uneven-digits': `In the ${COUNT} of {stationsText} stations the last digit {digitText} stands {actualText} times, where {expectedText} are expected; over all ten digits chi-squared is {chiSquaredText} with nine degrees of freedom (log₁₀ p = {logPText}).`,
  },
  notes: {
    ...scopeNotes,
    ...digitNotes,
    'false-alarms': RATE,
    'extreme-digits':
      'One digit stands {high, plural, one {once} other {{highText} times}} and one {low, plural, =0 {never} one {once} other {{lowText} times}}. That some digit comes so often and some so seldom has a probability {probability, plural, =0 {below 0.001 %} other {of {probabilityText} %}}; these limits were chosen after they were seen, and p does not rest on them.',
  },
  innocent: digitInnocent,
  tables: {
    digits: `Last digits in the ${COUNT}, percentage of the stations. Assumed: counts so large and different that each digit is as likely as any other.`,
    contributors: digitContributors,
  },
  columns: {
    ...digitColumns,
    chiSquared: 'chi-squared, 9 degrees of freedom',
    'log-p': 'log₁₀ p',
    contribution: 'contributes',
    count: 'count',
  },
  plots: {
    cells: {
      title: `Last digits in the ${COUNT} at {nText} stations, with the range that chance leaves in 95 of 100 clean elections`,
      x: 'last digit',
      y: 'stations (%)',
    },
  },
  next: digitNext,
  unexamined: digitUnexamined,
};
