import { STATION_KINDS } from '../../model/station.js';
import type { Row } from '../read/row.js';
import type { FileContext, Positions, RowPlace } from './holder.js';
import type { CellReader } from './read-cell.js';
import { textAt } from './text-at.js';

/** Notes a station's kind, venue and coordinates, where the file maps any of them. */
export function createStationDescriber(
  positions: Positions,
  cells: CellReader,
  context: FileContext,
): ((row: Row, place: RowPlace) => void) | null {
  const [kindAt, venueAt, latitudeAt, longitudeAt] = ['kind', 'venue', 'latitude', 'longitude'].map(
    positions,
  );
  if ([kindAt, venueAt, latitudeAt, longitudeAt].every((position) => position === undefined)) return null;
  return (row, { mention, fileLine }) => {
    const written = textAt(row, kindAt);
    const known = STATION_KINDS.find((kind) => kind === written?.toLowerCase());
    if (written !== null && !known) {
      context.issues.add({
        code: 'unknown-kind',
        file: context.path,
        line: fileLine,
        got: written,
        args: { known: STATION_KINDS.join(', ') },
      });
    }
    context.stations.describe(mention(), {
      kind: known ?? 'unknown',
      venue: textAt(row, venueAt),
      latitude: cells.number(row, latitudeAt),
      longitude: cells.number(row, longitudeAt),
    });
  };
}
