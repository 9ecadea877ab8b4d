import type { FormColumns, ProposedSource, TableProposal } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { fixedForm, leaveOut } from './fixed-form.js';
import { hasColumns } from './format.js';

/** Headers between which the parties stand. */
const REGISTERED = 'Inscritos';
const BLANK = 'Blancos';
const INVALID = 'Nulos';

/** Whether a table has the columns that both publications of Bolivia's electoral organ share. */
export function isBolivian(profile: TableProfile): boolean {
  return hasColumns(profile, ['Número Mesa', 'Departamento', 'Recinto', REGISTERED, BLANK, INVALID]);
}

/**
 * One row per table (mesa), whose number is unique in the country. Municipalities are spelt differently in the two publications,
 * so that stations are named by country, department and province only. Blank votes are neither valid nor invalid, a line that only
 * the rule pack names; `Nulos` are the invalid ones.
 */
export function bolivianForms(profile: TableProfile, source: ProposedSource): TableProposal {
  const columns: FormColumns = {
    station: 'Número Mesa',
    territory: ['País', 'Departamento', 'Provincia'],
    venue: 'Recinto',
    latitude: 'lat',
    longitude: 'lon',
    registered: REGISTERED,
    invalid: INVALID,
  };
  const known = new Set([
    ...Object.values(columns).flat(),
    BLANK,
    'Municipio',
    'Localidad',
    'Distrito',
    'Zona',
  ]);
  const names = profile.columns
    .filter(({ name, type }) => !known.has(name) && type === 'count')
    .map(({ name }) => name);
  const ids = uniqueIds(names, 'party');
  const votes = new Map(names.map((name) => [ids.get(name) ?? name, name]));
  const contest = { id: 'president', name: 'President', contestants: votes };
  return {
    about: { country: 'BO', rules: 'bo-2019', ...(names.includes('21F') ? { date: '2019-10-20' } : {}) },
    files: [fixedForm(profile, { source, contest, columns, lines: { blankVotes: BLANK }, votes })],
    assumed: [],
    ambiguous: [],
    leftOut: new Map(leaveOut('spelt-differently', ['Municipio', 'Localidad'])),
  };
}
