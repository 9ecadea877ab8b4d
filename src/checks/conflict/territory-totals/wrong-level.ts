import { getOrAdd } from '../../../model/get-or-add.js';
import type { TerritoryComparison } from './compare-totals.js';
import type { TerritorySums } from './territory-sums.js';
import { type TerritoryTree, upFrom } from './territory-tree.js';

/** What the totals above and below a territory that differs say about where the mistake is. */
export interface WrongLevel {
  readonly comparison: TerritoryComparison;
  /** Nodes above whose totals are sums of lower totals, this one among them, and so carry its difference. */
  readonly carriedBy: readonly number[];
  /** The nearest node above with totals of the same quantities that agree with the stations; -1 where there is none. */
  readonly agreeingAbove: number;
  /** How many territories below have totals that agree with their stations and together cover it; 0 where not so. */
  readonly agreeingBelow: number;
}

/**
 * The territories whose totals differ from their stations, each mistake once: a territory whose totals are exactly the sums of those
 * below it, of which some differ, only carries their differences and is named with them.
 */
export function wrongLevels(
  comparisons: ReadonlyMap<number, TerritoryComparison>,
  tree: TerritoryTree,
  sums: TerritorySums,
): readonly WrongLevel[] {
  const coverOf = createCovers(comparisons, tree, sums);
  /** The nodes whose mistake a node's difference is: itself, or some below. */
  const culprits = new Map<number, ReadonlySet<number>>();
  const carriers = new Map<number, number[]>();
  for (const node of tree.upwards) {
    const comparison = comparisons.get(node);
    if (!comparison || !differs(comparison)) continue;
    const cover = coverOf(node);
    const below = new Set((cover ?? []).flatMap((one) => [...(culprits.get(one.node) ?? [])]));
    if (cover && below.size > 0 && isSumOf(comparison, cover)) {
      culprits.set(node, below);
      for (const culprit of below) getOrAdd(carriers, culprit, () => []).push(node);
    } else {
      culprits.set(node, new Set([node]));
    }
  }
  return [...comparisons.values()]
    .filter(({ node }) => culprits.get(node)?.has(node))
    .map((comparison) => {
      const cover = coverOf(comparison.node) ?? [];
      return {
        comparison,
        carriedBy: carriers.get(comparison.node) ?? [],
        agreeingAbove: agreeingAbove(comparison, comparisons, tree),
        agreeingBelow: cover.every((below) => agreesIn(below, comparison)) ? cover.length : 0,
      };
    });
}

function differs({ totals }: TerritoryComparison): boolean {
  return totals.some(({ state }) => state === 'differs');
}

/** Whether every total that can be compared is the sum of the same totals of the parts. */
function isSumOf({ totals }: TerritoryComparison, parts: readonly TerritoryComparison[]): boolean {
  return totals
    .filter(({ state }) => state !== 'open')
    .every(({ quantity, total }) => {
      const values = parts.map((part) => totalOf(part, quantity)?.total.value);
      if (values.includes(undefined)) return false;
      return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) === total.value;
    });
}

function totalOf({ totals }: TerritoryComparison, quantity: number) {
  return totals.find((one) => one.quantity === quantity);
}

/** Whether a territory's totals agree with its stations in everything in which another's differ. */
function agreesIn(one: TerritoryComparison, differing: TerritoryComparison): boolean {
  return differing.totals
    .filter(({ state }) => state === 'differs')
    .every(({ quantity }) => totalOf(one, quantity)?.state === 'equal');
}

function agreeingAbove(
  differing: TerritoryComparison,
  comparisons: ReadonlyMap<number, TerritoryComparison>,
  tree: TerritoryTree,
): number {
  for (const node of upFrom(tree, tree.parentOf(differing.node))) {
    const above = comparisons.get(node);
    if (above) return agreesIn(above, differing) ? node : -1;
  }
  return -1;
}

/**
 * Gives the nearest territories below a node that have totals; null where they do not cover all its forms, or where there is only
 * the node itself.
 */
function createCovers(
  comparisons: ReadonlyMap<number, TerritoryComparison>,
  tree: TerritoryTree,
  sums: TerritorySums,
): (node: number) => readonly TerritoryComparison[] | null {
  const children = new Map<number, number[]>();
  for (const node of tree.upwards) {
    const parent = tree.parentOf(node);
    if (parent !== -1 && sums.formsIn(node) > 0) getOrAdd(children, parent, () => []).push(node);
  }
  const coverOf = (node: number): readonly TerritoryComparison[] | null => {
    const below = children.get(node) ?? [];
    if (sums.formsDirectlyIn(node) > 0 || below.length === 0) return null;
    const covers = below.map((child) => {
      const known = comparisons.get(child);
      return known ? [known] : coverOf(child);
    });
    return covers.some((cover) => cover === null) ? null : covers.flatMap((cover) => cover ?? []);
  };
  return coverOf;
}
