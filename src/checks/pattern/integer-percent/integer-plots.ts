import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { shareBin } from '../../../stats/share-bin.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import { tenthsHistogram } from '../results/tenths-histogram.js';
import type { Scope } from '../results/territory-scopes.js';
import { type IntegerExcess, integerExcess } from './integer-excess.js';
import type { IntegerStations, Quantity } from './integer-stations.js';
import { integerTrials } from './integer-trials.js';

const TENTHS = 1000;

/** Each percentage of the stations of a territory by tenths of a percent, where those at whole percents stand out of their neighbours if there are more than chance leaves. */
export function integerPlots(
  dataset: Dataset,
  stations: IntegerStations,
  scope: Scope,
  contestant: string | null,
): Histogram[] {
  return single(stations).map((quantity) => histogram(dataset, stations, scope, contestant, quantity));
}

/** The same of the one percentage that is farther from chance. */
export function farthestPlot(
  dataset: Dataset,
  stations: IntegerStations,
  scope: Scope,
  contestant: string | null,
): Histogram[] {
  const [farthest] = single(stations)
    .map((quantity) => ({ quantity, z: excessOf(stations, scope, quantity).z }))
    .sort((one, other) => other.z - one.z);
  return farthest ? [histogram(dataset, stations, scope, contestant, farthest.quantity)] : [];
}

function single({ quantities }: IntegerStations): readonly Quantity[] {
  return quantities.filter((quantity) => quantity !== 'either').reverse();
}

function excessOf(stations: IntegerStations, { rows }: Scope, quantity: Quantity): IntegerExcess {
  return integerExcess(integerTrials(stations, rows, quantity, 1));
}

function histogram(
  dataset: Dataset,
  stations: IntegerStations,
  scope: Scope,
  contestant: string | null,
  quantity: Quantity,
): Histogram {
  const { results, votes } = stations;
  const [parts, wholes] =
    quantity === 'turnout' ? [results.tookPart, results.registered] : [votes, results.cast];
  const { values, ...axis } = tenthsHistogram(
    scope.rows.map((row) => shareBin(parts[row] as number, wholes[row] as number, TENTHS)),
  );
  const { observed, expected } = excessOf(stations, scope, quantity);
  const beyond = observed - expected;
  const args = {
    quantity,
    stations: scope.rows.length,
    observed,
    beyond: rounded(Math.abs(beyond), Math.abs(beyond) < 10 ? 1 : 0),
    way: beyond < 0 ? 'fewer' : 'more',
  };
  return {
    kind: 'histogram',
    ...plotHead(dataset, results, { id: 'tenths', args, subject: scope.subject }, contestant),
    ...axis,
    series: [{ id: 'stations', values }],
    window: null,
  };
}
