import type { Dataset } from '../../../model/dataset.js';
import type { FormBook } from './form-book.js';

/** What becomes of a station in a book of forms. */
export const HAS_FORM = 0;
/** Somebody speaks of it in this contest, or of nothing but the station: its form is missing. */
export const MISSING = 1;
/** It is known from another contest only, which may be none of this one's stations. */
export const ELSEWHERE = 2;

/** One of the three for each station. */
export function stationStates({ stations, forms }: Dataset, book: FormBook): Uint8Array {
  const isInContest = new Uint8Array(stations.length);
  const hasAnyForm = new Uint8Array(stations.length);
  for (const table of forms) {
    for (const station of table.stations) {
      hasAnyForm[station] = 1;
      if (table.contest === book.contest) isInContest[station] = 1;
    }
  }
  return Uint8Array.from({ length: stations.length }, (_, station) => {
    if (book.formOf(station)) return HAS_FORM;
    return isInContest[station] === 1 || hasAnyForm[station] === 0 ? MISSING : ELSEWHERE;
  });
}
