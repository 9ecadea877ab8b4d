import { type CellRow, hashCells, sameCells } from './form-cells.js';

/** A station's form among those compared. */
export interface StationForm extends CellRow {
  /** Index into the data set's stations. */
  readonly station: number;
}

/**
 * Groups of two stations or more whose forms have the same cells filled, with the same numbers. One pass over the forms: each is
 * looked up by a hash of its cells, and only forms of one hash are compared. `forms` has each station once.
 */
export function equalForms<Form extends StationForm>(
  forms: Iterable<Form>,
  hashOf: typeof hashCells = hashCells,
): readonly (readonly Form[])[] {
  const first = new Map<number, Form>();
  const repeated = new Map<number, Form[]>();
  for (const form of forms) {
    const hash = hashOf(form.columns, form.row);
    const known = first.get(hash);
    if (!known) {
      first.set(hash, form);
      continue;
    }
    const same = repeated.get(hash);
    if (same) same.push(form);
    else repeated.set(hash, [known, form]);
  }
  return [...repeated.values()].flatMap(splitByCells).filter(({ length }) => length > 1);
}

/** Forms of one hash, parted where they differ after all. */
function splitByCells<Form extends StationForm>(forms: readonly Form[]): Form[][] {
  const classes: Form[][] = [];
  for (const form of forms) {
    const known = classes.find(([first]) => first && sameCells(first, form));
    if (known) known.push(form);
    else classes.push([form]);
  }
  return classes;
}
