import type { CheckTexts } from '../../locale.js';

const WHAT = '{quantity, select, issued {were issued} other {were found in the boxes}}';
const MORE = `{gapText} ballots more ${WHAT} in “{more}” ({actualText}) than in “{fewer}” ({expectedText})`;
const VOTERS = '{voters, plural, one {{votersText} voter} other {{votersText} voters}}';

export const crossContestGap: CheckTexts = {
  title: 'Contests of one day at one station, beside each other',
  method:
    'Where a station holds several contests on one day, each voter receives one ballot of every contest he or she may vote in. Whoever may vote in the contest with the shorter register is taken to be able to vote in the other as well. Then ballots of that other contest, issued as well as found, are no fewer, and more by at most the voters whom only the longer register holds; with registers of one length they agree. A difference beyond that is a finding where it is larger than tolerated, because voters may decline a ballot or keep it. Each source is compared with itself, each number as last published. A station whose register is blank in a contest is not compared in that contest.',
  messages: {
    'same-register': `${MORE}, although both registers have the same number of voters. Up to {toleratedText} are tolerated.`,
    'shorter-register': `${MORE}, although its register is shorter by ${VOTERS}. Up to {toleratedText} are tolerated.`,
    'longer-register': `${MORE}, although its register is longer by ${VOTERS} only: {unexplainedText} remain. Up to {toleratedText} are tolerated.`,
    'register-unknown': `${MORE}. The form of one of them has no register, so that the same voters are taken to vote in both. Up to {toleratedText} are tolerated.`,
  },
  notes: {
    'numbers-of-contest':
      '“{contest}”: {registered, select, __absent {no register} other {{registeredText} registered}}, {issued, select, __absent {ballots issued not known} other {{issuedText} ballots issued}}, {found, select, __absent {ballots in the boxes not known} other {{foundText} in the boxes}}.',
    'further-gaps':
      '{count, plural, one {One more difference} other {{countText} more differences}} between contests of this station {count, plural, one {is} other {are}} larger than tolerated.',
    'day-assumed':
      'The election file states no date. That the contests were held on one day is taken for granted.',
  },
  innocent: {
    'ballot-declined': 'Voters declined the ballot of one contest.',
    'ballot-kept': 'Voters kept the ballot of one contest and put the other into the box.',
    'another-box': 'Ballots of one contest were put into the box of another and were counted there.',
    'other-voters':
      'The voters of one contest are not all voters of the other: a station divided between districts, voters from elsewhere, or voters who were added on the day and stand on no register.',
    'another-day': 'The contests were not held on the same day, or their numbers are not of the same moment.',
    'copying-slip': 'A number was misread, mistyped or shifted into another line when a form was copied.',
  },
  next: 'Compare the forms of all contests of this station; ask for the signed register, which shows who received which ballots.',
  unexamined: {
    'no-station-in-two-contests':
      'no source has a station with ballots issued, or ballots in the boxes, in two contests',
  },
};
