import type { BallotOrders } from '../../../model/ballot-orders.js';
import { BLANK } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { stationsByName } from '../results/stations-by-name.js';

/** The ballots of one station in their order, as one file has them. */
export interface StationOrder {
  readonly table: BallotOrders;
  readonly station: number;
  /** Rows of the table, in the order of the ballots. */
  readonly rows: Int32Array;
  /** Ballots left out because their place is not stated, while that of others is. */
  readonly unplaced: number;
  /** Whether two ballots claim one place, so that the order is not known. */
  readonly isDoubtful: boolean;
}

/** The orders of all stations, contest by contest, in the order of the stations' names. Without positions the order is that of the rows. */
export function stationOrders(dataset: Dataset): readonly StationOrder[] {
  const ranks = new Map(Array.from(stationsByName(dataset), (station, rank) => [station, rank]));
  const rankOf = ({ station }: StationOrder): number => ranks.get(station) ?? -1;
  return dataset.ballotOrders
    .flatMap(ordersOf)
    .sort(
      (one, other) =>
        one.table.contest - other.table.contest ||
        rankOf(one) - rankOf(other) ||
        one.table.source - other.table.source,
    );
}

function ordersOf(table: BallotOrders): StationOrder[] {
  const rowsOf = new Map<number, number[]>();
  table.stations.forEach((station, row) => {
    const rows = rowsOf.get(station);
    if (rows) rows.push(row);
    else rowsOf.set(station, [row]);
  });
  const positionOf = (row: number): number => table.positions.values[row] ?? BLANK;
  return [...rowsOf].map(([station, all]) => {
    const placed = all.filter((row) => positionOf(row) !== BLANK);
    if (placed.length === 0) {
      return { table, station, rows: Int32Array.from(all), unplaced: 0, isDoubtful: false };
    }
    const rows = Int32Array.from(placed).sort((one, other) => positionOf(one) - positionOf(other));
    const isDoubtful = rows.some(
      (row, index) => index > 0 && positionOf(row) === positionOf(rows[index - 1] ?? -1),
    );
    return { table, station, rows, unplaced: all.length - placed.length, isDoubtful };
  });
}
