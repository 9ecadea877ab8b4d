import type { CopyComparison } from '../../../model/copies.js';
import { BLANK } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Tally } from '../../../model/outcome.js';
import type { Plot } from '../../../model/plot.js';
import { createTallies, type Tallies } from '../tallies.js';
import { compareLead } from './compare-lead.js';
import { copyPlots, type VoteDifferences } from './copy-plots.js';
import { displacedVotes } from './displaced-votes.js';
import { filledStations, filledVotes } from './filled-votes.js';
import { createSide } from './side.js';
import type { SourcePair } from './source-pairs.js';

interface Compared {
  /** 1 for each station of which at least one number is filled on both sides. */
  readonly examined: Uint8Array;
  /** 1 for each station with a copy. */
  readonly copied: Uint8Array;
  /** 1 for each station where a number differs. */
  readonly differing: Uint8Array;
  /** 1 for each station set apart because one side has no valid ballot. */
  readonly unfilled: Uint8Array;
  readonly tallies: readonly Tally[];
  /** Null where no contestant's votes could be compared. */
  readonly comparison: CopyComparison | null;
  readonly plots: readonly Plot[];
}

/**
 * All numbers of two sides, column by column over all stations. `misses`: by how many votes the copy of each station does not add up. Forms without a
 * valid ballot differ, but are set apart from everything that is summed up over stations.
 */
export function compareSources(
  dataset: Dataset,
  { contest, official: officialPublications, copies: copiesPublications }: SourcePair,
  misses: Float64Array,
  seed: number,
): Compared {
  const official = createSide(dataset, officialPublications);
  const copies = createSide(dataset, copiesPublications);
  const filled = filledVotes(official, copies);
  const copySource = copiesPublications[0]?.source ?? -1;
  const tallies = createTallies(dataset, { contest, copySource, misses, seed });
  const length = dataset.stations.length;
  const examined = new Uint8Array(length);
  const differing = new Uint8Array(length);
  const votes = {
    gained: new Int32Array(length),
    lost: new Int32Array(length),
    largest: new Int32Array(length),
  };
  const ofContestants: VoteDifferences[] = [];
  let votesCopied = 0;
  for (const measure of copies.measures) {
    const { values: reported, sources } = official.numbers(measure);
    const { values: copied } = copies.numbers(measure);
    const differences: Parameters<Tallies['add']>[1] = { stations: [], sources: [], copied: [], changes: [] };
    for (let station = 0; station < length; station++) {
      const [one, other] = [reported[station] as number, copied[station] as number];
      if (one === BLANK || other === BLANK) continue;
      const change = one - other;
      examined[station] = 1;
      if (change !== 0) differing[station] = 1;
      if (filled.unfilled[station] === 1) continue;
      differences.stations.push(station);
      differences.sources.push(sources[station] as number);
      differences.copied.push(other);
      differences.changes.push(change);
      if (measure.kind !== 'votes') continue;
      votesCopied += other;
      (votes.gained[station] as number) += Math.max(0, change);
      (votes.lost[station] as number) += Math.max(0, -change);
      votes.largest[station] = Math.max(votes.largest[station] as number, Math.abs(change));
    }
    tallies.add(measure, differences);
    if (measure.kind === 'votes') ofContestants.push({ contestant: measure.contestant, differences });
  }
  const stations = filledStations(filled);
  const changed = stations.filter((station) => votes.largest[station] !== 0);
  const comparison =
    stations.length === 0
      ? null
      : {
          contest: dataset.contests[contest]?.id ?? '',
          source: dataset.sources[officialPublications[0]?.source ?? -1]?.id ?? '',
          against: dataset.sources[copySource]?.id ?? '',
          compared: stations.length,
          unfilled: filled.unfilled.reduce((sum, one) => sum + one, 0),
          differing: changed.length,
          fiveOrMore: changed.filter((station) => (votes.largest[station] ?? 0) >= 5).length,
          largest: changed.reduce((most, station) => Math.max(most, votes.largest[station] ?? 0), 0),
          votes: votesCopied,
          doubtful: stations.filter((station) => misses[station] !== 0).length,
          lead: compareLead(official, copies, stations, votesCopied, seed),
          displaced: displacedVotes(
            dataset,
            stations,
            changed.map((station) => ({
              station,
              gained: votes.gained[station] ?? 0,
              lost: votes.lost[station] ?? 0,
            })),
          ),
        };
  return {
    examined,
    copied: copies.present,
    differing,
    unfilled: filled.unfilled,
    tallies: tallies.finish(),
    comparison,
    plots: copyPlots(dataset, { contest, source: copySource }, ofContestants),
  };
}
