import { BLANK } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import { adjustPValues } from '../../stats/adjust-p-values.js';
import type { Check, FindingDraft } from '../check.js';
import { distinctPlaces, stationSubject } from '../figures.js';
import { numberSetting } from '../number-setting.js';
import { findBeginnings } from '../readings/beginnings.js';
import { certainRises } from '../readings/certain-rises.js';
import { readingFigure } from '../readings/reading-figure.js';
import { type ReadingSeries, readingSeries } from '../readings/reading-series.js';
import { registerOfStations } from '../readings/register-of-stations.js';
import { comparedTables, nothingInOrder, seriesRemarks } from '../readings/series-remarks.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY, PERCENTAGE } from '../setting-limits.js';
import { type HourTest, hourTests } from './hour-shares.js';
import { jumpPlot } from './jump-plot.js';
import { type Neighbour, neighbourhoods } from './neighbourhoods.js';

const EXPLANATIONS = [
  'group-arrived',
  'outside-added-at-once',
  'other-hours',
  'reading-of-another-hour',
  'typing-slip',
] as const;

/** Stations with a finding that have a chart. */
const MOST_PLOTS = 3;

/** Turnout that rises between two announcements far more than the neighbours' hours let expect. */
export const turnoutJump: Check = {
  id: 'turnout-jump',
  evidence: 'pattern',
  tier: 'C',
  question: 'Does turnout rise in some hours far more than at the other stations of the territory?',
  needs: ['turnout-readings'],
  innocent: EXPLANATIONS,
  references: [
    'N. R. Draper, H. Smith, Applied Regression Analysis, 3rd ed. (1998), chapter 8: externally studentised residuals',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: { percentOfRegister: 5, falseDiscoveryPercent: 5, neighbours: 10, voters: 200 },
  limits: {
    percentOfRegister: PERCENTAGE,
    falseDiscoveryPercent: FALSE_DISCOVERY,
    neighbours: { least: 2, isWhole: true },
    voters: AT_LEAST_ONE,
  },
  run({ dataset, parameters }) {
    const percent = numberSetting(parameters, 'percentOfRegister', 0);
    const most = numberSetting(parameters, 'falseDiscoveryPercent', 0) / 100;
    const neighbours = numberSetting(parameters, 'neighbours', 2);
    const voters = numberSetting(parameters, 'voters', 1);
    const register = registerOfStations(dataset);
    const series = readingSeries(dataset, ({ voted }) => voted).map((of) => {
      const beginnings = findBeginnings(of);
      const rises = certainRises(of, beginnings);
      return { of, beginnings, ...neighbourhoods(dataset, of, rises, register, { neighbours, voters }) };
    });
    const tests = series.flatMap(({ of, groups }) =>
      groups.flatMap((stations) => strongestTests(of, stations)),
    );
    const falling = series.reduce((sum, one) => sum + one.falling, 0);
    const pValues = Float64Array.from(tests, ({ pValue }) => pValue);
    const qValues = adjustPValues(pValues, 'BH');
    const found = tests.flatMap((test, index) => {
      const { neighbour, hour } = test;
      const excess = (neighbour.rises[hour.interval] ?? 0) - hour.expected;
      const isLarge = 100 * excess >= percent * (register[neighbour.station] ?? BLANK);
      return isLarge && excess > 0 && (qValues[index] ?? 1) <= most ? [{ test, index }] : [];
    });
    const examined = new Set(tests.map(({ neighbour }) => neighbour.station));
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unexamined: nothingInOrder(
        'no-neighbours',
        series.map(({ of }) => of),
      ),
      findings: found.map(({ test, index }) => describe(dataset, test, register, index)),
      plots: [...found]
        .sort((one, other) => one.test.pValue - other.test.pValue)
        .slice(0, MOST_PLOTS)
        .map(({ test }) => jumpPlot(dataset, test)),
      remarks: [
        {
          id: 'jump-taken',
          args: { percent, most: numberSetting(parameters, 'falseDiscoveryPercent'), neighbours, voters },
        },
        ...(falling > 0 ? [{ id: 'falling-left-out', args: { stations: falling } }] : []),
        ...series.flatMap(({ of, beginnings }) => seriesRemarks(dataset, of, beginnings)),
      ],
      families: [{ level: 'station', contest: null, adjustment: 'BH', pValues }],
      compared: comparedTables(dataset),
    };
  },
};

/** The interval of a station that is least like its neighbours', its p multiplied by how many of the station's were tested. */
interface StationTest {
  readonly series: ReadingSeries;
  readonly neighbour: Neighbour;
  readonly hour: HourTest;
  readonly pValue: number;
  /** All stations compared with each other, itself among them. */
  readonly group: readonly Neighbour[];
}

function strongestTests(series: ReadingSeries, stations: readonly Neighbour[]): StationTest[] {
  const strongest = new Map<number, { readonly hour: HourTest; readonly tested: number }>();
  for (const hour of hourTests(stations.map(({ rises }) => rises))) {
    const known = strongest.get(hour.station);
    strongest.set(hour.station, {
      hour: known && known.hour.pValue <= hour.pValue ? known.hour : hour,
      tested: (known?.tested ?? 0) + 1,
    });
  }
  return stations.flatMap((neighbour, index) => {
    const found = strongest.get(index);
    if (!found) return [];
    const { hour, tested } = found;
    const pValue = Math.min(1, tested * hour.pValue);
    return [{ series, neighbour, hour, pValue, group: stations }];
  });
}

function describe(
  dataset: Dataset,
  { series, neighbour, hour, group }: StationTest,
  register: Int32Array,
  index: number,
): FindingDraft {
  const { station, rises, readings } = neighbour;
  const reading = readings[hour.interval] ?? 0;
  const rows = [series.highRows[reading - 1] ?? 0, series.lowRows[reading] ?? 0] as const;
  const rise = rises[hour.interval] ?? 0;
  const total = rises.reduce((sum, one) => sum + one, 0);
  const expected = readingFigure(dataset, series, hour.expected, rows);
  const actual = readingFigure(dataset, series, rise, rows);
  const registered = register[station] ?? 0;
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: null,
    message: {
      id: 'jump',
      args: {
        from: series.momentOfRow(rows[0]),
        to: series.momentOfRow(rows[1]),
        total,
        others: group.length - 1,
        share: Math.round((1000 * (rise - hour.expected)) / registered) / 10,
        registered,
      },
    },
    expected,
    actual,
    difference: rise - hour.expected,
    unit: 'voters',
    votesAtStake: rise - hour.expected,
    method: 'exact',
    n: group.length,
    test: { family: 0, index },
    direction: null,
    cells: [],
    notes: [{ id: 'null-model', args: { intervals: rises.length } }],
    innocent: [...EXPLANATIONS],
    provenance: distinctPlaces(actual.places),
  };
}
