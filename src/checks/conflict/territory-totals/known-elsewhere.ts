import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { territoryPath } from '../../../model/territory.js';
import { earlierStations } from '../earlier-stations.js';
import { missingNotes, names } from './gap-notes.js';
import { ELSEWHERE } from './missing-stations.js';
import type { TerritoryTree } from './territory-tree.js';

/**
 * Stations of a territory that have no form in this contest but one in another, and stations that an earlier election had there and
 * this one does not. Neither need be missing (a district's contest has only its own stations, and stations are closed), so they
 * keep nothing from being compared; they are named where a total differs.
 */
export function knownElsewhere(
  dataset: Dataset,
  tree: TerritoryTree,
  states: Uint8Array,
): (node: number, ownStations: readonly number[]) => Message[] {
  let gone: readonly (readonly string[])[] | null = null;
  return (node, ownStations) => {
    const inOther = ownStations.filter((station) => states[station] === ELSEWHERE);
    gone ??= goneStations(dataset);
    const path = territoryPath(dataset.territories, tree.territoryOf(node));
    const before = gone.filter((earlier) => path.every((name, level) => earlier[level] === name));
    return [
      ...missingNotes(dataset, inOther, 'in-other-contest'),
      ...(before.length === 0
        ? []
        : [
            {
              id: 'in-earlier-election',
              args: { stations: before.length, ...names(before.map((earlier) => earlier.join(' › '))) },
            },
          ]),
    ];
  };
}

/** Territories and number of each station that only the earlier election has. */
function goneStations(dataset: Dataset): readonly (readonly string[])[] {
  const { previous } = dataset;
  if (!previous) return [];
  const found = new Set(earlierStations(dataset, previous));
  const { stations, territories } = previous;
  return stations.ids.flatMap((id, station) =>
    found.has(station) ? [] : [[...territoryPath(territories, stations.territories[station] ?? -1), id]],
  );
}
