import type { CheckTexts } from '../../locale.js';
import { readingNotes } from './reading-notes.js';

export const fallingTurnout: CheckTexts = {
  title: 'Announced turnout that falls',
  method:
    'Of every station, each announced number of voters so far is compared with the one announced before it by the same source. Whoever has voted cannot have not voted, so cumulative turnout never falls: one of the two numbers is wrong. Blank readings are skipped. Where several numbers are stated of one moment, one of each is used, so that the falls add up to least. A station has one finding, about its largest fall. Where a source begins again lower at more than half of the changes of day, it is taken to count each day anew.',
  messages: {
    'turnout-falls':
      'At {from} {expectedText} {expected, plural, one {voter} other {voters}} had voted, at {to} only {actualText}: {gapText} fewer.{falls, plural, one {} other { The announced turnout of this station falls {fallsText} times; this is the largest fall.}}',
  },
  notes: {
    ...readingNotes,
    'falls-counted':
      '{source}: announced turnout falls {falls, plural, one {{fallsText} time} other {{fallsText} times}} at {stations, plural, one {{stationsText} station} other {{stationsText} stations}}, in {pairs, plural, one {{pairsText} step} other {{pairsText} steps}} from one reading to the next.',
    fall: 'From {from} to {to}: {beforeText} to {afterText}, {byText} fewer.',
    'within-one-day': 'Only readings of one day are compared here.',
  },
  innocent: {
    'slip-corrected': 'A number was mistyped or misheard, and the next announcement was right again.',
    'another-station': 'One of the numbers is of another station.',
    'over-count-corrected':
      'The earlier number was too high, an estimate or a count of ballots of several contests, and was corrected.',
    'after-midnight':
      'One of the times is of the hours after midnight, which without a date stands before the day’s other readings.',
    'not-cumulative': 'One of the numbers counts the last hours or the last day alone.',
  },
  next: 'Ask the commission for the register of announcements (in Russia: the data sent at each hour) and which of the two numbers it corrected, when and why; compare with the number of ballots issued.',
  unexamined: {
    'no-two-readings':
      'no station has two readings, filled, that can be put in order{unplaced, plural, =0 {} one {; {unplacedText} reading has a date and time that cannot be read or put in order} other {; {unplacedText} readings have a date and time that cannot be read or put in order}}',
  },
};
