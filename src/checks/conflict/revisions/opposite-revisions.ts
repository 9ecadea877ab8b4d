import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { type CellHistory, netChange, type StationHistory } from './station-history.js';

/** Below so many votes two stations are easily opposite by chance. */
const LEAST_VOTES = 10;

/**
 * For each station the one other station of its territory whose numbers changed by exactly the opposite, cell by cell: what one gained
 * the other lost, as where ballots of one were counted for the other. Only where contestants' votes changed by {@link LEAST_VOTES}
 * or more together, and where there is one such station and not several.
 */
export function oppositeRevisions(
  { stations }: Dataset,
  revised: readonly StationHistory[],
): ReadonlyMap<number, number> {
  const large = revised.filter(({ changed }) => changedVotes(changed) >= LEAST_VOTES);
  const keyOf = ({ station, changed }: StationHistory, sign: number): string => {
    const changes = changed.filter((cell) => netChange(cell) !== 0);
    const parts = changes.map((cell) => `${Object.values(cell.measure).join(' ')} ${sign * netChange(cell)}`);
    return [stations.territories[station], ...parts].join('\n');
  };
  const byChange = groupBy(large, (one) => keyOf(one, 1));
  return new Map(
    [...byChange.values()].flatMap((same): [number, number][] => {
      const [one, another] = same;
      if (!one || another) return [];
      const [other, second] = byChange.get(keyOf(one, -1)) ?? [];
      return other && !second ? [[one.station, other.station]] : [];
    }),
  );
}

function changedVotes(changed: readonly CellHistory[]): number {
  return changed.reduce(
    (sum, cell) => (cell.measure.kind === 'votes' ? sum + Math.abs(netChange(cell)) : sum),
    0,
  );
}
