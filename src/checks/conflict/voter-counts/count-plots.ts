import type { Curve } from '../../../model/plot.js';
import { stationSubject } from '../../figures.js';
import type { StationCount } from '../station-counts.js';
import type { ComparisonContext, CountComparison } from './compare-count.js';
import { hoursOf, minuteOf } from './hours.js';

type Point = Curve['series'][number]['points'][number];

/**
 * The station of the largest finding that has an announced curve: what was announced over the day beside what was counted, the range of the count at its end. Of
 * several passes the one with the largest total is shown. None where no such station has both.
 */
export function countPlots(
  found: readonly CountComparison[],
  { dataset, curveOf }: ComparisonContext,
): Curve[] {
  const [largest] = found
    .filter(({ count }) => curveOf(count.station) !== null)
    .sort((one, other) => Math.abs(other.unexplained) - Math.abs(one.unexplained));
  const curve = largest && curveOf(largest.count.station);
  if (!largest || !curve) return [];
  const { count, official } = largest;
  const announced = curve.minutes.map((minute, index) => exactly(minute, curve.voters[index] ?? 0));
  const close = curve.minutes.at(-1) ?? 0;
  return [
    {
      kind: 'curve',
      id: 'day',
      args: {
        announced: curve.voters.at(-1) ?? 0,
        counted: count.value,
        official: official.number.value,
      },
      subject: stationSubject(dataset, count.station),
      contest: dataset.contests[official.number.publication.contest]?.id ?? null,
      contestant: null,
      series: [
        { id: 'announced', source: dataset.sources[curve.source]?.id ?? '', points: announced },
        {
          id: 'counted',
          source: dataset.sources[count.source]?.id ?? '',
          points: countedPoints(count, largest, close),
        },
      ],
    },
  ];
}

/** Where every row has its hours the sum at the end of each; else the total alone, where the announced curve ends. */
function countedPoints(
  { rowsOfPasses, value }: StationCount,
  { low, high }: Pick<CountComparison, 'low' | 'high'>,
  close: number,
): Point[] {
  const sums = rowsOfPasses.map((rows) => ({
    rows,
    sum: rows.reduce((sum, { count }) => sum + count, 0),
  }));
  const { rows } = sums.reduce((most, one) => (one.sum > most.sum ? one : most), { rows: [], sum: -1 } as {
    readonly rows: StationCount['statements'];
    readonly sum: number;
  });
  const timed = rows
    .flatMap((row) => {
      const hours = hoursOf(row);
      return hours ? [{ ...hours, count: row.count }] : [];
    })
    .sort((one, other) => one.from - other.from);
  const end = (minute: number): Point => ({
    ...exactly(minute, value),
    low: Math.min(low, value),
    // A range without an end is drawn as none.
    high: Number.isFinite(high) ? Math.max(high, value) : value,
  });
  const total = timed.reduce((sum, row) => sum + row.count, 0);
  if (timed.length < rows.length || timed.length === 0 || total !== value) {
    const [first] = rows;
    const from = rows.length === 1 ? minuteOf(first?.from ?? null) : null;
    return [...(from && from.minute < close ? [exactly(from.minute, 0)] : []), end(close)];
  }
  let reached = 0;
  const points = timed.map(({ to, count }, index) => {
    reached += count;
    return index === timed.length - 1 ? end(to) : exactly(to, reached);
  });
  return [exactly(timed[0]?.from ?? 0, 0), ...points];
}

function exactly(minute: number, value: number): Point {
  const whole = Math.round(minute);
  const at = `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
  return { at, x: minute / 60, low: value, value, high: value };
}
