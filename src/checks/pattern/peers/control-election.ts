/**
 * Stations of the first round in Poland in 2020 that lie at least so many spreads from their peers, measured with the settings as they are by default: share of the
 * leader and turnout either way, `together` both upwards. An election used as a control, and **no law that others must follow**: where stations
 * differ more, more of them lie far out.
 */
const CONTROL = {
  stations: { share: 26_193, turnout: 26_745, together: 26_193 },
  limits: [1.5, 2, 2.5, 3, 4, 5, 6, 8, 12],
  share: [4091, 1884, 966, 536, 217, 102, 46, 12, 3],
  turnout: [4409, 2190, 1181, 725, 380, 233, 153, 80, 35],
  together: [146, 56, 32, 21, 10, 4, 1, 1, 0],
} as const;

export type Measure = 'share' | 'turnout' | 'together';

/** Of 10,000 stations of the control how many lie as far out, or farther: at the largest limit not above `score`; null below all limits. */
export function controlRate(measure: Measure, score: number): number | null {
  const at = CONTROL.limits.findLastIndex((limit) => limit <= Math.abs(score));
  const count = CONTROL[measure][at];
  return count === undefined ? null : (10_000 * count) / CONTROL.stations[measure];
}
