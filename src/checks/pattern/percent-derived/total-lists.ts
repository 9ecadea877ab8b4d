import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import type { PublishedTotal } from '../../../model/observation.js';
import { territoryPath } from '../../../model/territory.js';

/** A total whose cell is not blank. */
type StatedTotal = PublishedTotal & { readonly value: number };

/** The votes of several contestants as one publication states them for one territory, and what they may be parts of. */
export interface TotalList {
  readonly contest: number;
  readonly territory: number;
  /** How many names the territory's path has; 0 for the whole. */
  readonly level: number;
  readonly votes: readonly StatedTotal[];
  /** Each whole that the list states or adds up to, once, the smallest first. */
  readonly wholes: readonly number[];
}

/** What a list may state of the whole beside its parts. */
const WHOLES = ['valid', 'turnout', 'inBoxes', 'issued'];

/**
 * Lists of votes of at least two contestants, each publication of a source for itself, the whole first, then in the order of their territories' names. What is stated
 * of a single station is left out. The parts add up to a whole only where the list has every contestant of its contest.
 */
export function totalLists(dataset: Dataset): readonly TotalList[] {
  const stated = dataset.publishedTotals.filter(({ station }) => station === -1);
  const groups = groupBy(stated, ({ source, contest, territory, file }) =>
    JSON.stringify([source, contest, territory, dataset.files[file]?.published ?? null]),
  );
  const keyed = [...groups.values()].flatMap((totals) => {
    const list = listOf(dataset, totals);
    return list ? [{ list, key: keyOf(dataset, list) }] : [];
  });
  return keyed
    .sort((one, other) => one.list.level - other.list.level || (one.key < other.key ? -1 : 1))
    .map(({ list }) => list);
}

function listOf(dataset: Dataset, totals: readonly PublishedTotal[]): TotalList | null {
  const ofContestants = totals.filter(
    ({ quantity, contestant }) => quantity === 'votes' && contestant !== null,
  );
  const byContestant = new Map(ofContestants.map((total) => [total.contestant?.toLowerCase(), total]));
  const votes = [...byContestant.values()].filter(isStated);
  const [first] = votes;
  if (!first || votes.length < 2) return null;
  const contestants = dataset.contests[first.contest]?.contestants ?? [];
  const isWhole =
    votes.length === byContestant.size && contestants.every(({ id }) => byContestant.has(id.toLowerCase()));
  const sum = votes.reduce((total, { value }) => total + value, 0);
  const wholes = [
    ...(isWhole ? [sum] : []),
    ...votes.flatMap(({ of }) => of ?? []),
    ...totals.flatMap(({ quantity, contestant, value }) =>
      contestant === null && WHOLES.includes(quantity) ? (value ?? []) : [],
    ),
  ].filter((whole) => whole >= sum);
  return {
    contest: first.contest,
    territory: first.territory,
    level: territoryPath(dataset.territories, first.territory).length,
    votes,
    wholes: [...new Set(wholes)].sort((one, other) => one - other),
  };
}

function isStated(total: PublishedTotal): total is StatedTotal {
  return total.value !== null;
}

function keyOf({ territories, sources, files }: Dataset, { territory, votes: [first] }: TotalList): string {
  const published = first && files[first.file]?.published;
  const source = first && sources[first.source]?.id;
  return JSON.stringify([territoryPath(territories, territory), published ?? '', source ?? '']);
}
