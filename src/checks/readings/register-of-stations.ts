import { BLANK } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';

/**
 * Registered voters by station: the largest number that any official form or announced reading states, so that a share of the register is
 * never made larger than it is. BLANK where none does.
 */
export function registerOfStations({ forms, sources, stations, turnoutReadings }: Dataset): Int32Array {
  const register = new Int32Array(stations.length).fill(BLANK);
  const official = forms
    .filter(({ source }) => sources[source]?.role === 'commission')
    .map(({ stations: at, lines }) => ({ at, column: lines['registered'] }));
  const announced = turnoutReadings.map(({ stations: at, registered }) => ({ at, column: registered }));
  for (const { at, column } of [...official, ...announced]) {
    column?.values.forEach((value, row) => {
      const station = at[row] ?? -1;
      if (station !== -1) register[station] = Math.max(register[station] ?? BLANK, value);
    });
  }
  return register;
}
