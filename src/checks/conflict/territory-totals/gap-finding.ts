import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, placeOf, statementSubject, unitOf } from '../../figures.js';
import type { ComparedTotal, TerritoryComparison } from './compare-totals.js';
import { sumFigure, totalFigure } from './gap-figures.js';
import type { TotalsGroup } from './totals-of-sources.js';

export const GAP_EXPLANATIONS = [
  'form-corrected',
  'station-elsewhere',
  'form-not-published',
  'typing-slip',
  'other-thing',
] as const;

/**
 * The totals of one territory that its stations' forms do not make up: one finding, whatever the number of totals. `shown`: those of them that
 * could be compared; at least one differs. The votes at stake are the largest difference in the votes of a contestant; null where no
 * votes were compared.
 */
export function gapFinding(
  dataset: Dataset,
  { quantities, book }: TotalsGroup,
  { forms, node }: TerritoryComparison,
  territory: number,
  shown: readonly ComparedTotal[],
  stations: readonly number[],
  message: Message,
  notes: readonly Message[],
): FindingDraft {
  const measureOf = ({ quantity }: ComparedTotal) => quantities[quantity]?.measure;
  const differing = shown.filter(({ gap }) => gap !== 0);
  const votes = shown.filter((one) => measureOf(one)?.kind === 'votes');
  const main = largest(differing.filter((one) => votes.includes(one))) ?? largest(differing);
  const quantity = main && quantities[main.quantity];
  if (!main || !quantity) throw new Error(`expected a total that differs at node ${node}`);
  const gainer = votes.reduce<ComparedTotal | null>(
    (most, one) => (one.gap > (most?.gap ?? 0) ? one : most),
    null,
  );
  const gained = gainer && measureOf(gainer);
  const actual = totalFigure(dataset, quantity, main);
  const expected = sumFigure(dataset, quantity, main, book, stations);
  return {
    relation: null,
    subject: statementSubject(dataset, { station: -1, territory }),
    contest: dataset.contests[book.contest]?.id ?? null,
    message: {
      id: message.id,
      args: { differing: differing.length, compared: shown.length, forms, ...message.args },
    },
    expected,
    actual,
    difference: main.gap,
    unit: unitOf(dataset, quantity.measure),
    votesAtStake:
      votes.length === 0 ? null : votes.reduce((most, { gap }) => Math.max(most, Math.abs(gap)), 0),
    method: 'exact',
    n: shown.length,
    test: null,
    direction: gained?.kind === 'votes' ? gained.contestant : null,
    cells: shown.flatMap(({ quantity: index, sum, total }) => {
      const measure = quantities[index]?.measure;
      return measure ? [{ measure, expected: sum, actual: total.value }] : [];
    }),
    notes: [...notes],
    innocent: [...GAP_EXPLANATIONS],
    provenance: distinctPlaces([
      ...differing.map(({ total }) => placeOf(dataset, total)),
      ...expected.places,
    ]),
  };
}

/** The total that differs most; of equal ones the first. */
function largest(totals: readonly ComparedTotal[]): ComparedTotal | undefined {
  return totals.reduce<ComparedTotal | undefined>(
    (most, one) => (most && Math.abs(most.gap) >= Math.abs(one.gap) ? most : one),
    undefined,
  );
}
