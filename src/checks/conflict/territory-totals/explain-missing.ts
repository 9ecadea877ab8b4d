import type { TerritoryComparison } from './compare-totals.js';
import { createFormReader, type FormBook } from './form-book.js';
import { HAS_FORM, MISSING } from './missing-stations.js';
import type { Quantity } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';

/** Who else has numbers for the missing stations, and how many totals they account for exactly. */
export interface Explanation {
  readonly book: FormBook;
  readonly quantities: readonly number[];
}

/** Stations of a territory that have no form, or a blank where a total is open. */
export function missingStations(
  { totals }: TerritoryComparison,
  ownStations: readonly number[],
  { states, numberOf }: TerritorySums,
): readonly number[] {
  const short = totals.filter(({ state, missing }) => state === 'open' || missing > 0);
  return ownStations.filter(
    (station) =>
      states[station] === MISSING ||
      (states[station] === HAS_FORM && short.some(({ quantity }) => numberOf(station, quantity) === null)),
  );
}

/**
 * The first other publication or source whose numbers for the missing stations make up exactly what the totals have more than the forms:
 * in every open total for which it has the numbers of all the missing stations, and in at least one. Null where there is none.
 */
export function explainMissing(
  { totals }: TerritoryComparison,
  missing: readonly number[],
  { numberOf }: TerritorySums,
  quantities: readonly Quantity[],
  others: readonly FormBook[],
): Explanation | null {
  const open = totals.filter(({ state }) => state === 'open');
  for (const book of others) {
    const read = createFormReader(quantities);
    const known = open.flatMap(({ quantity, gap }) => {
      let sum = 0;
      for (const station of missing) {
        if (numberOf(station, quantity) !== null) continue;
        const form = book.formOf(station);
        const value = form && read(form, quantity);
        if (value === null) return [];
        sum += value;
      }
      return { quantity, isExact: sum === gap };
    });
    if (known.length > 0 && known.every(({ isExact }) => isExact)) {
      return { book, quantities: known.map(({ quantity }) => quantity) };
    }
  }
  return null;
}
