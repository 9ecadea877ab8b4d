import type { Check } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { COPIED_EXPLANATIONS, copiedFindings } from './copied-finding.js';
import { equalForms } from './equal-forms.js';
import { wholeForms } from './whole-forms.js';

/** Stations whose whole forms are the same, number for number. */
export const copiedForm: Check = {
  id: 'copied-form',
  evidence: 'pattern',
  question: 'Do several stations have one and the same form, number for number?',
  needs: ['commission-forms'],
  innocent: COPIED_EXPLANATIONS,
  references: [
    'Poland, president 2020, first round, and Wisconsin, president 2016: no two stations with one form among 29,020, what honest work looks like',
  ],
  defaults: { leastCells: 10, leastBallots: 100 },
  run({ dataset, parameters }) {
    const groups = wholeForms(dataset, {
      cells: numberSetting(parameters, 'leastCells', 1),
      ballots: numberSetting(parameters, 'leastBallots', 1),
    });
    return {
      examined: new Set(groups.flatMap(({ forms }) => forms.map(({ station }) => station))).size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-long-form', args: {} },
      findings: groups.flatMap(({ contest, cells, forms }) =>
        copiedFindings(dataset, contest, cells, equalForms(forms)),
      ),
    };
  },
};
