import type { CheckTexts } from '../../locale.js';
import { LEVEL } from './pattern-tables.js';
import { LEADER, PEERS } from './peer-texts.js';
import { scopeNotes } from './scope-notes.js';

const WHAT = `{measure, select, turnout {turnout} other {${LEADER}’s share}}`;

export const swingOutlier: CheckTexts = {
  title: 'Stations that moved unlike those around them',
  method: `The leader’s share and the turnout of each station are regressed on the same at the earlier election, as log-odds, with a constant for every commission and one slope for all. What is left at a station is held against the median of what is left at its peers, the station itself left out, in robust spreads (as in peer-outlier). ${PEERS} The same station is one of the same number and territories whose register is about as large: numbers are given anew between elections, and a number alone would pair strangers. No normal law is assumed for these distances, and no p is given; each stands beside how many stations moved as far the other way. It assumes that what a station did earlier tells what it does now as well as elsewhere in the commission; an earlier result that was itself wrong makes a station that is right now stand out.`,
  messages: {},
  notes: {
    ...scopeNotes,
    'swing-compared':
      '{contest} beside {earlierContest} of {election}: {stationsText} stations are the same by number, territory and register.{otherRegister, plural, =0 {} one { {otherRegisterText} station of the same number was left out, because its register differs by more than {percentText} % or is blank.} other { {otherRegisterText} stations of the same number were left out, because their registers differ by more than {percentText} % or are blank.}} Each needs {leastText} others.{earlierContestant, select, __absent {} other { The leader did not stand then: its share is held against that of {earlierContestant}.}}',
  },
  innocent: {
    'boundaries-redrawn':
      'The boundaries of the station were redrawn, and the register happens to be as large.',
    'houses-built-or-emptied': 'Houses were built or emptied, a hall of residence opened or closed.',
    'contestant-of-the-place': 'A contestant of one of the two elections comes from the place.',
    'digit-wrong': 'A number of one of the two elections was mistyped.',
  },
  tables: {
    swing: `${WHAT} before and now, and stations at least {farText} spreads from what the slope of {slopeText} and the others of the commission let expect, ${LEVEL}: an estimate. It assumes that within a commission stations move alike.`,
    'swing-outliers': `Stations whose ${WHAT} lies at least {leastText} spreads from what its earlier one and the others of the commission let expect: an estimate. It assumes that within a commission stations move alike. The last column says of how many stations in 10,000 the same is seen the other way, an error rate only as far as honest stations move both ways alike.`,
  },
  columns: {
    before: 'Before, %',
    now: 'Now, %',
    expected: 'To be expected, %',
    farAbove: 'Far above',
    farBelow: 'Far below',
    beyond: 'Votes or voters beyond',
    score: 'Spreads',
    ownRate: 'The other way, of 10,000',
  },
  plots: {
    swing: {
      title: `{measure, select, turnout {Turnout} other {${LEADER}’s share}} now against that at {election}, {stationsText} stations: {aboveText} moved up and {belowText} down by {farText} spreads or more beyond those around them`,
      x: 'at the earlier election (%)',
      y: 'now (%)',
      series: { same: 'the same at both' },
      colour: 'stations',
    },
  },
  next: 'Ask whether the station’s boundaries or its voters changed between the elections; compare both forms with copies.',
  unexamined: {
    'too-few-same':
      'no contest has stations that are the same at both elections by number, territory and register, with {peersText} such others',
  },
};
