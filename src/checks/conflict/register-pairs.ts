import type { Dataset } from '../../model/dataset.js';
import { latestNumber, type PublishedNumber } from '../figures.js';
import { formsOfStation, publications } from '../publications.js';

/** A station's registered voters at two elections, each as the commission last published them. */
export interface RegisterPair {
  readonly station: number;
  readonly before: PublishedNumber;
  readonly now: PublishedNumber;
}

/**
 * Stations of which both elections give the registered voters; `earlier` says which station each one was. Of several contests at either
 * election, the two numbers nearest to each other: what is most favourable to the commission. A register of nobody cannot be compared with.
 */
export function registerPairs(dataset: Dataset, previous: Dataset, earlier: Int32Array): RegisterPair[] {
  const numbersNow = registersOf(dataset);
  const numbersBefore = registersOf(previous);
  return [...earlier].flatMap((before, station) => {
    if (before === -1) return [];
    const older = numbersBefore(before).filter(({ value }) => value > 0);
    const pairs = numbersNow(station).flatMap((now) =>
      older.map((number) => ({ station, before: number, now })),
    );
    return pairs.length === 0 ? [] : [pairs.reduce(nearer)];
  });
}

function nearer(one: RegisterPair, other: RegisterPair): RegisterPair {
  const distance = ({ before, now }: RegisterPair): number => Math.abs(now.value - before.value);
  return distance(other) < distance(one) ? other : one;
}

/** The registered voters of a station in each contest that has them. */
export function registersOf(dataset: Dataset): (station: number) => PublishedNumber[] {
  const officials = publications(dataset, (role) => role === 'commission');
  return (station) =>
    dataset.contests.flatMap((_, contest) => {
      const history = formsOfStation(officials, contest, station);
      return latestNumber(dataset, history, ({ lines }) => lines['registered']) ?? [];
    });
}
