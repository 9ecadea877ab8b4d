import { columnRoles } from '../inspect/column-roles.js';
import { COMMISSION, type FormColumns } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import { fixedForm } from './fixed-form.js';
import { type Format, hasColumns } from './format.js';

const COLUMNS: FormColumns = {
  station: 'Numer obwodu',
  territory: ['Województwo', 'Powiat', 'Gmina'],
  venue: 'Siedziba',
  registered: 'Liczba wyborców uprawnionych do głosowania',
  received: 'Komisje obwodowe otrzymały kart do głosowania',
  issued: 'Liczba wyborców, którym wydano karty do głosowania',
  unused: 'Nie wykorzystano kart do głosowania',
  sentByPost: 'Liczba wyborców, którym wysłano pakiety wyborcze',
  arrivedByPost: 'Liczba kopert na kartę do głosowania wrzuconych do urny',
  inBoxes: 'Liczba kart ważnych',
  invalid: 'Liczba głosów nieważnych',
  valid: 'Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów',
};

const FROM_BOX = 'Liczba kart wyjętych z urny';

/**
 * Presidential results by station of Poland's National Electoral Commission. Cards come first: from the box ("wyjętych z urny"), of
 * these without a stamp ("nieważne") and the others ("ważne"); votes on the valid cards come after. Invalid and valid votes make the
 * valid cards, not those from the box, so that the valid cards are `inBoxes`; the few cards without a stamp are left out.
 */
export const pkw: Format = {
  id: 'pkw',
  name: 'results by station of Poland’s National Electoral Commission',
  recognises: (profile) =>
    hasColumns(profile, ['Numer obwodu', FROM_BOX, 'Liczba kart ważnych', 'Liczba głosów nieważnych']) &&
    hasColumns(profile, [COLUMNS.valid ?? ''])
      ? 0.98
      : 0,
  propose(profile) {
    const known = new Set(Object.values(COLUMNS).flat());
    const names = columnRoles(profile)
      .filter(({ column, role }) => !known.has(column.name) && role === null && column.type === 'count')
      .map(({ column }) => column.name);
    const ids = uniqueIds(names, 'candidate');
    const votes = new Map(names.map((name) => [ids.get(name) ?? name, name]));
    const contest = { id: 'president', name: 'President', contestants: votes };
    return {
      about: { country: 'PL' },
      files: [fixedForm(profile, { source: { ...COMMISSION, id: 'pkw' }, contest, columns: COLUMNS, votes })],
      assumed: [],
      ambiguous: [],
      leftOut: new Map([[FROM_BOX, { id: 'cards-without-stamp', args: {} }]]),
    };
  },
};
