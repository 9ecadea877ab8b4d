import type { CheckTexts } from '../../locale.js';
import { CONTEST, INTERVAL, MATCHED, MATCHED_NOTES, SHARE, SPREAD_AXES, TEST } from './matched-stations.js';

const BASIS =
  '{basis, select, random {The stations were drawn at random: {design}.} other {Not randomised.}}';

const SENTENCE = `${SHARE}${CONTEST} is {othersMeanText} % at {othersText} stations that nobody independent watched and {chosenMeanText} % at the {chosenText} comparable ones that {source} watched: {pointsText} percentage points {sign, plural, =1 {more} =0 {of difference} other {less}} where nobody watched (${INTERVAL})`;

const PERCENTAGE_OF = '{share, select, turnout {registered voters} leader {ballots} other {ballots issued}}';

export const observedUnobservedGap: CheckTexts = {
  title: 'Watched stations against comparable unwatched ones',
  method: `Watched is a station of which an independent source has a copy of the result form or a count of voters; the official numbers of such stations are compared with the official numbers of comparable stations that no such source watched. ${MATCHED} Only where a source drew its stations by lot, and says how, is the difference carried over to the unwatched stations, as an estimate in votes; then the test needs no assumption but the draw. Everywhere else it is a difference among the stations compared, and no estimate for an area is made.`,
  messages: {
    'unwatched-differ': `${SENTENCE}. ${BASIS}`,
  },
  notes: {
    ...MATCHED_NOTES,
    'stations-watched':
      '{source} watched {stations, plural, one {{stationsText} station} other {{stationsText} stations}}. How they were chosen: {selection, select, random {{design, select, __absent {drawn at random, by a design that is not stated. Nothing may be carried over to other stations until it is} other {drawn at random ({design}). What is true of them may be carried over to the stations they were drawn from}}} handPicked {hand-picked by the source. Nothing may be concluded from them about other stations} selfSelected {self-selected: those who had something to report reported it. Nothing may be concluded from them about other stations} other {not stated. Nothing may be concluded from them about other stations}}.',
    'watched-compared': `${SENTENCE}; ${TEST}. ${BASIS}`,
    'estimated-votes': `An estimate: over the {othersText} unwatched stations compared, with {wholeText} ${PERCENTAGE_OF}, the difference is worth {votesText} (${'{fewest, select, __absent {without a lower end} other {{fewestText}}} to {most, select, __absent {without an upper end} other {{mostText}}}'}; below 0 is fewer where nobody watched). It assumes that {source} drew its stations by lot as stated, that being watched is all that sets them apart, and that the difference is the same at large and small stations. Groups without a watched station are not in it.`,
    'no-estimate':
      'How many votes that is for an area is not said, because the stations of {source} were not drawn at random by a stated design: stations that are watched by choice may always have been different. It is a difference among the stations compared.',
  },
  innocent: {
    'stations-of-another-kind':
      'The stations differ in what is not matched: their neighbourhood, the way there, their voters.',
    'observers-go-where-needed': 'Observers went where they live, or where they expected trouble.',
    'only-discrepancies-collected':
      'The source kept only the stations where its numbers differ from the official ones, or where they could be had.',
    'watching-changes-conduct':
      'Watching changes what an honest commission does: it turns voters without papers away, or works more slowly.',
    'voters-differ': 'Voters who come where observers stand differ from those who do not.',
  },
  plots: {
    spread: {
      title: `${SHARE} is {othersMeanText} % on average at {othersText} stations that nobody watched, {chosenMeanText} % at {chosenText} comparable ones that {source} watched`,
      ...SPREAD_AXES,
      series: { chosen: 'watched', others: 'not watched' },
    },
  },
  next: 'Ask the source how each of its stations was chosen, and for those it watched and did not publish; compare both kinds of stations at an earlier election.',
  unexamined: {
    'too-few-comparable':
      'too few watched stations have comparable stations that nobody watched and an official form',
  },
};
