import { BLANK, type CountColumn } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { Figure, Provenance, Subject } from '../model/finding.js';
import type { Line } from '../model/line.js';
import type { Measure } from '../model/measure.js';
import type { Place } from '../model/observation.js';
import { fileLineOf } from '../model/result-forms.js';
import { NO_TERRITORY, territoryPath } from '../model/territory.js';
import type { FormRow, Publication } from './publications.js';

/** A number on a form and the place where it stands. */
export interface FormNumber {
  readonly value: number;
  readonly place: Provenance;
}

/** The first of a station's forms that has the cell filled; null where none has. */
export function numberOn(
  dataset: Dataset,
  rows: readonly FormRow[],
  columnOf: (row: FormRow) => CountColumn | undefined,
): FormNumber | null {
  for (const formRow of rows) {
    const column = columnOf(formRow);
    const value = column?.values[formRow.row] ?? BLANK;
    if (column && value !== BLANK) {
      const line = fileLineOf(formRow.forms, column, formRow.row);
      return { value, place: { file: pathOf(dataset, formRow.forms.file), line } };
    }
  }
  return null;
}

export function lineOn(dataset: Dataset, rows: readonly FormRow[], line: Line): FormNumber | null {
  return numberOn(dataset, rows, ({ forms }) => forms.lines[line]);
}

/** Sum of the lines that the form has and filled; null where it has none of them, or one of them is blank. */
export function sumOn(
  dataset: Dataset,
  rows: readonly FormRow[],
  required: Line,
  optional: readonly Line[],
): FormNumber | null {
  const first = lineOn(dataset, rows, required);
  if (!first) return null;
  let sum = first.value;
  for (const line of optional) {
    const onForm = rows.some(({ forms }) => forms.lines[line] !== undefined);
    const number = lineOn(dataset, rows, line);
    if (onForm && !number) return null;
    sum += number?.value ?? 0;
  }
  return { value: sum, place: first.place };
}

export function formFigure(
  dataset: Dataset,
  { source, published }: Publication,
  measure: Measure,
  { value, place }: FormNumber,
): Figure {
  return {
    measure,
    source: dataset.sources[source]?.id ?? '',
    published,
    value,
    low: value,
    high: value,
    places: [place],
  };
}

export function placeOf(dataset: Dataset, { file, fileLine }: Place): Provenance {
  return { file: pathOf(dataset, file), line: fileLine };
}

export function pathOf(dataset: Dataset, file: number): string {
  return dataset.files[file]?.path ?? '';
}

export function stationSubject({ stations, territories }: Dataset, station: number): Subject {
  return {
    kind: 'station',
    station: stations.ids[station] ?? '',
    territory: [...territoryPath(territories, stations.territories[station] ?? NO_TERRITORY)],
  };
}

export function territorySubject({ territories }: Dataset, territory: number): Subject {
  return { kind: 'territory', territory: [...territoryPath(territories, territory)] };
}
