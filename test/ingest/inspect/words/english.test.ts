import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

const WORDINGS: Wordings = {
  registered: [
    'Registered Voters',
    'registered_voters',
    'Number of Registered Voters',
    'Voters in the list',
    'Voters on the roll',
    'Total Electors',
    'Name on rolls',
    'Eligible voters',
    'registered',
  ],
  received: ['Ballots received', 'Ballot papers received by the polling station'],
  issuedEarly: ['Ballots issued to early voters', 'Ballots issued early'],
  issuedInStation: ['Ballots issued in the station', 'Ballot papers issued at the polling station'],
  issuedOutside: ['Ballots issued outside the station', 'Ballots issued to mobile voters'],
  sentByPost: ['Postal ballots issued', 'Ballots sent out by post', 'Mail ballots sent'],
  issuedElectronically: [
    'Ballots issued electronically',
    'Electronic ballots issued',
    'Ballots issued to online voters',
    'issuedElectronically',
    'Voters who voted online',
  ],
  issued: ['Ballots issued', 'Ballot papers issued'],
  unused: ['Unused ballots', 'Cancelled ballot papers', 'Ballots unused'],
  stationary: ['Ballots in stationary boxes', 'stationary'],
  portable: ['Ballots in portable boxes', 'Ballots in the mobile ballot box'],
  arrivedByPost: ['Postal ballots received', 'Mail ballots returned', 'Ballots arrived by post'],
  inBoxes: ['Ballots in the boxes', 'Ballot papers found', 'inBoxes'],
  turnout: ['Ballots Cast', 'Voters who voted', 'Times Counted', 'ballotsCast'],
  invalid: ['Invalid ballots', 'Rejected votes', 'Votes rejected', 'Invalid', 'Informal votes'],
  valid: ['Valid votes', 'Total Valid Votes', 'Valid', 'Formal votes', 'papers_valid_count'],
  lost: ['Lost ballots'],
  unaccounted: ['Ballots unaccounted for', 'Ballots not accounted for at receipt'],
  blankVotes: ['Blank votes', 'Blank ballots'],
  total: ['Total', 'Total Votes Cast', 'Total votes'],
  station: [
    'Polling station',
    'precinct',
    'Station',
    'Polling Unit',
    'reporting_unit',
    'Polling station number',
  ],
  territory: ['County', 'State', 'District', 'municipality', 'Constituency', 'county_name', 'Village'],
  percent: ['Turnout %', 'Percent of votes', 'Vote share', 'pct_valid', 'Turnout rate', '% Invalid ballots'],
  latitude: ['lat', 'Latitude'],
  longitude: ['lon', 'lng'],
  counting: ['has_koib', 'voting machines', 'Counting method'],
  address: ['url', 'Photo link', 'image'],
  moment: ['date', 'timestamp', 'Updated at', 'year'],
  identifier: ['id', 'county_fips', 'code', 'Precinct code id', 'uuid'],
  contestant: ['Votes for Smith', 'Write-ins', 'SCATTERING', 'Candidate A'],
};

const NO_LINES = [
  'Smith',
  'REP / Donald J. Trump Michael R. Pence',
  'Undervotes',
  'Over Votes',
  'Registered voters added on the day to the additional list',
  'Abstentions',
  'Male registered voters %',
  'Early Voting',
  'Absentee',
  'Provisional',
  'Early Votes',
];

describe('English headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(NO_LINES)('“%s” is no standard line', (header) => {
    const role = roleOf(header);
    expect([null, 'formLine', 'percent', 'contestant', 'total']).toContain(role);
  });
});
