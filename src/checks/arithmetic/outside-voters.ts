import type { Dataset } from '../../model/dataset.js';
import type { Line } from '../../model/line.js';
import type { Provenance } from '../../model/subject.js';
import { latestNumber, type PublishedNumber } from '../figures.js';
import { formsOfStation, publications } from '../publications.js';

/** Voters of a station who did not pass its room, by its official form. */
export interface OutsideVoters {
  readonly voters: number;
  readonly places: readonly Provenance[];
}

/** Ways of voting outside the room: of each, the first line that the form has filled. */
const WAYS: readonly (readonly Line[])[] = [
  ['issuedEarly'],
  ['issuedOutside', 'portable'],
  ['arrivedByPost', 'sentByPost'],
  ['issuedElectronically'],
];

/**
 * How many voters of a station voted early, at home, by post or electronically, as last published; null where no official form says. Of several contests the
 * one with the most: what is most favourable to the commission.
 */
export function outsideVoters(dataset: Dataset): (station: number) => OutsideVoters | null {
  const officials = publications(dataset, (role) => role === 'commission');
  return (station) =>
    dataset.contests
      .flatMap((_, contest) => {
        const history = formsOfStation(officials, contest, station);
        const numbers = WAYS.flatMap((lines): PublishedNumber[] =>
          lines
            .flatMap((line) => latestNumber(dataset, history, (forms) => forms.lines[line]) ?? [])
            .slice(0, 1),
        );
        if (numbers.length === 0) return [];
        return [
          {
            voters: numbers.reduce((sum, { value }) => sum + value, 0),
            places: numbers.flatMap(({ places }) => places),
          },
        ];
      })
      .reduce<OutsideVoters | null>((most, one) => (most && most.voters >= one.voters ? most : one), null);
}
