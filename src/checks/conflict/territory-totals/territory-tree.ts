import type { Dataset } from '../../../model/dataset.js';
import { NO_TERRITORY } from '../../../model/territory.js';

/**
 * The territories with the whole contest above them all, as nodes: a territory is the node of its own index, the whole the one
 * after the last.
 */
export interface TerritoryTree {
  readonly whole: number;
  readonly nodes: number;
  readonly nodeOf: (territory: number) => number;
  /** The territory of a node; NO_TERRITORY for the whole. */
  readonly territoryOf: (node: number) => number;
  /** -1 for the whole. */
  readonly parentOf: (node: number) => number;
  /** Every node after all those below it. */
  readonly upwards: readonly number[];
}

export function createTerritoryTree({
  territories: { parents },
}: Pick<Dataset, 'territories'>): TerritoryTree {
  const whole = parents.length;
  const nodeOf = (territory: number): number => (territory === NO_TERRITORY ? whole : territory);
  const parentOf = (node: number): number => (node === whole ? -1 : nodeOf(parents[node] ?? NO_TERRITORY));
  const depths = new Int32Array(whole + 1).fill(-1);
  depths[whole] = 0;
  const depthOf = (node: number): number => {
    const known = depths[node] ?? -1;
    if (known !== -1) return known;
    const depth = depthOf(parentOf(node)) + 1;
    depths[node] = depth;
    return depth;
  };
  const upwards = Array.from({ length: whole + 1 }, (_, node) => node).sort(
    (one, other) => depthOf(other) - depthOf(one) || one - other,
  );
  return {
    whole,
    nodes: whole + 1,
    nodeOf,
    parentOf,
    territoryOf: (node) => (node === whole ? NO_TERRITORY : node),
    upwards,
  };
}

/** A node and those above it, up to the whole. */
export function* upFrom({ parentOf }: TerritoryTree, node: number): Generator<number> {
  for (let at = node; at !== -1; at = parentOf(at)) yield at;
}
