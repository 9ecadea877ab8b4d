import type { CheckTexts } from '../../locale.js';
import { LEVEL } from './pattern-tables.js';
import { CONTEST_OF, LEADER } from './peer-texts.js';
import { scopeNotes } from './scope-notes.js';

const MACHINES = `Votes of ${LEADER} for each registered voter at stations that count by machine and by hand, of commissions that have both, and votes beyond what the machine stations’ rate gives for all registered voters of the commission`;
const ALIKE =
  'It assumes that within a commission machines stand at stations like the others; they mostly stand at large ones in towns';

export const modeGap: CheckTexts = {
  title: 'Machine and hand, home and room, electronic and paper',
  method:
    'Three comparisons of how votes were given or counted. Machine and hand: in every commission that has both, the leader’s votes for each registered voter at the machine stations, times all its registered voters, against the votes reported. Home and room: within commissions, how the leader’s share grows with the part of the ballots cast outside the room, and how voting at home goes with turnout in the room; and the stations where far more voted at home than around them. Electronic and paper: the leader’s share of the votes given electronically against that on paper, contest by contest. None is a test: stations and voters of one mode are not drawn by lot from all, and who votes in one mode differs from who votes in the other.',
  messages: {},
  notes: {
    ...scopeNotes,
    'countings-compared': `${CONTEST_OF}: {commissionsText} commissions with {stationsText} stations have both at least {leastMachine, plural, one {{leastMachineText} machine station} other {{leastMachineText} machine stations}} and one that counts by hand.{oneWay, plural, =0 {} one { {oneWayText} station lies in a commission that counts in one way.} other { {oneWayText} stations lie in commissions that count in one way.}}{unknown, plural, =0 {} one { Of {unknownText} station it is not known how it counts, or a number is blank.} other { Of {unknownText} stations it is not known how they count, or a number is blank.}}`,
    'home-compared': `${CONTEST_OF}: voting outside the room is known of {stationsText} stations.{blank, plural, =0 {} one { {blankText} station with a blank, an impossible number or too few ballots was left out.} other { {blankText} stations with a blank, an impossible number or too few ballots were left out.}}`,
  },
  innocent: {
    'machines-in-towns': 'Machines were given to large stations in towns, which vote otherwise.',
    'old-and-ill': 'Those who vote at home are old or ill, and prefer other contestants than the young.',
    villages: 'In villages more vote at home, because the way is long, and villages vote otherwise.',
    'other-voters-electronically':
      'Those who vote electronically are younger, or were told to by an employer.',
  },
  tables: {
    'machine-hand': `${MACHINES}, ${LEVEL}: an estimate. ${ALIKE}.`,
    'machine-hand-commissions': `${MACHINES}, by commission, the largest gap first: an estimate. ${ALIKE}.`,
    'home-room': `Voting outside the room within commissions, ${LEVEL}: an estimate. The slope times the votes cast at home would be the votes that ${LEADER} has beyond its share in the room only if homes of the old and villages were like all others.`,
    'home-stations': `Stations where the part of the voters that voted outside the room lies at least {leastText} spreads above the peers: an estimate. It assumes that stations of one commission have as many who cannot come.`,
    'electronic-paper': `{contestant}’s share of the votes of {electronicStationsText} electronic stations and of {paperStationsText} stations on paper, and the votes between the two shares: an estimate. It assumes that those who vote electronically are like those who do not, which nobody promises.`,
  },
  columns: {
    commissions: 'Commissions',
    machineStations: 'Machine stations',
    handStations: 'Hand stations',
    machineRate: 'Votes of registered, machine, %',
    handRate: 'Votes of registered, hand, %',
    reported: 'Votes reported',
    expected: 'Votes at the machines’ rate',
    beyond: 'Votes beyond',
    homePart: 'Outside the room, %',
    shareSlope: 'Growth of share from none at home to all',
    shareError: 'Its error by commissions',
    roomSlope: 'At home for each more in the room',
    slopeVotes: 'Slope × votes at home',
    home: 'Ballots outside the room',
    peersHome: 'Peers’ part, %',
    score: 'Spreads',
    share: 'Leader’s share, %',
    electronicBallots: 'Electronic ballots',
    electronicShare: 'Share, electronic, %',
    paperShare: 'Share, paper, %',
    electronicTurnout: 'Turnout, electronic, %',
    paperTurnout: 'Turnout, paper, %',
  },
  plots: {
    countings: {
      title: `{reportedText} votes for {contestant, select, __absent {each contest’s leader} other {{contestant}}} in {commissionsText} commissions with both counts, where their machine stations let expect {expectedText}`,
      x: 'expected from the machine stations (votes of a commission)',
      y: 'reported (votes of a commission)',
    },
  },
  next: 'Ask by what rule machines were given to stations, who asked for the box at home, and compare the same stations at an earlier election.',
  unexamined: {
    'no-modes':
      'no commission has machine and hand counts, no form says how many voted outside the room, and no station is electronic',
  },
};
