/**
 * Points on the unit sphere, x, y and z one after another, from latitudes and longitudes in degrees. Chords between them are in the order of
 * great-circle distances. Throws a RangeError for a latitude beyond ±90, a longitude beyond ±180, and blanks (NaN).
 */
export function unitSphere(latitudes: Float64Array, longitudes: Float64Array): Float64Array {
  const points = new Float64Array(3 * latitudes.length);
  latitudes.forEach((latitude, unit) => {
    const longitude = longitudes[unit] as number;
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      throw new RangeError(`expected degrees of latitude and longitude, got ${latitude}, ${longitude}`);
    const up = (latitude * Math.PI) / 180;
    const round = (longitude * Math.PI) / 180;
    points[3 * unit] = Math.cos(up) * Math.cos(round);
    points[3 * unit + 1] = Math.cos(up) * Math.sin(round);
    points[3 * unit + 2] = Math.sin(up);
  });
  return points;
}
