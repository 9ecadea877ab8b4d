import { getOrAdd } from '../../../model/get-or-add.js';
import type { ComparedTotal } from './compare-totals.js';
import type { TerritorySums } from './territory-sums.js';

/** Fewest numbers other than zero in which a form must be the difference: fewer are so by chance too easily. */
const ENOUGH_NUMBERS = 3;

/** A station whose whole form is the difference between a territory's totals and its stations. */
export interface WholeFormGap {
  readonly station: number;
  /** `elsewhere`: a station of another territory, counted in this one. */
  readonly kind: 'left-out' | 'counted-twice' | 'counted-from-elsewhere';
  /** Numbers other than zero that agree. */
  readonly agreeing: number;
}

/**
 * Finds the one station whose form, in every number compared, is what a territory's totals have too few (it was left out) or too many (it
 * was counted twice, or belongs elsewhere). Null where none does, where several do, or where fewer than three of its numbers are
 * not zero. Stations elsewhere are looked up by the number that differs most, so that finding one costs no walk over all of them.
 */
export function createWholeFormGaps(
  { numberOf }: TerritorySums,
  stations: number,
): (totals: readonly ComparedTotal[], ownStations: readonly number[]) => WholeFormGap | null {
  const byValue = new Map<number, Map<number, number[]>>();
  const stationsWith = (quantity: number, value: number): readonly number[] =>
    getOrAdd(byValue, quantity, () => {
      const index = new Map<number, number[]>();
      for (let station = 0; station < stations; station++) {
        const here = numberOf(station, quantity);
        if (here !== null) getOrAdd(index, here, () => []).push(station);
      }
      return index;
    }).get(value) ?? [];

  return (totals, ownStations) => {
    const compared = totals.filter(({ state }) => state !== 'open');
    const agreeing = compared.filter(({ gap }) => gap !== 0).length;
    const sign = Math.sign(compared.find(({ gap }) => gap !== 0)?.gap ?? 0);
    if (agreeing < ENOUGH_NUMBERS || compared.some(({ gap }) => gap * sign < 0)) return null;
    const most = compared.reduce((one, other) => (Math.abs(other.gap) > Math.abs(one.gap) ? other : one));
    const isGap = (station: number): boolean =>
      numberOf(station, most.quantity) === Math.abs(most.gap) &&
      compared.every(({ quantity, gap }) => numberOf(station, quantity) === Math.abs(gap));
    const inside = ownStations.filter(isGap);
    const found =
      inside.length > 0 || sign < 0 ? inside : stationsWith(most.quantity, Math.abs(most.gap)).filter(isGap);
    const [station] = found;
    if (station === undefined || found.length > 1) return null;
    if (sign < 0) return { station, kind: 'left-out', agreeing };
    return { station, kind: inside.length > 0 ? 'counted-twice' : 'counted-from-elsewhere', agreeing };
  };
}
