import type { Dataset } from '../../../model/dataset.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';

/**
 * The stratum of every station, as a text that does not depend on the order of the files: the same smallest territory, the same kind of station, and a
 * register of the same band, each band reaching up to `factor` times its beginning (1 to 2, 2 to 4, … for 2). Stations whose register is not
 * known are comparable with each other only. `factor` is above 1.
 * Source: S. M. Iacus, G. King, G. Porro, Political Analysis 20 (2012) 1–24: coarsened exact matching.
 */
export function stationStrata(
  { stations, territories }: Dataset,
  registers: readonly (number | null)[],
  factor: number,
): readonly string[] {
  return stations.ids.map((_, station) => {
    const register = registers[station] ?? null;
    return JSON.stringify([
      ...territoryPath(territories, stations.territories[station] ?? NO_TERRITORY),
      stations.details.get(station)?.kind ?? 'unknown',
      register === null ? null : bandOf(register, factor),
    ]);
  });
}

/** A register of 0 has the band of 1. The small addend keeps whole powers, whose logarithms are rounded, in the band they begin. */
function bandOf(register: number, factor: number): number {
  return Math.floor(Math.log(Math.max(1, register)) / Math.log(factor) + 1e-9);
}
