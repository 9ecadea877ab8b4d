import type { Dataset } from '../../../model/dataset.js';
import { territoryPath } from '../../../model/territory.js';
import { foldText } from './fold-text.js';
import { nearNumbers } from './near-numbers.js';
import { createSimilarNames } from './similar-names.js';
import { SIMILAR } from './similar-territories.js';
import { stationKey } from './station-key.js';
import { territoryKey } from './territory-key.js';

type Named = Pick<Dataset, 'stations' | 'territories'>;

/** Stations that are offered where none has the name asked for. */
const NEAREST = 5;

/** Indexes of the stations that are called like this, as files are matched: "УИК №0333" is 333. In the order of the data set. */
export function stationsCalled(name: string, { stations }: Named): readonly number[] {
  const wanted = stationKey(name);
  return stations.ids.flatMap((id, station) => (stationKey(id) === wanted ? [station] : []));
}

/**
 * Of stations those that lie in all of these territories, at whatever level. A name is matched as in files; where that finds none, it may be
 * a part of the territory's name.
 */
export function stationsIn(
  names: readonly string[],
  candidates: readonly number[],
  { stations, territories }: Named,
): readonly number[] {
  return names.reduce<readonly number[]>((left, name) => {
    const pathOf = (station: number): readonly string[] =>
      territoryPath(territories, stations.territories[station] ?? -1);
    const { plain, core } = territoryKey(name);
    const folded = foldText(name);
    const ways: readonly ((place: string) => boolean)[] = [
      (place) => foldText(place) === folded,
      (place) => territoryKey(place).plain === plain,
      (place) => territoryKey(place).core === core,
      (place) => folded !== '' && foldText(place).includes(folded),
    ];
    for (const isMeant of ways) {
      const found = left.filter((station) => pathOf(station).some(isMeant));
      if (found.length > 0) return found;
    }
    return [];
  }, candidates);
}

/** The names most like one that no station has: a slip of the pen away, a similar name, or the next number. Each once. */
export function nearestNames(name: string, { stations }: Named): readonly string[] {
  const wanted = stationKey(name);
  const ids = new Map<string, string>();
  for (const id of stations.ids) if (!ids.has(stationKey(id))) ids.set(stationKey(id), id);
  const keys = [...ids.keys()];
  const number = Number(wanted);
  const away = (key: string): number => Math.abs(Number(key) - number);
  const found = new Set([
    ...nearNumbers(wanted).filter((key) => ids.has(key)),
    ...createSimilarNames(keys, SIMILAR)(wanted).map(({ index }) => keys[index] ?? ''),
    ...keys.filter((key) => Number.isFinite(away(key))).sort((one, other) => away(one) - away(other)),
  ]);
  return [...found].slice(0, NEAREST).map((key) => ids.get(key) ?? key);
}
