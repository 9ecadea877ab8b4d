import type { Dataset } from '../../../model/dataset.js';
import type { Bars, Plot, Scatter } from '../../../model/plot.js';
import { stationSubject } from '../../figures.js';
import type { Differences } from '../tallies.js';

/** Stations on a chart, those that differ most. */
const MOST_POINTS = 300;
/** Contestants that fit side by side, those with the largest net. */
const MOST_BARS = 10;
/** Half the width of an interval that holds 95 % of a normal law, in standard deviations. */
const NINETY_FIVE = 1.959964;

/** How official forms and one source's copies differ in the votes of one contestant. */
export interface VoteDifferences {
  readonly contestant: string;
  readonly differences: Differences;
}

/** Whose copies of which contest. */
interface About {
  readonly contest: number;
  readonly source: number;
}

/**
 * Over all stations what each contestant has more on the official forms than on the copies, with the range in which 95 of 100 sums would lie if each station's
 * difference were as likely to go the other way; and, for the contestant with the largest sum, the stations that differ, copy against form. None
 * where nothing differs.
 */
export function copyPlots(
  dataset: Dataset,
  { contest, source }: About,
  all: readonly VoteDifferences[],
): Plot[] {
  const sums = all
    .map(({ contestant, differences: { changes } }) => ({
      contestant,
      net: changes.reduce((sum, change) => sum + change, 0),
      margin: NINETY_FIVE * Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0)),
    }))
    .filter(({ margin }) => margin > 0)
    .sort((one, other) => Math.abs(other.net) - Math.abs(one.net));
  const [largest] = sums;
  const differences = all.find(({ contestant }) => contestant === largest?.contestant)?.differences;
  if (!largest || !differences) return [];
  const { id = null, contestants = [] } = dataset.contests[contest] ?? {};
  const common = {
    subject: { kind: 'territory' as const, territory: [] },
    contest: id,
    contestant: largest.contestant,
  };
  const compared = differences.stations.length;
  const differing = differences.changes.filter((change) => change !== 0).length;
  const args = {
    source: dataset.sources[source]?.id ?? '',
    compared,
    differing,
    net: Math.abs(largest.net),
    sign: Math.sign(largest.net),
  };
  const bars: Bars = {
    kind: 'bars',
    id: 'nets',
    args,
    ...common,
    bars: sums.slice(0, MOST_BARS).map(({ contestant, net, margin }) => ({
      label: contestants.find((known) => known.id === contestant)?.name ?? contestant,
      value: net,
      low: -Math.round(margin),
      high: Math.round(margin),
    })),
  };
  const points = differences.changes
    .flatMap((change, at) => {
      if (change === 0) return [];
      const subject = stationSubject(dataset, differences.stations[at] ?? -1);
      return [{ change, copied: differences.copied[at] ?? 0, subject, key: JSON.stringify(subject) }];
    })
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change) || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_POINTS)
    .map(({ change, copied, subject }) => ({ subject, x: copied, y: copied + change }));
  const scatter: Scatter = {
    kind: 'scatter',
    id: 'votes',
    args: { ...args, shown: points.length, shownAll: points.length === differing ? 'yes' : 'no' },
    ...common,
    points,
  };
  return [bars, scatter];
}
