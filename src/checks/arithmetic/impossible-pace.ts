import type { Dataset } from '../../model/dataset.js';
import type { Check, FindingDraft, Parameters } from '../check.js';
import { distinctPlaces, stationSubject } from '../figures.js';
import { numberSetting } from '../number-setting.js';
import { type Beginnings, findBeginnings } from '../readings/beginnings.js';
import { type CertainRises, certainRises } from '../readings/certain-rises.js';
import { readingFigure } from '../readings/reading-figure.js';
import { type ReadingSeries, readingSeries } from '../readings/reading-series.js';
import { comparedTables, nothingInOrder, seriesRemarks } from '../readings/series-remarks.js';
import { type OutsideVoters, outsideVoters } from './outside-voters.js';

const EXPLANATIONS = [
  'more-boxes',
  'outside-included',
  'reading-of-another-hour',
  'announced-late',
  'typing-slip',
] as const;

/** More voters between two announcements than could have put a ballot into the box. */
export const impossiblePace: Check = {
  id: 'impossible-pace',
  evidence: 'arithmetic',
  tier: 'A',
  question: 'Could as many voters have passed the ballot box as the announced turnout rises by?',
  needs: ['turnout-readings'],
  innocent: EXPLANATIONS,
  references: [
    'D. M. Spencer, Z. S. Markovits, Long Lines at Polling Stations? Observations from an Election Day Field Study, Election Law Journal 9 (2010): times measured at 30 stations',
  ],
  defaults: { secondsPerVoter: 6, boxes: 1 },
  run({ dataset, parameters }) {
    const pace = paceOf(parameters);
    const outside = outsideVoters(dataset);
    const examined = new Set<number>();
    const noRoom = new Set<number>();
    const findings: FindingDraft[] = [];
    const all = readingSeries(dataset, ({ voted }) => voted);
    const remarks = all.flatMap((series) => {
      const beginnings = findBeginnings(series);
      const rises = certainRises(series, beginnings);
      series.stations.forEach((station, index) => {
        const kind = dataset.stations.details.get(station)?.kind;
        if (kind === 'electronic' || kind === 'postal') {
          noRoom.add(station);
          return;
        }
        const windows = windowsOf(series, beginnings, rises, index);
        if (windows.length > 0) examined.add(station);
        const worst = worstWindow(windows, pace);
        const finding = worst && describe(dataset, series, pace, outside(station), station, worst);
        if (finding) findings.push(finding);
      });
      return seriesRemarks(dataset, series, beginnings);
    });
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unexamined: nothingInOrder('no-interval', all),
      findings,
      remarks: [
        { id: 'bound-taken', args: { seconds: pace.seconds, boxes: pace.boxes } },
        ...remarks,
        ...(noRoom.size > 0 ? [{ id: 'no-room', args: { stations: noRoom.size } }] : []),
      ],
      compared: comparedTables(dataset),
    };
  },
};

/** Settings, with the seconds a voter takes as whole thousandths, so that the bound is exact. */
interface Pace {
  readonly seconds: number;
  readonly boxes: number;
  readonly thousandths: number;
}

function paceOf(parameters: Parameters): Pace {
  const seconds = numberSetting(parameters, 'secondsPerVoter', 0.001);
  const boxes = numberSetting(parameters, 'boxes', 1);
  return { seconds, boxes, thousandths: Math.round(1000 * seconds) };
}

/** Voters who came at least, from the row of one reading to that of another. */
interface Window {
  readonly voters: number;
  readonly seconds: number;
  readonly fromRow: number;
  readonly toRow: number;
}

function windowsOf(
  { starts, moments, lowRows, highRows }: ReadingSeries,
  { begins }: Beginnings,
  { rises, from, to }: CertainRises,
  index: number,
): Window[] {
  const windows: Window[] = [];
  for (let reading = starts[index] ?? 0; reading < (starts[index + 1] ?? 0); reading++) {
    if (begins[reading] === 1) continue;
    const first = from[reading] ?? 0;
    const last = to[reading] ?? 0;
    windows.push({
      voters: rises[reading] ?? 0,
      seconds: (moments[last] ?? 0) - (moments[first] ?? 0),
      fromRow: highRows[first] ?? 0,
      toRow: lowRows[last] ?? 0,
    });
  }
  return windows;
}

/** How many pass at most: a voter who has begun is not counted before the time is over. */
function capacity({ seconds }: Window, { thousandths, boxes }: Pace): number {
  return Math.floor((1000 * seconds * boxes) / thousandths);
}

/** Seconds from one voter to the next, with three digits, or as many as tell them from the pace that is possible. */
function secondsEach({ seconds, voters }: Window, { thousandths, boxes }: Pace): number {
  const each = seconds / voters;
  const possible = thousandths / 1000 / boxes;
  const rounded = [3, 4, 5, 6].map((digits) => Number(each.toPrecision(digits)));
  return rounded.find((one) => one < possible) ?? each;
}

function worstWindow(windows: readonly Window[], pace: Pace): Window | null {
  const excess = (window: Window): number => window.voters - capacity(window, pace);
  return windows.reduce<Window | null>(
    (worst, window) => (excess(window) > 0 && (!worst || excess(window) > excess(worst)) ? window : worst),
    null,
  );
}

/** Null where those who voted outside the room may account for the excess, all of them in this one interval. */
function describe(
  dataset: Dataset,
  series: ReadingSeries,
  pace: Pace,
  outside: OutsideVoters | null,
  station: number,
  window: Window,
): FindingDraft | null {
  const { voters, seconds, fromRow, toRow } = window;
  const passed = capacity(window, pace);
  const bound = passed + (outside?.voters ?? 0);
  if (voters <= bound) return null;
  const expected = readingFigure(dataset, series, bound, [fromRow]);
  const actual = readingFigure(dataset, series, voters, [fromRow, toRow]);
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: null,
    message: {
      id: seconds < 60 ? 'at-once' : 'too-fast',
      args: {
        from: series.momentOfRow(fromRow),
        to: series.momentOfRow(toRow),
        minutes: Math.round(seconds / 6) / 10,
        every: secondsEach(window, pace),
        seconds: pace.seconds,
        boxes: pace.boxes,
        passed,
        outside: outside?.voters ?? 0,
      },
    },
    expected,
    actual,
    difference: voters - bound,
    unit: 'voters',
    votesAtStake: voters - bound,
    method: 'exact',
    n: 2,
    test: null,
    direction: null,
    cells: [],
    notes: [
      outside
        ? { id: 'outside-allowed', args: { voters: outside.voters } }
        : { id: 'outside-not-known', args: {} },
    ],
    innocent: [...EXPLANATIONS],
    provenance: distinctPlaces([...actual.places, ...(outside?.places ?? [])]),
  };
}
