import type { Dataset } from '../../model/dataset.js';
import type { Check, CheckResult, FindingDraft } from '../check.js';
import { distinctPlaces, placeOf, stationSubject } from '../figures.js';
import { type Beginnings, findBeginnings } from '../readings/beginnings.js';
import { consistentChoice } from '../readings/consistent-choice.js';
import { readingFigure } from '../readings/reading-figure.js';
import { type ReadingSeries, readingSeries } from '../readings/reading-series.js';
import { comparedTables, nothingInOrder, seriesRemarks } from '../readings/series-remarks.js';

const EXPLANATIONS = [
  'slip-corrected',
  'another-station',
  'over-count-corrected',
  'not-cumulative',
  'after-midnight',
] as const;

/** Announced cumulative turnout of a station that is smaller than it was before. */
export const fallingTurnout: Check = {
  id: 'falling-turnout',
  evidence: 'arithmetic',
  tier: 'A',
  question: 'Does the announced cumulative turnout of a station ever fall?',
  needs: ['turnout-readings'],
  innocent: EXPLANATIONS,
  references: [
    'Announced turnout of St Petersburg, State Duma 2021, github.com/vkryl/spbik-2021: 215 falls at 200 stations',
  ],
  defaults: {},
  run({ dataset }) {
    const all = readingSeries(dataset, ({ voted }) => voted);
    const results = all.map((series) => examineSeries(dataset, series));
    const examined = new Set(results.flatMap(({ stations }) => stations));
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unexamined: nothingInOrder('no-two-readings', all),
      findings: results.flatMap(({ findings }) => findings),
      remarks: results.flatMap(({ remarks }) => remarks ?? []),
      compared: comparedTables(dataset),
    };
  },
};

function examineSeries(
  dataset: Dataset,
  series: ReadingSeries,
): Pick<CheckResult, 'findings' | 'remarks'> & { readonly stations: readonly number[] } {
  const beginnings = findBeginnings(series);
  const { begins } = beginnings;
  const findings: FindingDraft[] = [];
  const examined: number[] = [];
  let pairs = 0;
  let allFalls = 0;
  series.stations.forEach((station, index) => {
    const start = series.starts[index] ?? 0;
    const end = series.starts[index + 1] ?? 0;
    const chosen = consistentChoice(series, begins, start, end);
    const falls: Fall[] = [];
    let compared = 0;
    for (let reading = start + 1; reading < end; reading++) {
      if (begins[reading] === 1) continue;
      compared++;
      const fall = toFall(series, chosen[reading - start - 1] ?? 0, chosen[reading - start] ?? 0);
      if (fall.after < fall.before) falls.push(fall);
    }
    if (compared > 0) examined.push(station);
    pairs += compared;
    allFalls += falls.length;
    const finding = describeFalls(dataset, series, beginnings, station, falls, compared);
    if (finding) findings.push(finding);
  });
  const source = dataset.sources[series.source]?.id ?? '';
  const counted = { source, falls: allFalls, stations: findings.length, pairs };
  return {
    findings,
    stations: examined,
    remarks: [{ id: 'falls-counted', args: counted }, ...seriesRemarks(dataset, series, beginnings)],
  };
}

interface Fall {
  readonly beforeRow: number;
  readonly afterRow: number;
  readonly before: number;
  readonly after: number;
}

function toFall({ valueOfRow }: ReadingSeries, beforeRow: number, afterRow: number): Fall {
  return { beforeRow, afterRow, before: valueOfRow(beforeRow), after: valueOfRow(afterRow) };
}

/** One finding for a station, about its largest fall; the others stand beside it. */
function describeFalls(
  dataset: Dataset,
  series: ReadingSeries,
  { eachDayAnew }: Beginnings,
  station: number,
  falls: readonly Fall[],
  compared: number,
): FindingDraft | null {
  const [first] = falls;
  if (!first) return null;
  const size = ({ before, after }: Fall): number => before - after;
  const largest = falls.reduce((one, other) => (size(other) > size(one) ? other : one), first);
  const described = falls.map((fall) => ({
    id: 'fall',
    args: {
      from: series.momentOfRow(fall.beforeRow),
      to: series.momentOfRow(fall.afterRow),
      before: fall.before,
      after: fall.after,
      by: size(fall),
    },
  }));
  const expected = readingFigure(dataset, series, largest.before, [largest.beforeRow]);
  const actual = readingFigure(dataset, series, largest.after, [largest.afterRow]);
  const rows = falls.flatMap(({ beforeRow, afterRow }) => [beforeRow, afterRow]);
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: null,
    message: {
      id: 'turnout-falls',
      args: {
        from: series.momentOfRow(largest.beforeRow),
        to: series.momentOfRow(largest.afterRow),
        falls: falls.length,
      },
    },
    expected,
    actual,
    difference: largest.after - largest.before,
    unit: 'voters',
    votesAtStake: size(largest),
    method: 'exact',
    n: compared + 1,
    test: null,
    direction: null,
    cells:
      falls.length > 1
        ? falls.map(({ before, after }) => ({ measure: actual.measure, expected: before, actual: after }))
        : [],
    notes: [
      ...(falls.length > 1 ? described : []),
      ...(eachDayAnew ? [{ id: 'within-one-day', args: {} }] : []),
    ],
    innocent: [...EXPLANATIONS],
    provenance: distinctPlaces([
      ...expected.places,
      ...actual.places,
      ...rows.map((row) => placeOf(dataset, series.placeOfRow(row))),
    ]),
  };
}
