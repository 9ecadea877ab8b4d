import { countAt } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Measure } from '../../../model/measure.js';
import { numberOn, type PublishedNumber } from '../../figures.js';
import type { PublicationHistory } from './publication-histories.js';
import type { PublishedCells } from './published-cells.js';

/** One line or contestant of a station through the publications: what was published of it, earliest first; blanks left out. */
export interface CellHistory {
  readonly measure: Measure;
  readonly numbers: readonly [PublishedNumber, PublishedNumber, ...PublishedNumber[]];
}

/** A station of which some number was published at least twice. */
export interface StationHistory {
  readonly station: number;
  /** How many lines and contestants were published at least twice. */
  readonly compared: number;
  /** Whether contestants' votes are among them. */
  readonly hasVotes: boolean;
  /** Those of which some number was another than the one before. */
  readonly changed: readonly CellHistory[];
}

/** A station's numbers through the publications; blanks, and lines that a form does not have, are left out. */
export function stationHistory(
  dataset: Dataset,
  history: PublicationHistory,
  { measures, columnsOf }: PublishedCells,
  station: number,
): StationHistory {
  const forms = history.flatMap((publication) => {
    const form = publication.formOf(station);
    return form ? [{ publication, columns: columnsOf(form.forms), ...form }] : [];
  });
  let compared = 0;
  let hasVotes = false;
  const changed: CellHistory[] = [];
  measures.forEach((measure, cell) => {
    const filled = forms.filter(({ columns, row }) => countAt(columns[cell], row) !== null);
    if (filled.length < 2) return;
    compared++;
    if (measure.kind === 'votes') hasVotes = true;
    const values = new Set(filled.map(({ columns, row }) => countAt(columns[cell], row)));
    if (values.size === 1) return;
    const [first, second, ...rest] = filled.flatMap(
      (form) => numberOn(dataset, form, form.columns[cell]) ?? [],
    );
    if (first && second) changed.push({ measure, numbers: [first, second, ...rest] });
  });
  return { station, compared, hasVotes, changed };
}

/** How much the number changed from the first publication to the last. */
export function netChange({ numbers }: CellHistory): number {
  return (numbers.at(-1)?.value ?? 0) - numbers[0].value;
}

/** How far it moved in all, there and back counted both ways. */
export function movement({ numbers }: CellHistory): number {
  return numbers.reduce(
    (sum, { value }, index) => sum + Math.abs(value - (numbers[index - 1]?.value ?? value)),
    0,
  );
}
