import type { CheckTexts } from '../../locale.js';
import { readingNotes } from './reading-notes.js';

const BOUND =
  'At {secondsText} seconds a voter and {boxes, plural, one {{boxesText} box} other {{boxesText} boxes}}, {passedText} could pass{outside, plural, =0 {} other {; with those who voted outside the room the bound is {expectedText}}}, and {gapText} {gap, plural, one {is} other {are}} above it.';

export const impossiblePace: CheckTexts = {
  title: 'More voters than could pass the box',
  method:
    'How many voters can put a ballot into the boxes of a room between two announcements follows from how many seconds one takes at a box, and how many boxes there are: both are settings, said in every finding. The time runs by the clock without a pause. To the bound are added all voters who by the official form voted early, at home, by post or electronically, as if every one of them had been counted in this interval. Where readings fall, the rise is taken from the highest number before to the lowest after. The rise before the first reading is not looked at.',
  messages: {
    'too-fast': `From {from} to {to} turnout rose by {actualText} voters in {minutesText} minutes: one every {everyText} seconds. ${BOUND}`,
    'at-once': `From {from} to {to}, at the same minute, turnout rose by {actualText} voters. ${BOUND}`,
  },
  notes: {
    ...readingNotes,
    'bound-taken':
      'The bound taken: {secondsText} seconds for each voter at a box, {boxes, plural, one {{boxesText} box} other {{boxesText} boxes}} at each station.',
    'no-room':
      '{stations, plural, one {{stationsText} electronic or postal station has} other {{stationsText} electronic or postal stations have}} no room to pass and {stations, plural, one {was} other {were}} not looked at.',
    'outside-allowed':
      'By the official form {votersText} {voters, plural, one {voter} other {voters}} voted early, at home, by post or electronically; the bound allows for all of them in this one interval.',
    'outside-not-known':
      'No official form says how many voted early, at home, by post or electronically; the bound allows for none.',
  },
  innocent: {
    'more-boxes': 'The station had more boxes or machines than the setting says.',
    'outside-included':
      'Voters who had voted at home, early or elsewhere were added to the announced number all at once.',
    'reading-of-another-hour': 'One of the numbers was taken at another hour than the one stated.',
    'announced-late':
      'The earlier number left out voters who had already come, and the later one caught up with them.',
    'typing-slip': 'One of the numbers was mistyped.',
  },
  next: 'Ask how many boxes and machines the room had and when each number was taken; look at the video of these hours; compare with the number of ballots in the portable boxes.',
  unexamined: {
    'no-interval':
      'no station with a room has two readings, filled, that can be put in order{unplaced, plural, =0 {} one {; {unplacedText} reading has a date and time that cannot be read or put in order} other {; {unplacedText} readings have a date and time that cannot be read or put in order}}',
  },
};
