import { COMMISSION, type ProposedFile } from '../inspect/proposed.js';
import { type Format, hasColumns } from './format.js';

const COLUMNS = {
  station: 'uik',
  territory: ['tik'],
  date: 'date',
  time: 'time',
  voted: 'voted_cumulative',
  registered: 'registered',
};

/** Announced turnout of St Petersburg's stations during the day (spbik). */
export const spbTurnout: Format = {
  id: 'spb-turnout',
  name: 'announced turnout of St Petersburg 2021 (spbik)',
  recognises: (profile) => (hasColumns(profile, Object.values(COLUMNS).flat()) ? 0.97 : 0),
  propose() {
    const why = { id: 'by-format', args: {} };
    const file: ProposedFile = {
      source: COMMISSION,
      contest: null,
      entry: { holds: 'turnout-readings', columns: COLUMNS },
      placed: Object.entries(COLUMNS).flatMap(([key, columns]) =>
        [columns].flat().map((column) => ({ column, key, sure: 1, why })),
      ),
    };
    return {
      about: { country: 'RU', date: '2021-09-19' },
      files: [file],
      assumed: [],
      ambiguous: [],
      leftOut: new Map(),
    };
  },
};
