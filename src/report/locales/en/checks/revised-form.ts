import type { CheckTexts } from '../../locale.js';
import { leadNote } from './lead-note.js';

const WHEN = '{published, select, __absent {without a date} other {published {published}}}';

export const revisedForm: CheckTexts = {
  title: 'Forms that were published again with other numbers',
  method:
    'The publications of one source, and of sources that the election file says revise one another, are put in the order of time. Every number is held against the one last published of the same station and the same line or contestant. A number in the place of a blank completes a form and is no revision; a blank in the place of a number takes nothing back. “Expected” is the number as first published, “Reported” as last. The votes at stake at a station are the votes moved: of each publication the larger of what contestants gained and lost together, added up; where no votes were published, how far the ballots cast moved. Honest correction exists and need not be symmetric: in Wisconsin’s recount of 2011 a candidate’s votes changed in 33 % of the units, by five votes or more in 1.4 %, and the net was 312 votes in 1.5 million. The other checks use the numbers last published, so that a revised number is nowhere a contradiction of itself.',
  messages: {
    'votes-revised':
      '{changed, plural, one {{changedText} number was} other {{changedText} numbers were}} revised out of {comparedText} published more than once; from the first publication to the last, contestants gained {gainedText} votes and lost {lostText}.',
    'lines-revised':
      '{changed, plural, one {{changedText} number was} other {{changedText} numbers were}} revised out of {comparedText} published more than once; no contestant’s votes were.',
  },
  notes: {
    ...leadNote,
    'published-once':
      '{stationsText} {stations, plural, one {station has} other {stations have}} numbers in one publication only and could not be compared.',
    'opposite-revision':
      'The numbers of station {station} of the same territory changed by exactly the opposite: what one has more the other has fewer, as where ballots or rows of one were first counted for the other.',
    'first-published': `First: {valueText} ({source}, ${WHEN}).`,
    changed: `Then {beforeText} became {valueText} ({source}, ${WHEN}).`,
    'changed-after-hours': `{elapsedText} {elapsed, plural, one {hour} other {hours}} later {beforeText} became {valueText} ({source}, ${WHEN}).`,
    'changed-after-days': `{elapsed, plural, =0 {On the same day} one {{elapsedText} day later} other {{elapsedText} days later}} {beforeText} became {valueText} ({source}, ${WHEN}).`,
    'counted-in-room': `Counted at this station: {valueText} voters seen in the room ({source}, ${WHEN}).`,
    'counted-issued': `Counted at this station: {valueText} people who received a ballot ({source}, ${WHEN}).`,
    'counted-into-stationary-box': `Counted at this station: {valueText} ballots put into the stationary box ({source}, ${WHEN}).`,
    'counted-into-any-box': `Counted at this station: {valueText} ballots put into any box ({source}, ${WHEN}).`,
    'counted-turnout': `Counted at this station: {valueText} voters of the whole station ({source}, ${WHEN}).`,
  },
  innocent: {
    'entry-error-corrected': 'A number was mistyped at first and corrected against the paper form.',
    recount: 'The ballots were counted again, and the record of the recount says so.',
    'late-protocol': 'A later or corrected form of the station replaced the first.',
    'provisional-number':
      'The first publication was provisional by its own terms: a quick count or a hand-typed preview.',
    'other-column':
      'The two files mean different things by columns of the same name, or the election file maps one of them wrongly.',
  },
  next: 'Ask for the form behind each publication and for the record of the correction: who asked for it, when, and who signed; compare the photographs of the forms.',
  unexamined: {
    'no-station-twice': 'no station has a number that was published twice by one source',
  },
};
