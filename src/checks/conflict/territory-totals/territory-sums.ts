import type { Dataset } from '../../../model/dataset.js';
import { createFormReader, type FormBook } from './form-book.js';
import { MISSING, stationStates } from './missing-stations.js';
import type { Quantity } from './quantity.js';
import type { TerritoryTree } from './territory-tree.js';

/** Sums of a book's forms over the stations of each territory and all those below it. */
export interface TerritorySums {
  readonly states: Uint8Array;
  readonly numberOf: (station: number, quantity: number) => number | null;
  readonly formsIn: (node: number) => number;
  /** Forms that stand directly in the territory, in none below it. */
  readonly formsDirectlyIn: (node: number) => number;
  readonly sumOf: (node: number, quantity: number) => number;
  /** Forms of the territory with the number filled in. */
  readonly filledIn: (node: number, quantity: number) => number;
  /** Stations of the territory of which the number is not known: without a form, or blank on it. */
  readonly missingIn: (node: number, quantity: number) => number;
}

/** O(stations × quantities). A blank adds nothing to a sum and one to the missing, never zero. */
export function sumTerritories(
  dataset: Dataset,
  tree: TerritoryTree,
  book: FormBook,
  quantities: readonly Quantity[],
): TerritorySums {
  const { stations } = dataset;
  const { nodes } = tree;
  const states = stationStates(dataset, book);
  const read = createFormReader(quantities);
  const forms = new Int32Array(nodes);
  const sums = quantities.map(() => new Float64Array(nodes));
  const filled = quantities.map(() => new Int32Array(nodes));
  const missing = quantities.map(() => new Int32Array(nodes));
  for (let station = 0; station < stations.length; station++) {
    const node = tree.nodeOf(stations.territories[station] ?? -1);
    const form = book.formOf(station);
    if (form) forms[node] = (forms[node] ?? 0) + 1;
    else if (states[station] !== MISSING) continue;
    for (let quantity = 0; quantity < quantities.length; quantity++) {
      const value = form ? read(form, quantity) : null;
      add(value === null ? missing[quantity] : filled[quantity], node, 1);
      add(sums[quantity], node, value ?? 0);
    }
  }
  const direct = forms.slice();
  for (const node of tree.upwards) {
    const parent = tree.parentOf(node);
    if (parent === -1) continue;
    for (const column of [forms, ...sums, ...filled, ...missing]) add(column, parent, column[node] ?? 0);
  }
  return {
    states,
    numberOf(station, quantity) {
      const form = book.formOf(station);
      return form ? read(form, quantity) : null;
    },
    formsIn: (node) => forms[node] ?? 0,
    formsDirectlyIn: (node) => direct[node] ?? 0,
    sumOf: (node, quantity) => sums[quantity]?.[node] ?? 0,
    filledIn: (node, quantity) => filled[quantity]?.[node] ?? 0,
    missingIn: (node, quantity) => missing[quantity]?.[node] ?? 0,
  };
}

function add(column: Int32Array | Float64Array | undefined, at: number, value: number): void {
  if (column) column[at] = (column[at] ?? 0) + value;
}
