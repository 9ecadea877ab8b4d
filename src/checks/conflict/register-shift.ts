import type { Check } from '../check.js';
import { PREVIOUS_ELECTION } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { comparedTables } from '../readings/series-remarks.js';
import { BETWEEN_ELECTIONS, compareElections } from './register-between-elections.js';
import { compareDuringDay, DURING_THE_DAY } from './register-during-day.js';

/** A register that became much larger or smaller than it was, at the earlier election or earlier in the day. */
export const registerShift: Check = {
  id: 'register-shift',
  evidence: 'conflict',
  tier: 'A',
  question: 'Has a station’s register changed far more than those around it, or during the day?',
  needs: ['register-twice'],
  innocent: [...BETWEEN_ELECTIONS, ...DURING_THE_DAY],
  references: [
    'openPKW (Poland): eligible voters more than 10 % off the register are asked about',
    'Announced turnout of St Petersburg, State Duma 2021, github.com/vkryl/spbik-2021: registers announced five times',
  ],
  defaults: {
    percent: 50,
    voters: 300,
    neighbours: 5,
    percentAnew: 25,
    percentDuringDay: 10,
    votersDuringDay: 100,
  },
  run({ dataset, parameters }) {
    const { previous } = dataset;
    const elections = previous
      ? compareElections(dataset, previous, {
          percent: numberSetting(parameters, 'percent'),
          voters: numberSetting(parameters, 'voters'),
          neighbours: numberSetting(parameters, 'neighbours', 1),
          percentAnew: numberSetting(parameters, 'percentAnew'),
        })
      : null;
    const day = compareDuringDay(dataset, {
      percent: numberSetting(parameters, 'percentDuringDay'),
      voters: numberSetting(parameters, 'votersDuringDay'),
    });
    const examined = new Set([...(elections?.stations ?? []), ...day.stations]);
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unmatched: elections?.unmatched ?? [],
      unexamined: { id: 'no-register-twice', args: {} },
      findings: [...(elections?.findings ?? []), ...day.findings],
      remarks: [...(elections?.remarks ?? []), ...day.remarks],
      compared: [
        ...(elections && elections.stations.length > 0 ? [PREVIOUS_ELECTION] : []),
        ...(day.stations.length > 0 ? comparedTables(dataset) : []),
      ],
    };
  },
};
