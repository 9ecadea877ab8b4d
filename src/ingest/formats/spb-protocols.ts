import { COMMISSION, type FormColumns } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import { fixedForm } from './fixed-form.js';
import { type Format, hasColumns } from './format.js';

const COLUMNS: FormColumns = {
  station: 'uik',
  territory: ['tik'],
  counting: 'has_koib',
  registered: 'voters_registered_count',
  received: 'papers_received_count',
  issuedEarly: 'voters_ahead_of_time_count',
  issuedInStation: 'voters_walk_by_count',
  issuedOutside: 'voters_on_home_count',
  unused: 'papers_destroyed_count',
  stationary: 'papers_stationary_box_count',
  portable: 'papers_portable_box_count',
  valid: 'papers_valid_count',
  invalid: 'papers_invalid_count',
  lost: 'papers_lost_count',
  unaccounted: 'papers_ignored_count',
};

/** Protocols of St Petersburg 2021 as a volunteers' project keeps them. Layout: github.com/vkryl/spbik-2021. */
export const spbProtocols: Format = {
  id: 'spb-protocols',
  name: 'protocols of St Petersburg 2021 (spbik)',
  recognises: (profile) =>
    hasColumns(profile, ['uik', 'papers_received_count', 'papers_valid_count', 'voters_walk_by_count'])
      ? 0.98
      : 0,
  propose(profile) {
    const names = profile.columns
      .filter(({ name, type }) => type === 'count' && !/^(uik|tik)$|_(count)$/u.test(name))
      .map(({ name }) => name);
    const ids = uniqueIds(names, 'party');
    const votes = new Map(names.map((name) => [ids.get(name) ?? name, name]));
    const contest = { id: 'duma', name: 'State Duma', contestants: votes };
    return {
      about: { country: 'RU', date: '2021-09-19', rules: 'ru-duma' },
      files: [fixedForm(profile, { source: COMMISSION, contest, columns: COLUMNS, votes })],
      assumed: [],
      ambiguous: [],
      leftOut: new Map(),
    };
  },
};
