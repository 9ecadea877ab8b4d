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
  'On simulated clean elections this test gives a false alarm in 4 to 6 of 100 where 5 are meant, if counts are chosen by what is expected of them, as here; in up to 100 for a small party whose counts are chosen by their own size.';

export const digitPairs: CheckTexts = {
  title: 'Last two digits too close together',
  method: `${RATE} Of two last digits that chance chose 10 % are the same, 20 % are neighbours (9 and 0 among them) and 70 % lie further apart. Those who invent numbers avoid distant ones. p is the exact probability of so few distant pairs, a binomial lower tail. A count is looked at only in territories where at least 95 % of the stations may expect a hundred or more, and the middle half of the counts spans at least a hundred. The test is weak, and sees nothing of numbers that were not invented digit by digit.`,
  messages: {
    'few-distant': `In the ${COUNT} of {stationsText} stations the last two digits lie apart {actualText} times, where {expectedText} are expected; {sameText} times they are the same, {adjacentText} times neighbours (log₁₀ p = {logPText}; over the three kinds, chi-squared, {logPKindsText}).`,
  },
  notes: { ...scopeNotes, ...digitNotes, 'false-alarms': RATE },
  innocent: digitInnocent,
  tables: {
    digits: `The last two digits in the ${COUNT}, percentage of the stations; 10, 20 and 70 % are expected. Assumed: counts so large and different that each digit is as likely as any other.`,
    contributors: digitContributors,
  },
  columns: {
    same: 'same (%)',
    adjacent: 'neighbours (%)',
    distant: 'distant (%)',
    'log-p': 'log₁₀ p of so few distant',
    'log-p-kinds': 'log₁₀ p of the three kinds',
    contribution: 'contributes',
    count: 'count',
  },
  plots: {
    cells: {
      title: `How far apart the last two digits are in the ${COUNT} at {nText} stations, with the range that chance leaves in 95 of 100 clean elections`,
      x: 'distance of the last two digits: 0 the same, 1 neighbours (9 and 0 too), 2 to 5 distant',
      y: 'stations (%)',
    },
  },
  next: digitNext,
  unexamined: digitUnexamined,
};
