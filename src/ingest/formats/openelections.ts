import { divisionKeys, findDivision } from '../inspect/divided-rows.js';
import { COMMISSION, type ProposedElection } from '../inspect/proposed.js';
import { leaveOut } from './fixed-form.js';
import { columnOf, type Format, hasColumns, type TableContext } from './format.js';
import { longContests } from './long-contests.js';
import { isNobody, isStatistic, lineOfOffice } from './us-words.js';

const CORE = ['precinct', 'office', 'district', 'party', 'candidate'];

/** Columns that divide the votes; they are not added up, because the column `votes` is their sum. */
const METHODS = [
  'early_voting',
  'election_day',
  'provisional',
  'mail',
  'absentee',
  'early_votes',
  'in_person',
  'winner',
];

/** The columns that say which number a row holds, and those that hold numbers. */
const IDENTITY = { own: ['county', ...CORE], others: ['votes', ...METHODS] };

/**
 * Precinct results of the OpenElections project: one row per precinct, office and candidate. Registered voters and ballots cast
 * are offices of their own. A column `mode`, or one called like it, divides the votes among rows. Rows with a blank precinct are totals and are set aside for want of a station. Layout:
 * docs.openelections.net; file names are <date>__<state>__<kind>__precinct.csv.
 */
export const openelections: Format = {
  id: 'openelections',
  name: 'OpenElections, precinct results',
  recognises: (profile) =>
    hasColumns(profile, CORE) && !columnOf(profile, 'party_detailed') && columnOf(profile, 'county')
      ? 0.95
      : 0,
  keys(profile) {
    const division = divisionKeys(profile, IDENTITY);
    return [['office', 'district', 'party', 'candidate'], ...(division.length > 0 ? [division] : [])];
  },
  propose(profile, context) {
    const [keys] = context.keys;
    const division = findDivision(profile, IDENTITY, context.keys);
    const hasVotes = columnOf(profile, 'votes') !== undefined;
    const { files, assumed, ambiguous } = longContests(hasVotes ? keys : undefined, {
      source: COMMISSION,
      station: 'precinct',
      territory: ['county'],
      contest: ['office', 'district'],
      contestant: 'candidate',
      party: 'party',
      value: 'votes',
      parts: division.parts,
      where: {},
      isLine: lineOfOffice,
      isNobody,
    });
    const contests = files.filter(({ contest }) => !isStatistic(contest?.name ?? ''));
    return {
      about: aboutName(context),
      files: contests,
      assumed: [...assumed, ...division.assumed],
      ambiguous: [...(hasVotes ? ambiguous : [{ id: 'no-votes-column', args: {} }]), ...division.ambiguous],
      leftOut: new Map(leaveOut('part-of-votes', METHODS)),
    };
  },
};

function aboutName({ fileName }: TableContext): ProposedElection {
  const found = /^(\d{4})(\d{2})(\d{2})__([a-z]{2})__/u.exec(fileName);
  return found ? { country: 'US', date: `${found[1]}-${found[2]}-${found[3]}` } : { country: 'US' };
}
