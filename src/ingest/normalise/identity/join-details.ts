import { COUNTINGS, STATION_KINDS, type StationDetails, type StationKind } from '../../../model/station.js';

type Coordinates = Pick<StationDetails, 'latitude' | 'longitude'>;

/**
 * What two statements say of one station together: each fills in what the other leaves out. Where they differ, the kind that comes first
 * in the list of kinds, the venue that comes first in the alphabet, the coordinates that are smaller and a machine before hands, so that
 * their order does not matter. Coordinates are taken from one statement, never the latitude from one and the longitude from the other.
 */
export function joinDetails(known: StationDetails | undefined, given: StationDetails): StationDetails {
  if (!known) return given;
  const { latitude, longitude } = [known, given].reduce(nearer);
  return {
    kind: firstKind(known.kind, given.kind),
    venue: firstText(known.venue, given.venue),
    latitude,
    longitude,
    counting:
      COUNTINGS.find((counting) => counting === known.counting || counting === given.counting) ?? null,
  };
}

function firstKind(one: StationKind, other: StationKind): StationKind {
  if (one === 'unknown' || other === 'unknown') return one === 'unknown' ? other : one;
  return STATION_KINDS.indexOf(one) < STATION_KINDS.indexOf(other) ? one : other;
}

function firstText(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Coordinates with both numbers before those with one, smaller ones before larger ones. */
function nearer<Given extends Coordinates>(one: Given, other: Given): Given {
  const missing = ({ latitude, longitude }: Coordinates): number =>
    Number(latitude === null) + Number(longitude === null);
  const order =
    missing(one) - missing(other) ||
    (one.latitude ?? 0) - (other.latitude ?? 0) ||
    (one.longitude ?? 0) - (other.longitude ?? 0);
  return order <= 0 ? one : other;
}
