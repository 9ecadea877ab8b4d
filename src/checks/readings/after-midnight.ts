/** Readings before this time of day, at the end of a file's other readings of the station, may be of the night that follows. */
const NIGHT_ENDS = 4 * 3600;

interface Course {
  first: number;
  last: number;
  isNight: boolean;
}

/**
 * The rows of a table without dates that are of the hours after midnight. **Assumption: where the times of every station of the table
 * never go back from row to row, but for once, from a later hour to one before 04:00 and before its first, the readings from there on
 * are of the night that follows.** None where the rows stand in any other order. `stations`: of each row; times in seconds since midnight, null
 * where not known.
 */
export function afterMidnightRows(
  stations: Int32Array,
  secondsOf: (row: number) => number | null,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const courses = new Map<number, Course>();
  for (const [row, station] of stations.entries()) {
    const seconds = secondsOf(row);
    if (seconds === null) continue;
    const course = courses.get(station);
    if (!course) {
      courses.set(station, { first: seconds, last: seconds, isNight: false });
      continue;
    }
    if (seconds < course.last) {
      if (course.isNight || seconds >= NIGHT_ENDS) return new Set();
      course.isNight = true;
    }
    if (course.isNight && (seconds >= course.first || seconds >= NIGHT_ENDS)) return new Set();
    course.last = seconds;
    if (course.isNight) rows.add(row);
  }
  return rows;
}
