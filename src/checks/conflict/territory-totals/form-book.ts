import { type CountColumn, countAt } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { ResultForms } from '../../../model/result-forms.js';
import type { Publication } from '../../publications.js';
import { columnOf, type Quantity } from './quantity.js';

/** A station's form: a table and its row. */
export interface BookForm {
  readonly forms: ResultForms;
  readonly row: number;
}

/** One form of each station of one source in one contest. */
export interface FormBook {
  readonly source: number;
  readonly contest: number;
  readonly published: string | null;
  readonly formOf: (station: number) => BookForm | null;
}

/**
 * The forms of one source in one contest as last published, and the earlier publications that they replace. `published`: the
 * publications of that source and contest, latest first. **A later publication with fewer than half of the stations of an earlier one is
 * taken to correct it, not to replace it**: there, a station keeps its earlier form.
 */
export function latestForms(
  { stations }: Dataset,
  published: readonly Publication[],
): { readonly latest: FormBook; readonly earlier: readonly FormBook[] } | null {
  const [first] = published;
  if (!first) return null;
  const sizes = published.map(({ formOf }) => {
    let size = 0;
    for (let station = 0; station < stations.length; station++) if (formOf(station)) size++;
    return size;
  });
  const replaces = (size: number, index: number): boolean =>
    sizes.slice(index + 1).every((earlier) => 2 * size >= earlier);
  const whole = sizes.findIndex(replaces);
  const layers = published.slice(0, whole + 1);
  return {
    latest: {
      ...first,
      formOf(station) {
        for (const { formOf } of layers) {
          const form = formOf(station);
          if (form) return form;
        }
        return null;
      },
    },
    earlier: published.slice(whole + 1),
  };
}

/** The forms that stand in one file, for one contest; null where it has none. */
export function formsOfFile(
  { forms, files, stations }: Dataset,
  file: number,
  contest: number,
): FormBook | null {
  const tables = forms.filter((table) => table.file === file && table.contest === contest);
  const [first] = tables;
  if (!first) return null;
  const formAt: (BookForm | undefined)[] = new Array(stations.length);
  for (const table of tables) {
    table.stations.forEach((station, row) => {
      formAt[station] = { forms: table, row };
    });
  }
  return {
    source: first.source,
    contest,
    published: files[file]?.published ?? null,
    formOf: (station) => formAt[station] ?? null,
  };
}

/** Reads quantities off forms, with each table's columns looked up once. Null where blank or not on the form. */
export function createFormReader(
  quantities: readonly Quantity[],
): (form: BookForm, quantity: number) => number | null {
  const columns = new Map<ResultForms, readonly (CountColumn | undefined)[]>();
  return ({ forms, row }, quantity) => {
    const known = getOrAdd(columns, forms, () => quantities.map((one) => columnOf(forms, one)));
    return countAt(known[quantity], row);
  };
}
