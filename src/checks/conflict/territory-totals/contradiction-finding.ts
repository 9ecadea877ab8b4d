import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, placeOf, statementSubject, unitOf } from '../../figures.js';
import { totalFigure } from './gap-figures.js';
import { GAP_EXPLANATIONS } from './gap-finding.js';
import type { Contradiction } from './place-totals.js';
import type { StatedTotal } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';
import type { TerritoryTree } from './territory-tree.js';
import type { TotalsGroup } from './totals-of-sources.js';

/** Two of the numbers that rows say of one thing, the one that is nearer to the sum of the forms first. */
interface Pair {
  readonly quantity: number;
  readonly nearer: StatedTotal;
  readonly farther: StatedTotal;
  /** Null where a station is missing, or no form has the number. */
  readonly sum: number | null;
}

/** Rows of totals that name one territory and differ from each other: one finding for the territory, about the largest difference. */
export function contradictionFindings(
  dataset: Dataset,
  tree: TerritoryTree,
  { quantities, book }: TotalsGroup,
  contradictions: readonly Contradiction[],
  sums: TerritorySums,
): FindingDraft[] {
  return [...groupBy(contradictions, ({ node }) => node)].flatMap(([node, ofNode]): FindingDraft[] => {
    const pairs = ofNode.flatMap((one) => pairOf(one, sums));
    const [first] = pairs;
    if (!first) return [];
    const size = ({ nearer, farther }: Pair): number => Math.abs(farther.value - nearer.value);
    const isVotes = (pair: Pair): boolean => quantities[pair.quantity]?.measure.kind === 'votes';
    const largest = (of: readonly Pair[]): Pair | undefined =>
      of.reduce<Pair | undefined>(
        (most, pair) => (most && size(most) >= size(pair) ? most : pair),
        undefined,
      );
    const votes = largest(pairs.filter(isVotes));
    const main = votes ?? largest(pairs) ?? first;
    const quantity = quantities[main.quantity];
    if (!quantity) throw new Error(`expected a quantity at node ${node}`);
    const expected = totalFigure(dataset, quantity, { total: main.nearer });
    const actual = totalFigure(dataset, quantity, { total: main.farther });
    return [
      {
        relation: null,
        subject: statementSubject(dataset, { station: -1, territory: tree.territoryOf(node) }),
        contest: dataset.contests[book.contest]?.id ?? null,
        message: { id: 'totals-contradict', args: { differing: pairs.length, sum: main.sum } },
        expected,
        actual,
        difference: main.farther.value - main.nearer.value,
        unit: unitOf(dataset, quantity.measure),
        votesAtStake: votes ? size(votes) : null,
        method: 'exact',
        n: 2,
        test: null,
        direction: null,
        cells: pairs.flatMap(({ quantity: index, nearer, farther }) => {
          const measure = quantities[index]?.measure;
          return measure ? [{ measure, expected: nearer.value, actual: farther.value }] : [];
        }),
        notes: [],
        innocent: [...GAP_EXPLANATIONS],
        provenance: distinctPlaces(
          ofNode.flatMap(({ totals }) => totals.map((total) => placeOf(dataset, total))),
        ),
      },
    ];
  });
}

function pairOf({ node, quantity, totals }: Contradiction, sums: TerritorySums): Pair[] {
  const isKnown = sums.filledIn(node, quantity) > 0 && sums.missingIn(node, quantity) === 0;
  const sum = sums.sumOf(node, quantity);
  const ordered = isKnown
    ? [...totals].sort((one, other) => Math.abs(one.value - sum) - Math.abs(other.value - sum))
    : totals;
  const nearer = ordered[0];
  const farther = ordered.at(-1);
  return nearer && farther ? [{ quantity, nearer, farther, sum: isKnown ? sum : null }] : [];
}
