import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import { cellPlace } from '../../../model/result-forms.js';
import type { Provenance } from '../../../model/subject.js';
import { distinctPlaces, pathOf, placeOf } from '../../figures.js';
import type { ComparedTotal } from './compare-totals.js';
import type { FormBook } from './form-book.js';
import { columnOf, type Quantity } from './quantity.js';

/** Stations whose rows are listed one by one; of more, the first row of each file stands for all. */
export const ROWS_LISTED = 20;

/** The published total. */
export function totalFigure(
  dataset: Dataset,
  { measure }: Quantity,
  { total }: Pick<ComparedTotal, 'total'>,
): Figure {
  return {
    measure,
    source: dataset.sources[total.source]?.id ?? '',
    published: dataset.files[total.file]?.published ?? null,
    value: total.value,
    low: total.value,
    high: total.value,
    places: [placeOf(dataset, total)],
  };
}

/** The sum of the stations' forms. */
export function sumFigure(
  dataset: Dataset,
  quantity: Quantity,
  { sum }: ComparedTotal,
  book: FormBook,
  stations: readonly number[],
): Figure {
  return {
    measure: quantity.measure,
    source: dataset.sources[book.source]?.id ?? '',
    published: book.published,
    value: sum,
    low: sum,
    high: sum,
    places: formPlaces(dataset, quantity, book, stations),
  };
}

/** Files in which the forms stand, with the first row of each. */
export function filesOfForms(
  dataset: Dataset,
  book: FormBook,
  stations: readonly number[],
): ReadonlyMap<number, number> {
  const files = new Map<number, number>();
  for (const station of stations) {
    const form = book.formOf(station);
    if (!form) continue;
    const { file, fileLines } = form.forms;
    const line = fileLines[form.row] ?? 1;
    files.set(file, Math.min(files.get(file) ?? line, line));
  }
  return new Map(
    [...files].sort(([one], [other]) => (pathOf(dataset, one) < pathOf(dataset, other) ? -1 : 1)),
  );
}

function formPlaces(
  dataset: Dataset,
  quantity: Quantity,
  book: FormBook,
  stations: readonly number[],
): Provenance[] {
  const forms = stations.flatMap((station) => book.formOf(station) ?? []);
  if (forms.length > ROWS_LISTED) {
    return [...filesOfForms(dataset, book, stations)].map(([file, fileLine]) =>
      placeOf(dataset, { file, fileLine }),
    );
  }
  return distinctPlaces(
    forms.map(({ forms: table, row }) => {
      const column = columnOf(table, quantity);
      const place = column && cellPlace(table, column, row);
      return placeOf(dataset, place ?? { file: table.file, fileLine: table.fileLines[row] ?? 1 });
    }),
  );
}
