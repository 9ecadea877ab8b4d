import type { ProposedFile } from '../inspect/proposed.js';
import { columnOf, type Format, hasColumns } from './format.js';

const COLUMNS = { station: 'uik', territory: ['tik'], category: 'violation_codes' };

/** Incidents reported in St Petersburg 2021 (spbik): a category each, and the report that a row belongs to. Who reported is a role, and is not read. */
export const spbIncidents: Format = {
  id: 'spb-incidents',
  name: 'incidents of St Petersburg 2021 (spbik)',
  recognises: (profile) => (hasColumns(profile, ['uik', 'tik', 'violation_codes', 'phase']) ? 0.97 : 0),
  propose(profile) {
    const columns = { ...COLUMNS, ...(columnOf(profile, 'id') ? { report: 'id' } : {}) };
    const why = { id: 'by-format', args: {} };
    const file: ProposedFile = {
      source: { id: 'observers', role: 'observer', selection: 'self-selected' },
      contest: null,
      entry: { holds: 'incidents', columns },
      placed: Object.entries(columns).flatMap(([key, headers]) =>
        [headers].flat().map((column) => ({ column, key, sure: 1, why })),
      ),
    };
    return {
      about: { country: 'RU', date: '2021-09-19' },
      files: [file],
      assumed: [{ id: 'self-selected', args: {} }],
      ambiguous: [],
      leftOut: new Map([['reported_by', { id: 'left-alone', args: {} }]]),
    };
  },
};
