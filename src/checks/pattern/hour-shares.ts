import { studentTUpperTail } from '../../stats/student-t-upper-tail.js';

/** One station's rise in one interval beside what its neighbours' hours give. */
export interface HourTest {
  readonly station: number;
  readonly interval: number;
  /** Voters that would have come had they spread over the hours as the neighbours' did, rounded. */
  readonly expected: number;
  readonly pValue: number;
}

/**
 * For each station and interval, how far the station's share of voters who came in that interval stands above its neighbours': the
 * log-odds ln((r + ½) / (N − r + ½)) of r of its N voters against the mean and spread of the other stations, itself left out, with the
 * upper tail of Student's t for one more draw. **Null: in each interval the log-odds of all stations are drawn independently from one
 * normal distribution**, whose mean and variance are unknown; then p is exact. Intervals in which all others agree to the last digit are not tested.
 * `rises[s][i]`: voters of station s in interval i, at least three stations and two intervals.
 * Source: N. R. Draper, H. Smith, Applied Regression Analysis (1998), 8.1: externally studentised residuals.
 */
export function hourTests(rises: readonly Int32Array[]): readonly HourTest[] {
  const totals = rises.map((ofStation) => ofStation.reduce((sum, rise) => sum + rise, 0));
  const others = rises.length - 1;
  const intervals = rises[0]?.length ?? 0;
  return Array.from({ length: intervals }, (_, interval) => {
    const logOdds = rises.map((ofStation, station) => {
      const rise = ofStation[interval] ?? 0;
      return Math.log((rise + 0.5) / ((totals[station] ?? 0) - rise + 0.5));
    });
    // Centred first, so that leaving a station out of the sums loses no digits.
    const centre = orderlySum(logOdds) / rises.length;
    const deviations = logOdds.map((one) => one - centre);
    const squares = orderlySum(deviations.map((one) => one * one));
    return deviations.flatMap((deviation, station): HourTest[] => {
      const mean = -deviation / others;
      const variance = (squares - deviation * deviation - others * mean * mean) / (others - 1);
      if (!(variance > 1e-12)) return [];
      const t = (deviation - mean) / Math.sqrt(variance * (1 + 1 / others));
      const share = 1 / (1 + Math.exp(-(centre + mean)));
      return [
        {
          station,
          interval,
          expected: Math.round((totals[station] ?? 0) * share),
          pValue: studentTUpperTail(t, others - 1),
        },
      ];
    });
  }).flat();
}

/** A sum that does not depend, in its last digit, on the order in which the stations come. */
function orderlySum(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right).reduce((sum, one) => sum + one, 0);
}
