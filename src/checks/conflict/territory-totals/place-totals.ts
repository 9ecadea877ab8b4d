import { getOrAdd } from '../../../model/get-or-add.js';
import { groupBy } from '../../../model/group-by.js';
import { type NodeFit, nodeFit } from './node-fit.js';
import type { StatedTotal } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';
import { type TerritoryTree, upFrom } from './territory-tree.js';
import type { TotalsGroup } from './totals-of-sources.js';

/** The totals of each node, by quantity. */
export type PlacedTotals = ReadonlyMap<number, ReadonlyMap<number, StatedTotal>>;

/** Rows of totals that name one territory and say different numbers of one thing. */
export interface Contradiction {
  readonly node: number;
  readonly quantity: number;
  /** The first of each number, in the order of the rows. */
  readonly totals: readonly StatedTotal[];
}

export interface Placement {
  readonly placed: PlacedTotals;
  readonly contradictions: readonly Contradiction[];
  /** Rows that do not name their territory, and of which the numbers do not tell it either. */
  readonly unplacedRows: number;
}

/** A row of totals and the nodes that it may be of, the likeliest first. */
interface TotalsRow {
  readonly totals: readonly StatedTotal[];
  /** The territory that its row names, or that is carried down to it. */
  readonly own: number;
  readonly isNamed: boolean;
  fits: readonly NodeFit[];
}

/**
 * Which territory each total is of: the one that its row names. A row of totals inside a table of forms often names none, or not all
 * levels, for the names above it are carried down ("Total" below the last county may be the county's or the state's). It is taken for that
 * of the territory, or one above it that it does not name, with which it agrees in most numbers other than zero, or else to which its
 * largest number comes nearest, as a ratio. Where such a row comes to a territory that already has other totals, which its row names or
 * which agree in everything, it is taken for that of the territory carried down to it. **Where it is still not known of what rows
 * are, they are left out and counted.**
 */
export function placeTotals(group: TotalsGroup, tree: TerritoryTree, sums: TerritorySums): Placement {
  const byRow = groupBy(group.totals, ({ file, fileLine }) => `${file} ${fileLine}`);
  const rows = [...byRow.values()].flatMap((totals) => rowsOf(group, totals, tree, sums));
  const { quantityAt } = group;
  let unplacedRows = 0;
  for (;;) {
    const contested = [...groupBy(rows, ({ fits }) => fits[0]?.node ?? -1)].filter(
      ([node, here]) => node !== -1 && !here.every(({ isNamed }) => isNamed) && differ(here, quantityAt),
    );
    if (contested.length === 0) break;
    for (const [node, here] of contested) {
      const named = here.filter(({ isNamed }) => isNamed);
      const agreeing = here.filter(({ isNamed, fits }) => !isNamed && fits[0]?.agreesInAll);
      const taken = [...named, ...(differ([...named, ...agreeing], quantityAt) ? [] : agreeing)];
      for (const row of here) {
        if (taken.includes(row)) continue;
        const goesDown = taken.length > 0 && row.own !== node;
        row.fits = goesDown ? row.fits.filter((fit) => fit.node === row.own) : [];
        if (!goesDown) unplacedRows++;
      }
    }
  }
  return { ...gather(rows, quantityAt, sums), unplacedRows };
}

function rowsOf(
  group: TotalsGroup,
  totals: readonly StatedTotal[],
  tree: TerritoryTree,
  sums: TerritorySums,
): TotalsRow[] {
  return [...groupBy(totals, ({ territory }) => territory)].map(([territory, ofTerritory]) => {
    const own = tree.nodeOf(territory);
    const levels = group.isOwnTable ? (ofTerritory[0]?.levelsUnsure ?? 0) : 0;
    const nodes = [...upFrom(tree, own)].slice(0, levels + 1);
    const fits = nodes.map((node) => nodeFit(ofTerritory, node, group.quantityAt, sums));
    // Two infinite distances have no difference.
    fits.sort((one, other) => other.agreeing - one.agreeing || one.distance - other.distance || 0);
    return { totals: ofTerritory, own, isNamed: levels === 0, fits };
  });
}

/** Whether two of the rows say different numbers of one thing. */
function differ(rows: readonly TotalsRow[], quantityAt: TotalsGroup['quantityAt']): boolean {
  const known = new Map<number, number>();
  return rows.some(({ totals }) =>
    totals.some((total) => getOrAdd(known, quantityAt(total), () => total.value) !== total.value),
  );
}

/** Of numbers that contradict each other, the one that its stations make is kept, if any. */
function gather(
  rows: readonly TotalsRow[],
  quantityAt: TotalsGroup['quantityAt'],
  sums: TerritorySums,
): Omit<Placement, 'unplacedRows'> {
  const stated = new Map<number, Map<number, StatedTotal[]>>();
  for (const { totals, fits } of rows) {
    const [fit] = fits;
    if (!fit) continue;
    const ofNode = getOrAdd(stated, fit.node, () => new Map<number, StatedTotal[]>());
    for (const total of totals) {
      const known = getOrAdd(ofNode, quantityAt(total), (): StatedTotal[] => []);
      if (known.every(({ value }) => value !== total.value)) known.push(total);
    }
  }
  const contradictions: Contradiction[] = [];
  const placed = new Map<number, ReadonlyMap<number, StatedTotal>>();
  for (const [node, ofNode] of stated) {
    const kept = new Map<number, StatedTotal>();
    for (const [quantity, totals] of ofNode) {
      const [first] = totals;
      if (totals.length > 1) contradictions.push({ node, quantity, totals });
      const right = totals.find(({ value }) => value === sums.sumOf(node, quantity));
      const taken = totals.length > 1 ? right : first;
      if (taken) kept.set(quantity, taken);
    }
    placed.set(node, kept);
  }
  return { placed, contradictions };
}
