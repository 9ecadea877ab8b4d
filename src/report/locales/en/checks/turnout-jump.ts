import type { CheckTexts } from '../../locale.js';
import { readingNotes } from './reading-notes.js';

export const turnoutJump: CheckTexts = {
  title: 'Turnout that jumps',
  method:
    'Which part of a station’s voters came between two announcements is compared with the other stations of its territory that were announced at the same moments, the station itself left out. The null: in each interval the log-odds of that part are drawn for all these stations, independently, from one normal distribution. Then p is the upper tail of Student’s t for one more draw, exact; of a station’s intervals the smallest p counts, multiplied by their number. A finding needs both: an adjusted q within the setting, and voters above the neighbours’ part that make up at least the set share of the register. Rush hours common to the neighbours are no jump. Stations of one territory may really differ (a barracks, a hostel, a factory), and the null says nothing of why.',
  messages: {
    jump: 'From {from} to {to} {actualText} of the {totalText} voters came whose hours are known. Had they spread over the hours as at the {othersText} other stations, {expectedText} would have come: {gapText} fewer, {shareText} % of the {registeredText} registered.',
  },
  notes: {
    ...readingNotes,
    'jump-taken':
      'A jump is at least {percentText} % of the register above what the neighbours’ hours give, with q at most {mostText} %. Compared are stations with at least {neighboursText} others of the same territory and hours, and {votersText} voters whose hours are known.',
    'falling-left-out':
      '{stations, plural, one {{stationsText} station was} other {{stationsText} stations were}} left out, because announced turnout falls there, or two numbers are stated of one moment, so that the hours of some voters are not known.',
    'null-model':
      'p says how often so large a part would come in one of {intervalsText} intervals if this station were drawn like its neighbours.',
  },
  innocent: {
    'group-arrived': 'Many voters came together: soldiers, students, a shift, a congregation, a bus.',
    'outside-added-at-once': 'Voters who had voted at home or early were added to the number all at once.',
    'other-hours':
      'The station’s voters have other hours than the neighbours’: a hospital, a barracks, a terminal.',
    'reading-of-another-hour':
      'A number was announced late or taken at another hour, so that this interval holds voters of another.',
    'typing-slip': 'A number was mistyped and never corrected.',
  },
  plots: {
    hours: {
      title:
        '{where}: {cameText} voters came from {from} to {to}; as at the {othersText} other stations {expectedText} would have come',
      x: 'hours since midnight of the first day',
      y: 'voters',
      series: {
        announced: 'voters as announced',
        expected: 'as many in all, in the hours of the other stations',
      },
    },
  },
  next: 'Look at the video of these hours and count; ask for the times at which groups voted and when the portable boxes came back.',
  unexamined: {
    'no-neighbours':
      'no station with a known register and enough voters whose hours are known has enough such others in its territory, announced at the same moments{unplaced, plural, =0 {} one {; {unplacedText} reading has a date and time that cannot be read or put in order} other {; {unplacedText} readings have a date and time that cannot be read or put in order}}',
  },
};
