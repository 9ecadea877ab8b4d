import type { Dataset } from '../../model/dataset.js';
import type { Curve } from '../../model/plot.js';
import { stationSubject } from '../figures.js';
import type { ReadingSeries } from '../readings/reading-series.js';
import type { HourTest } from './hour-shares.js';
import type { Neighbour } from './neighbourhoods.js';

const DAY = 86_400;
const HOUR = 3600;

/** A station's turnout over the hours, beside what it would have been with as many voters in all, had they come in the hours of the others together. */
export function jumpPlot(
  dataset: Dataset,
  {
    series,
    neighbour,
    hour,
    group,
  }: {
    readonly series: ReadingSeries;
    readonly neighbour: Neighbour;
    readonly hour: HourTest;
    readonly group: readonly Neighbour[];
  },
): Curve {
  const { station, rises, readings } = neighbour;
  const others = group.filter((other) => other !== neighbour);
  const { moments, days, lows, highRows, lowRows } = series;
  const source = dataset.sources[series.source]?.id ?? '';
  const first = (readings[0] ?? 0) - 1;
  const midnight = (days[first] ?? 0) * DAY;
  const total = rises.reduce((sum, rise) => sum + rise, 0);
  const came = rises.map((_, interval) =>
    others.reduce((sum, other) => sum + (other.rises[interval] as number), 0),
  );
  const all = came.reduce((sum, rise) => sum + rise, 0);
  const pointAt = (reading: number, value: number) => ({
    at: series.momentOfRow(lowRows[reading] ?? 0),
    x: ((moments[reading] ?? 0) - midnight) / HOUR,
    low: value,
    value,
    high: value,
  });
  const begun = lows[first] ?? 0;
  let [announced, expected] = [begun, begun];
  const end = readings[hour.interval] ?? 0;
  const points = [...readings].map((reading, interval) => {
    announced += rises[interval] as number;
    expected += (total * (came[interval] as number)) / all;
    return { announced: pointAt(reading, announced), expected: pointAt(reading, Math.round(expected)) };
  });
  const start = pointAt(first, begun);
  return {
    kind: 'curve',
    id: 'hours',
    args: {
      from: series.momentOfRow(highRows[end - 1] ?? 0),
      to: series.momentOfRow(lowRows[end] ?? 0),
      came: rises[hour.interval] ?? 0,
      expected: hour.expected,
      others: others.length,
    },
    subject: stationSubject(dataset, station),
    contest: null,
    contestant: null,
    series: [
      { id: 'announced', source, points: [start, ...points.map((point) => point.announced)] },
      { id: 'expected', source, points: [start, ...points.map((point) => point.expected)] },
    ],
  };
}
