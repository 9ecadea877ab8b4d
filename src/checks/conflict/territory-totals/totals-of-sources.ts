import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { lineRank } from '../../../model/line.js';
import { lastPublished, type Publication, publications } from '../../publications.js';
import { type FormBook, formsOfFile, latestForms } from './form-book.js';
import { isStated, type Quantity, quantityOf, type StatedTotal } from './quantity.js';

/** Totals of one source and contest, and the forms that they are held against. */
export interface TotalsGroup {
  /** Lines in the order of the form, then contestants in that of the contest. */
  readonly quantities: readonly Quantity[];
  readonly totals: readonly StatedTotal[];
  /** Index into the quantities. */
  readonly quantityAt: (total: StatedTotal) => number;
  readonly book: FormBook;
  /** What else is said of stations without a form in the book: earlier publications of the same source, then other sources. */
  readonly others: readonly FormBook[];
  /** Whether the totals are rows of the table of forms itself. */
  readonly isOwnTable: boolean;
}

/**
 * Every total of a line or contestant with the forms whose sum it should be. **A source's totals are those of its own forms**; a source
 * that has none in the contest repeats the commission's. Totals that stand as rows in a table of forms are held against that file alone.
 * Only what a source published last of a thing is taken.
 */
export function totalsGroups(dataset: Dataset): readonly TotalsGroup[] {
  const ofQuantity = dataset.publishedTotals
    .filter(isStated)
    .filter((total) => total.station === -1 && quantityOf(dataset, total) !== null);
  const isOfForms = ({ file }: StatedTotal): boolean => dataset.files[file]?.holds === 'result-forms';
  const all = publications(dataset, () => true);
  const groups = groupBy(ofQuantity, (total) =>
    JSON.stringify([total.source, total.contest, isOfForms(total) ? total.file : null]),
  );
  return [...groups.values()].flatMap((totals): TotalsGroup[] => {
    const [first] = totals;
    if (!first) return [];
    const { source, contest, file } = first;
    const isOwnTable = isOfForms(first);
    const keyOf = (total: StatedTotal): string => quantityOf(dataset, total)?.key ?? '';
    const quantities = quantitiesOf(dataset, totals);
    const index = new Map(quantities.map(({ key }, at) => [key, at]));
    const about = {
      quantities,
      isOwnTable,
      quantityAt: (total: StatedTotal) => index.get(keyOf(total)) ?? -1,
    };
    if (isOwnTable) {
      const book = formsOfFile(dataset, file, contest);
      return book ? [{ ...about, totals, book, others: [] }] : [];
    }
    const bySource = groupBy(
      all.filter((publication) => publication.contest === contest),
      (publication) => publication.source,
    );
    const latest = [...groupBy(totals, (total) => `${total.territory} ${keyOf(total)}`).values()].flatMap(
      (same) => lastPublished(dataset, same).slice(0, 1),
    );
    return sourcesOfForms(dataset, source, bySource).flatMap((summed) => {
      const forms = latestForms(dataset, bySource.get(summed) ?? []);
      if (!forms) return [];
      const others = [...bySource].flatMap(([other, published]) =>
        other === summed ? [] : (latestForms(dataset, published)?.latest ?? []),
      );
      return [{ ...about, totals: latest, book: forms.latest, others: [...forms.earlier, ...others] }];
    });
  });
}

/** The totals' own source where it has forms, else every commission. */
function sourcesOfForms(
  { sources }: Dataset,
  source: number,
  bySource: ReadonlyMap<number, readonly Publication[]>,
): readonly number[] {
  if (bySource.has(source)) return [source];
  return [...bySource.keys()]
    .filter((other) => sources[other]?.role === 'commission')
    .sort((one, other) => one - other);
}

function quantitiesOf(dataset: Dataset, totals: readonly StatedTotal[]): readonly Quantity[] {
  const named = new Map(
    totals.flatMap((total) => {
      const quantity = quantityOf(dataset, total);
      return quantity ? [[quantity.key, quantity] as const] : [];
    }),
  );
  const contestants = dataset.contests[totals[0]?.contest ?? -1]?.contestants ?? [];
  const rank = ({ measure }: Quantity): number =>
    measure.kind === 'line'
      ? lineRank(measure.line)
      : 1e6 + contestants.findIndex(({ id }) => id === measure.contestant);
  return [...named.values()].sort(
    (one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
  );
}
