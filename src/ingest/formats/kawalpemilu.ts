import { COMMISSION, type FormColumns, type ProposedSource } from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { fixedForm, leaveOut } from './fixed-form.js';
import { columnOf, type Format, hasColumns } from './format.js';

const CONTESTANTS = new Map([
  ['pas1', 'Joko Widodo – Ma’ruf Amin'],
  ['pas2', 'Prabowo Subianto – Sandiaga Uno'],
]);

const CROWD: ProposedSource = {
  id: 'kawalpemilu',
  name: 'KawalPemilu, tally sheets read by volunteers',
  role: 'observer',
  selection: 'census',
};

/** Columns that are left alone: work of the crowd, and voters by sex, whose sum no column holds. */
const OTHERS = ['cakupan', 'pending', 'janggal', 'laporKpu', 'photos', 'ts', 'village_id'];

/**
 * Indonesia 2019: what volunteers read on photographed tally sheets (crowd_) and what the commission entered (kpu_) in one row.
 * -1 means unknown. Voters stand divided by sex (reg_m, reg_f) and in no single column, so that `registered` stays unmapped.
 * Layout: github.com/kawalpemilu.
 */
export const kawalpemilu: Format = {
  id: 'kawalpemilu',
  name: 'KawalPemilu 2019: crowd-sourced tally sheets beside the commission’s',
  recognises: (profile) =>
    hasColumns(profile, ['tps', 'crowd_pas1', 'crowd_pas2', 'kpu_pas1', 'kpu_pas2']) ? 0.98 : 0,
  propose(profile) {
    const side = (prefix: string, source: ProposedSource) => {
      const columns: FormColumns = {
        station: 'tps',
        territory: territoryOf(profile),
        valid: `${prefix}_sah`,
        invalid: `${prefix}_tSah`,
        inBoxes: `${prefix}_jum`,
      };
      const votes = new Map([...CONTESTANTS.keys()].map((id) => [id, `${prefix}_${id}`]));
      const contest = { id: 'president', name: 'President', contestants: CONTESTANTS };
      return fixedForm(profile, { source, contest, columns, votes, more: { blanks: [-1] } });
    };
    return {
      about: { country: 'ID', date: '2019-04-17', rules: 'id-president-2019' },
      files: [side('kpu', { ...COMMISSION, id: 'kpu', name: 'KPU' }), side('crowd', CROWD)],
      assumed: [],
      ambiguous: [],
      leftOut: new Map([...leaveOut('voters-by-sex', ['reg_m', 'reg_f']), ...leaveOut('left-alone', OTHERS)]),
    };
  },
};

function territoryOf(profile: TableProfile): string[] {
  return ['prov', 'kab', 'kec', 'village'].filter((name) => columnOf(profile, name));
}
