import { divisionKeys, findDivision } from '../inspect/divided-rows.js';
import { COMMISSION, type ProposedElection } from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { partKey, partMeaning } from '../normalise/rows/part-words.js';
import { columnOf, type Format, hasColumns } from './format.js';
import { longContests } from './long-contests.js';
import { isNobody, isStatistic, lineOfOffice } from './us-words.js';

const HEADERS = ['precinct', 'office', 'party_detailed', 'mode', 'votes', 'candidate', 'county_name'];

/**
 * Precinct returns of the MIT Election Data and Science Lab, 2018 and later: one row per precinct, office, candidate and mode of
 * voting. Modes are added up. A county whose rows say TOTAL, or nothing, beside other modes may be counted twice; then a person must say
 * which to use. Codebook: github.com/MEDSL/2022-elections-official.
 */
export const medsl: Format = {
  id: 'medsl',
  name: 'MIT Election Data and Science Lab, precinct returns',
  recognises: (profile) => (hasColumns(profile, HEADERS) ? 0.97 : 0),
  keys: (profile) => [
    [...contestColumns(profile), 'party_detailed', 'candidate'],
    ['county_name', 'mode'],
    ...[divisionKeys(profile, identityOf(profile))].filter(({ length }) => length > 0),
  ],
  propose(profile, context) {
    const [contestants, modes] = context.keys;
    const twice = countiesOfBoth(modes?.tuples.map(({ texts }) => texts) ?? []);
    const values = columnOf(profile, 'mode')?.values ?? [];
    const isDivided = values.some((mode) => partMeaning(mode) !== 'total') || values.length === 0;
    const { files, assumed, ambiguous } = longContests(contestants, {
      source: COMMISSION,
      station: 'precinct',
      territory: territoryOf(profile),
      contest: contestColumns(profile),
      contestant: 'candidate',
      party: 'party_detailed',
      value: 'votes',
      parts: isDivided ? 'mode' : null,
      where: {},
      isLine: lineOfOffice,
      isNobody,
    });
    const doubts = twice.map((county) => ({
      id: 'total-beside-parts',
      args: { column: 'mode', where: county },
    }));
    return {
      about: aboutValues(profile),
      files: files.filter(({ contest }) => !isStatistic(contest?.name ?? '')),
      assumed: [...assumed, ...(isDivided ? [{ id: 'parts-added-up', args: { column: 'mode' } }] : [])],
      ambiguous: [
        ...ambiguous,
        ...doubts.slice(0, 5),
        ...findDivision(profile, identityOf(profile), context.keys).ambiguous,
      ],
      leftOut: new Map(),
    };
  },
};

/** A special election for an office may stand beside the regular one; most files have only one of each. */
function contestColumns(profile: TableProfile): string[] {
  const several = ['special', 'stage'].filter((name) => (columnOf(profile, name)?.distinct ?? 0) > 1);
  return ['office', ...(columnOf(profile, 'district') ? ['district'] : []), ...several];
}

/** What tells the numbers of a table apart. */
function identityOf(profile: TableProfile) {
  const contest = contestColumns(profile);
  return {
    own: [...territoryOf(profile), 'precinct', ...contest, 'party_detailed', 'candidate'],
    others: ['votes'],
    parts: 'mode',
  };
}

function territoryOf(profile: TableProfile): string[] {
  const several = (columnOf(profile, 'state')?.distinct ?? 0) > 1;
  return [...(several ? ['state'] : []), 'county_name'];
}

/** Counties with votes both undivided and by mode. */
function countiesOfBoth(pairs: readonly (readonly string[])[]): string[] {
  const modes = new Map<string, Set<string>>();
  for (const [county = '', mode = ''] of pairs) {
    const known = modes.get(county) ?? new Set<string>();
    modes.set(county, known.add(partKey(mode)));
  }
  const mayBeWhole = (mode: string): boolean => partMeaning(mode) !== 'part';
  return [...modes].filter(([, of]) => of.size > 1 && [...of].some(mayBeWhole)).map(([county]) => county);
}

function aboutValues(profile: TableProfile): ProposedElection {
  const only = (name: string): string | undefined => {
    const values = columnOf(profile, name)?.values ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  const date = only('date');
  const name = [only('state'), only('year')].filter((part) => part !== undefined).join(' ');
  return {
    country: 'US',
    ...(date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { date } : {}),
    ...(name === '' ? {} : { name }),
  };
}
