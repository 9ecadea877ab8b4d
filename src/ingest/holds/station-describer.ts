import { STATION_KINDS } from '../../model/station.js';
import { COUNTING_WORDS, countingOf } from '../normalise/counting-word.js';
import type { Row } from '../read/row.js';
import type { FileContext, Positions, RowPlace } from './holder.js';
import type { CellReader } from './read-cell.js';
import { textAt } from './text-at.js';

/** Notes a station's kind, venue, coordinates and how it counts, where the file maps any of them. */
export function createStationDescriber(
  positions: Positions,
  cells: CellReader,
  context: FileContext,
): ((row: Row, place: RowPlace) => void) | null {
  const asked = ['kind', 'venue', 'latitude', 'longitude', 'counting'].map(positions);
  const [kindAt, venueAt, latitudeAt, longitudeAt, countingAt] = asked;
  if (asked.every((position) => position === undefined)) return null;
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
    const word = textAt(row, countingAt);
    const counting = word === null ? null : countingOf(word);
    if (word !== null && counting === null) {
      context.issues.add({
        code: 'unknown-counting',
        file: context.path,
        line: fileLine,
        got: word,
        args: { known: COUNTING_WORDS },
      });
    }
    context.stations.describe(mention(), {
      kind: known ?? 'unknown',
      venue: textAt(row, venueAt),
      latitude: cells.number(row, latitudeAt),
      longitude: cells.number(row, longitudeAt),
      counting,
    });
  };
}
