import type { Dataset } from '../../../model/dataset.js';
import { formsOfStation, type PublishedForm, publications } from '../../publications.js';
import { type Amount, createLatestAmounts, latestVotes, latestVotesOfAll } from './latest-amounts.js';

export const SHARES = ['turnout', 'leader', 'carry-off'] as const;
export type ShareName = (typeof SHARES)[number];

/** A part and its whole at every station, NaN where blank, of no form, or where the whole is 0. */
export interface StationShares {
  readonly name: ShareName;
  /** Whose votes they are, for the leader’s share. */
  readonly contestant: string | null;
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** The forms that part and whole of a station stand on. */
  readonly formsOf: (station: number) => readonly PublishedForm[];
}

/** What the commission last said of the stations in one contest. */
export interface OfficialShares {
  readonly contest: number;
  readonly shares: readonly StationShares[];
  /** Registered voters by station, null where blank or without a form. */
  readonly registers: readonly (number | null)[];
}

type Pair = readonly [part: Amount | null, whole: Amount | null];

/**
 * Turnout (ballots issued, else voters who took part, else ballots in the boxes, of the register), the share of the contestant with
 * the most votes over all stations (of the ballots in the boxes, else of the valid and invalid ones, else of all votes), and ballots carried off
 * (of those issued): every number of each station as last published. Null where the commission published no forms of the contest.
 */
export function officialShares(dataset: Dataset, contest: number): OfficialShares | null {
  const official = publications(dataset, (role) => role === 'commission').filter(
    (publication) => publication.contest === contest,
  );
  if (official.length === 0) return null;
  const histories = dataset.stations.ids.map((_, station) => formsOfStation(official, contest, station));
  const leader = leaderOf(dataset, contest, histories);
  const amount = createLatestAmounts();
  const pairs: Readonly<Record<ShareName, (history: readonly PublishedForm[]) => Pair>> = {
    turnout: (history) => [amount(history, 'issued', 'turnout', 'found'), amount(history, 'registered')],
    leader: (history) => [
      leader === null ? null : latestVotes(history, leader),
      amount(history, 'found', 'marked') ?? votesOnly(history),
    ],
    'carry-off': (history) => [amount(history, 'missing'), amount(history, 'due')],
  };
  return {
    contest,
    shares: SHARES.map((name) => sharesOf(name, name === 'leader' ? leader : null, histories, pairs[name])),
    registers: histories.map((history) => amount(history, 'registered')?.value ?? null),
  };
}

function sharesOf(
  name: ShareName,
  contestant: string | null,
  histories: readonly (readonly PublishedForm[])[],
  pairOf: (history: readonly PublishedForm[]) => Pair,
): StationShares {
  const parts = new Float64Array(histories.length).fill(Number.NaN);
  const wholes = new Float64Array(histories.length).fill(Number.NaN);
  histories.forEach((history, station) => {
    const [part, whole] = pairOf(history);
    if (!part || !whole?.value) return;
    parts[station] = part.value;
    wholes[station] = whole.value;
  });
  return {
    name,
    contestant,
    parts,
    wholes,
    formsOf: (station) => [
      ...new Set(pairOf(histories[station] ?? []).flatMap((amount) => amount?.form ?? [])),
    ],
  };
}

/** All votes, where no form has the ballots that they are a part of. */
function votesOnly(history: readonly PublishedForm[]): Amount | null {
  const hasBallots = history.some(
    ({ forms: { lines } }) => lines['valid'] ?? lines['inBoxes'] ?? lines['stationary'],
  );
  return hasBallots ? null : latestVotesOfAll(history);
}

/** Who has the most votes on the commission's forms as last published; of equal ones the first of the contest. Null where nobody has any. */
function leaderOf(
  { contests }: Dataset,
  contest: number,
  histories: readonly (readonly PublishedForm[])[],
): string | null {
  let most = 0;
  let leader: string | null = null;
  for (const { id } of contests[contest]?.contestants ?? []) {
    const total = histories.reduce((sum, history) => sum + (latestVotes(history, id)?.value ?? 0), 0);
    if (total <= most) continue;
    most = total;
    leader = id;
  }
  return leader;
}
