import { COMMISSION } from '../inspect/proposed.js';
import { bolivianForms, isBolivian } from './bolivia.js';
import { type Format, hasColumns } from './format.js';

/** The final count (cómputo) of Bolivia's electoral organ, with the place of every polling station. */
export const boComputo: Format = {
  id: 'bo-computo',
  name: 'Bolivia, final count (cómputo) by table',
  recognises: (profile) => (isBolivian(profile) && hasColumns(profile, ['lat', 'lon']) ? 0.96 : 0),
  propose: (profile) =>
    bolivianForms(profile, { ...COMMISSION, id: 'computo', name: 'Final count (cómputo)' }),
};
