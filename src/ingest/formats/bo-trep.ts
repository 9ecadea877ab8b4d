import { COMMISSION } from '../inspect/proposed.js';
import { bolivianForms, isBolivian } from './bolivia.js';
import { type Format, hasColumns } from './format.js';

/** The quick publication (TREP) of Bolivia's electoral organ: photographs of tallies, published while they come in. */
export const boTrep: Format = {
  id: 'bo-trep',
  name: 'Bolivia, quick publication (TREP) by table',
  recognises: (profile) => (isBolivian(profile) && !hasColumns(profile, ['lat', 'lon']) ? 0.95 : 0),
  propose: (profile) =>
    bolivianForms(profile, { ...COMMISSION, id: 'trep', name: 'Quick publication (TREP)' }),
};
