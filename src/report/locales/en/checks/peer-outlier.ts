import type { CheckTexts } from '../../locale.js';
import { LEVEL } from './pattern-tables.js';
import { CONTEST_OF, LEADER, PEERS } from './peer-texts.js';
import { scopeNotes } from './scope-notes.js';

const RATES =
  'The last two columns say of how many stations in 10,000 the same is seen where nothing of the kind is looked for: on the other side in this election, and in Poland’s first round of 2020, an election used as a control. They are error rates only as far as honest stations lie on both sides alike, and differ no more than in Poland';

export const peerOutlier: CheckTexts = {
  title: 'Stations unlike those around them',
  method: `The leader’s share of the ballots and the turnout of each station, as log-odds, are held against the median of its peers, the station itself left out of its own baseline, in units of their spread (1.4826 times the median absolute deviation, and what chance adds at a small station). ${PEERS} No normal law is assumed for these distances and no p is given, because none would hold: in an election used as a control (Poland 2020, first round, 26,193 stations) 102 stations lie more than five spreads out, where a normal law has none. So each distance stands beside how many stations lie as far out on the other side, and how many do in Poland. Ballots added for one contestant raise both share and turnout: stations where both lie above the peers are listed apart, by the smaller of the two distances.`,
  messages: {},
  notes: {
    ...scopeNotes,
    'peers-of': `${CONTEST_OF}: {ownText} stations were held against at least {leastText} others of their smallest territory{larger, plural, =0 {} one {, {largerText} against those of a larger one} other {, {largerText} against those of a larger one}}{nearest, plural, =0 {} one {, {nearestText} against the nearest ones} other {, {nearestText} against the nearest ones}}.{alone, plural, =0 {} one { {aloneText} station has too few others.} other { {aloneText} stations have too few others.}}{left, plural, =0 {} one { {leftText} station with a blank or impossible number or fewer than {ballotsText} ballots was left out.} other { {leftText} stations with a blank or impossible number or fewer than {ballotsText} ballots were left out.}}{electronic, plural, =0 {} one { {electronicText} electronic station was left out.} other { {electronicText} electronic stations were left out.}}`,
  },
  innocent: {
    'closed-institution':
      'The station lies in a hospital, a home for the old, a barracks, a prison or a ship, where nearly all vote.',
    'another-neighbourhood':
      'The voters of the station are of another kind than those around them: another language, faith, age or income.',
    stronghold: 'A contestant or an employer lives there, and the place votes for its own.',
    'voters-added-on-the-day':
      'Voters of other places voted here (a station, a resort, a hall of residence) and the register grew with them or did not.',
    'digit-wrong': 'A number was mistyped: the register, the ballots, or the votes of one contestant.',
  },
  tables: {
    'far-out': `Stations at least {farText} spreads from their peers in ${LEADER}’s share and in turnout, ${LEVEL}, beside what a normal law and Poland’s first round of 2020 have among as many stations; and stations at least {togetherText} spreads out in both: an estimate. It assumes that stations of one territory differ as much as in Poland.`,
    'together-outliers': `Stations where both ${LEADER}’s share and turnout lie at least {leastText} spreads above the peers, by the smaller of the two. ${RATES}.`,
    'share-outliers': `Stations where ${LEADER}’s share lies at least {leastText} spreads from the peers. ${RATES}.`,
    'turnout-outliers': `Stations where turnout lies at least {leastText} spreads from the peers. ${RATES}.`,
  },
  columns: {
    shareAbove: 'Share above',
    shareBelow: 'Share below',
    turnoutAbove: 'Turnout above',
    turnoutBelow: 'Turnout below',
    normal: 'Either, by a normal law',
    controlShare: 'Share either way, as in Poland',
    controlTurnout: 'Turnout either way, as in Poland',
    togetherAbove: 'Both above',
    togetherBelow: 'Both below',
    togetherControl: 'Both above, as in Poland',
    share: 'Share, %',
    peersShare: 'Peers’ share, %',
    shareScore: 'Spreads of share',
    turnout: 'Turnout, %',
    peersTurnout: 'Peers’ turnout, %',
    turnoutScore: 'Spreads of turnout',
    ownRate: 'On the other side, of 10,000',
    controlRate: 'In Poland, of 10,000',
  },
  plots: {
    tails: {
      title: `At least {leastText} spreads above those around them in {measure, select, together {both turnout and ${LEADER}’s share} share {${LEADER}’s share} other {turnout}}: {aboveText} of {stationsText} stations; as far below: {belowText}{control, select, __absent {} other {; in Poland in 2020, a control, {measure, select, together {as far above} other {as far either way}}: {controlText} of 10,000}}`,
      x: '{measure, select, together {the nearer of the two} other {distance}} (spreads of the stations around, from {leastText})',
      y: 'stations',
      series: { above: 'above', below: 'below, as a measure of chance' },
    },
  },
  next: 'Ask what kind of station it is and who votes there; compare its form with copies, and with the same station at earlier elections.',
  unexamined: {
    'too-few-peers': 'no station has {peersText} others to be compared with',
  },
};
