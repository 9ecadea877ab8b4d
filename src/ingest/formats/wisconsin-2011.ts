import { COMMISSION } from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { fixedForm } from './fixed-form.js';
import { type Format, hasColumns } from './format.js';

const CONTESTANTS = new Map([
  ['prosser', 'David T. Prosser'],
  ['kloppenburg', 'JoAnne Kloppenburg'],
  ['scattering', 'Scattering'],
]);

/** Both publications stand in one row: the canvass, and the recount that revised it. */
const PUBLICATIONS = [
  { prefix: 'orig', published: '2011-04-15' },
  { prefix: 'recount', published: '2011-05-23' },
];

/** Wisconsin's Supreme Court election of 2011: the original canvass beside the full recount, by reporting unit. */
export const wisconsin2011: Format = {
  id: 'wisconsin-2011',
  name: 'Wisconsin, Supreme Court 2011: canvass beside recount',
  recognises: (profile) =>
    hasColumns(profile, ['county', 'reporting_unit', 'orig_total', 'orig_prosser', 'recount_total'])
      ? 0.98
      : 0,
  propose: (profile) => ({
    about: { country: 'US', date: '2011-04-05', rules: 'us-wi' },
    files: PUBLICATIONS.map((publication) => publicationOf(profile, publication)),
    assumed: PUBLICATIONS.map(({ prefix, published }) => ({
      id: 'published',
      args: { what: prefix, published },
    })),
    ambiguous: [],
    leftOut: new Map(),
  }),
};

function publicationOf(profile: TableProfile, { prefix, published }: (typeof PUBLICATIONS)[number]) {
  const votes = new Map([...CONTESTANTS.keys()].map((id) => [id, `${prefix}_${id}`]));
  return fixedForm(profile, {
    source: COMMISSION,
    contest: { id: 'supreme-court', name: 'Supreme Court', contestants: CONTESTANTS },
    columns: { station: 'reporting_unit', territory: ['county'], valid: `${prefix}_total` },
    votes,
    more: { published },
  });
}
