import type { Dataset } from '../../model/dataset.js';
import type { Figure } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, type PublishedNumber, stationSubject } from '../figures.js';
import { readingFigure } from '../readings/reading-figure.js';
import { type ReadingSeries, readingSeries } from '../readings/reading-series.js';
import { percentChange } from './percent-change.js';
import { registersOf } from './register-pairs.js';

const MEASURE = { kind: 'line', line: 'registered' } as const;

export const DURING_THE_DAY = ['typing-slip', 'voters-added-on-the-day', 'another-register'] as const;

export interface DayBounds {
  readonly percent: number;
  readonly voters: number;
}

export interface DayComparison {
  readonly stations: readonly number[];
  readonly findings: readonly FindingDraft[];
  readonly remarks: readonly Message[];
}

/** Each station's register as announced during the day against itself and against the official form. */
export function compareDuringDay(dataset: Dataset, bounds: DayBounds): DayComparison {
  const registers = registersOf(dataset);
  const stations: number[] = [];
  const findings: FindingDraft[] = [];
  const remarks = readingSeries(dataset, ({ registered }) => registered).flatMap((series): Message[] => {
    let examined = 0;
    series.stations.forEach((station, index) => {
      const ends = findEnds(series, index);
      const official = nearest(registers(station), ends.last);
      if (ends.count + (official ? 1 : 0) < 2) return;
      examined++;
      stations.push(station);
      const finding = describe(dataset, series, station, ends, official, bounds);
      if (finding) findings.push(finding);
    });
    const source = dataset.sources[series.source]?.id ?? '';
    const { unplaced } = series;
    return [
      ...(examined > 0 ? [{ id: 'day-compared', args: { source, stations: examined, ...bounds } }] : []),
      ...(unplaced > 0 ? [{ id: 'registers-unplaced', args: { source, readings: unplaced } }] : []),
    ];
  });
  return { stations, findings, remarks };
}

/** The readings that state a station's smallest and largest register, how many moments there are, and the last number. */
interface Ends {
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
  readonly last: number;
}

function findEnds({ starts, lows, highs }: ReadingSeries, index: number): Ends {
  const first = starts[index] ?? 0;
  const end = starts[index + 1] ?? 0;
  let lowest = first;
  let highest = first;
  let count = 0;
  for (let reading = first; reading < end; reading++) {
    count += lows[reading] === highs[reading] ? 1 : 2;
    if ((lows[reading] ?? 0) < (lows[lowest] ?? 0)) lowest = reading;
    if ((highs[reading] ?? 0) > (highs[highest] ?? 0)) highest = reading;
  }
  return { lowest, highest, count, last: highs[end - 1] ?? 0 };
}

/** Of the registers of several contests the one nearest to the last announced: what is most favourable to the commission. */
function nearest(registers: readonly PublishedNumber[], last: number): PublishedNumber | null {
  const distance = ({ value }: PublishedNumber): number => Math.abs(value - last);
  return registers.reduce<PublishedNumber | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
}

/** A number of registered voters; without a moment where it stands on the form, which comes after all readings. */
interface Stated {
  readonly value: number;
  readonly reading: number;
  readonly moment: string | null;
  readonly figure: Figure;
}

/** The smallest and the largest number, in the order in which they were stated. */
function describe(
  dataset: Dataset,
  series: ReadingSeries,
  station: number,
  { lowest, highest, count }: Ends,
  official: PublishedNumber | null,
  { percent, voters }: DayBounds,
): FindingDraft | null {
  const { lows, highs, lowRows, highRows } = series;
  const low = lows[lowest] ?? 0;
  const high = highs[highest] ?? 0;
  const announced = (value: number, reading: number, row = 0): Stated => ({
    value,
    reading,
    moment: series.momentOfRow(row),
    figure: readingFigure(dataset, series, value, [row], MEASURE),
  });
  const onForm = (number: PublishedNumber): Stated => ({
    value: number.value,
    reading: Number.POSITIVE_INFINITY,
    moment: null,
    figure: formFigure(dataset, MEASURE, number),
  });
  const smallest = official && official.value < low ? official.value : low;
  const largest = official && official.value > high ? official.value : high;
  if (largest - smallest <= voters) return null;
  const ends = [
    official && smallest < low ? onForm(official) : announced(low, lowest, lowRows[lowest]),
    official && largest > high ? onForm(official) : announced(high, highest, highRows[highest]),
  ].sort((left, right) => (left.reading === right.reading ? 0 : left.reading - right.reading));
  const [first, second] = ends;
  if (!first || !second || 100 * (largest - smallest) <= percent * first.value) return null;
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: null,
    message: {
      id: messageId(first, second),
      args: {
        from: first.moment,
        to: second.moment,
        change: percentChange(first.value, second.value),
      },
    },
    expected: first.figure,
    actual: second.figure,
    difference: second.value - first.value,
    unit: 'voters',
    votesAtStake: null,
    method: 'exact',
    n: count + (official ? 1 : 0),
    test: null,
    direction: null,
    cells: [],
    notes: [{ id: 'bound-during-day', args: { percent, voters } }],
    innocent: [...DURING_THE_DAY],
    provenance: distinctPlaces([...first.figure.places, ...second.figure.places]),
  };
}

function messageId(first: Stated, second: Stated): string {
  if (second.moment === null) return 'form-differs';
  return first.reading === second.reading ? 'stated-twice' : 'announced-differently';
}
