/** Whether a station can lie there. 0, 0 lies in the sea and is written where coordinates are not known. */
export function isPossiblePlace(latitude: number | null, longitude: number | null): boolean {
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return false;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
