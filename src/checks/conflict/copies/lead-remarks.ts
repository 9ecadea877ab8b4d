import { BLANK } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { Publication } from '../../publications.js';
import { compareLead } from './compare-lead.js';
import { filledVotes } from './filled-votes.js';
import { createSide, type Side } from './side.js';

/**
 * What each publication of one contest made of the lead of the contestant with the most votes over the next, beside what stood before: its direction
 * over stations, how many votes that is, and what known honest error leaves of it. `history`: the publications of one source, or of sources
 * that revise one another, earliest first. Nothing is said of a publication that changed no lead. A form
 * without a valid ballot counts as it stands: the source itself says that nobody voted.
 */
export function leadRemarks(dataset: Dataset, history: readonly Publication[], seed: number): Message[] {
  const latestFirst = (end: number) => history.slice(0, end).toReversed();
  return history.slice(1).flatMap((publication, index) => {
    const later = createSide(dataset, [publication]);
    const earlier = createSide(dataset, latestFirst(index + 1));
    const { compared } = filledVotes(later, earlier);
    const stations = Array.from(compared.keys()).filter((station) => compared[station] === 1);
    const votes = votesOn(earlier, stations);
    const lead = compareLead(later, earlier, stations, votes, seed);
    if (!lead || lead.up + lead.down === 0) return [];
    const contest = dataset.contests[publication.contest];
    const nameOf = (wanted: string): string =>
      contest?.contestants.find(({ id }) => id === wanted)?.name ?? wanted;
    return [
      {
        id: 'lead-changed',
        args: {
          source: dataset.sources[publication.source]?.id ?? '',
          // Which contest it is goes without saying where there is one.
          contest: dataset.contests.length > 1 ? (contest?.name ?? '') : null,
          published: publication.published,
          first: nameOf(lead.first),
          second: nameOf(lead.second),
          net: lead.net,
          sign: lead.net > 0 ? 'up' : 'down',
          size: Math.abs(lead.net),
          up: lead.up,
          equal: lead.equal,
          down: lead.down,
          signTest: rounded(lead.signTest),
          netTest: rounded(lead.netTest.log10PValue),
          replicates: lead.netTest.replicates,
          allowed: Math.floor(lead.remainder.allowed),
          beyond: Math.ceil(lead.remainder.beyond),
        },
      },
    ];
  });
}

function votesOn(side: Side, stations: readonly number[]): number {
  return side.measures
    .filter(({ kind }) => kind === 'votes')
    .map((measure) => side.numbers(measure).values)
    .reduce((sum, values) => stations.reduce((all, station) => all + filled(values[station]), sum), 0);
}

function filled(value: number | undefined): number {
  return value === undefined || value === BLANK ? 0 : value;
}

/** A probability by its logarithm, to three digits; too small a one for a number is the smallest, never 0. */
function rounded(log10PValue: number): number {
  return Math.max(Number((10 ** log10PValue).toPrecision(3)), Number.MIN_VALUE);
}
