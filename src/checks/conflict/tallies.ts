import type { Dataset } from '../../model/dataset.js';
import { lineRank } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import type { Tally } from '../../model/outcome.js';
import { seedFromText } from '../../stats/seed-from-text.js';
import { unitOf } from '../figures.js';
import { directionOf } from './copies/direction.js';
import { remainderOf } from './copies/honest-error.js';
import { tallyCopySlips } from './copies/slips.js';

/** What two sides say of one line or contestant, one entry for each station that both have it of. */
export interface Differences {
  readonly stations: number[];
  /** Source of the official number. */
  readonly sources: number[];
  readonly copied: number[];
  /** Official − copied. */
  readonly changes: number[];
}

export type Tallies = ReturnType<typeof createTallies>;

interface About {
  readonly contest: number;
  readonly copySource: number;
  /** By station, how many votes the copy is off its own sums. */
  readonly misses: Float64Array;
  readonly seed: number;
}

type OfSource = Omit<Tally, 'remainder'> & {
  readonly official: number;
  /** On the copies of the stations that it is of. */
  readonly votesCopied: number;
};

/** Sums up, over stations, how the official number of each line and contestant differs from one source's copies. */
export function createTallies(dataset: Dataset, about: About) {
  const tallies: OfSource[] = [];
  return {
    add(measure: Measure, differences: Differences): void {
      for (const official of new Set(differences.sources))
        tallies.push(tallyOf(dataset, about, measure, official, differences));
    },
    /** By official source; contestants in the contest's order, then lines in the form's. */
    finish(): Tally[] {
      const ordered = tallies.sort(
        (left, right) =>
          left.official - right.official ||
          orderOf(dataset, about, left.measure) - orderOf(dataset, about, right.measure),
      );
      return ordered.map(({ official, votesCopied: _, ...tally }) => {
        const votes = ordered.reduce(
          (sum, other) => (other.official === official ? sum + other.votesCopied : sum),
          0,
        );
        return {
          ...tally,
          remainder: tally.measure.kind === 'votes' ? remainderOf(tally.net, 'one', votes) : null,
        };
      });
    },
  };
}

function tallyOf(
  dataset: Dataset,
  { contest, copySource, misses, seed }: About,
  measure: Measure,
  official: number,
  { stations, sources, copied, changes }: Differences,
): OfSource {
  const isOne = new Set(sources).size === 1;
  const own = isOne ? changes : changes.filter((_, index) => sources[index] === official);
  const differing = changes.flatMap((change, index) =>
    change !== 0 && sources[index] === official
      ? [{ change, copied: copied[index] ?? 0, station: stations[index] ?? -1 }]
      : [],
  );
  const doubtful = stations.flatMap((station, index) =>
    misses[station] !== 0 && sources[index] === official ? [changes[index] ?? 0] : [],
  );
  const ids = {
    contest: dataset.contests[contest]?.id ?? '',
    source: dataset.sources[official]?.id ?? '',
    against: dataset.sources[copySource]?.id ?? '',
  };
  return {
    measure,
    ...ids,
    official,
    votesCopied:
      measure.kind === 'votes'
        ? copied.reduce((sum, votes, index) => (sources[index] === official ? sum + votes : sum), 0)
        : 0,
    ...directionOf(Int32Array.from(own), seedFromText(seed, JSON.stringify([ids, measure]))),
    slips: tallyCopySlips(differing),
    doubtful: { stations: doubtful.length, net: doubtful.reduce((sum, change) => sum + change, 0) },
    unit: unitOf(dataset, measure),
  };
}

function orderOf({ contests }: Dataset, { contest }: About, measure: Measure): number {
  if (measure.kind === 'line') return 1e6 + lineRank(measure.line);
  const contestants = contests[contest]?.contestants ?? [];
  return contestants.findIndex(({ id }) => measure.kind === 'votes' && id === measure.contestant);
}
