import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { TerritoryTiming } from '../../../model/revision-ledger.js';
import { territoryPath } from '../../../model/territory.js';

/** No territory of the level that is looked at holds more than this share of the stations. */
const LARGEST_SHARE = 0.5;

/**
 * In which publication the stations of each territory were first published: territories with stations that the first publication
 * does not have, those furthest above the average share of such stations first, in stations. **Of the levels of territory the uppermost is taken at which none holds
 * more than half of the stations**, the lowest where there is no such level: above it a territory is nearly the whole.
 * `firstIn` goes by station and is -1 where a station was never published.
 */
export function territoryTiming(
  { stations, territories }: Dataset,
  firstIn: Int32Array,
  publications: number,
): TerritoryTiming[] {
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  const published = [...firstIn.keys()].filter((station) => firstIn[station] !== -1);
  const pathOf = (station: number): readonly string[] => paths[stations.territories[station] ?? -1] ?? [];
  const depths = paths.reduce((deepest, path) => Math.max(deepest, path.length), 0);
  let level = new Map<string, TerritoryTiming>();
  for (let depth = 1; depth <= depths; depth++) {
    level = new Map();
    for (const station of published) {
      const territory = pathOf(station).slice(0, depth);
      const timing = getOrAdd(level, JSON.stringify(territory), () => ({
        territory: [...territory],
        first: new Array<number>(publications).fill(0),
      }));
      const index = firstIn[station] ?? 0;
      timing.first[index] = (timing.first[index] ?? 0) + 1;
    }
    const isTooLarge = [...level.values()].some(
      (timing) => stationsOf(timing) > LARGEST_SHARE * published.length,
    );
    if (!isTooLarge) break;
  }
  const late = [...level.values()].reduce((sum, timing) => sum + lateOf(timing), 0);
  const beyondAverage = (timing: TerritoryTiming): number =>
    lateOf(timing) - (late * stationsOf(timing)) / published.length;
  return [...level]
    .filter(([, timing]) => lateOf(timing) > 0)
    .sort(
      ([oneKey, one], [otherKey, other]) =>
        beyondAverage(other) - beyondAverage(one) || (oneKey < otherKey ? -1 : 1),
    )
    .map(([, timing]) => timing);
}

function stationsOf({ first }: TerritoryTiming): number {
  return first.reduce((sum, count) => sum + count, 0);
}

function lateOf(timing: TerritoryTiming): number {
  return stationsOf(timing) - (timing.first[0] ?? 0);
}
