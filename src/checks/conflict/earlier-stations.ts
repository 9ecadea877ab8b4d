import type { Dataset } from '../../model/dataset.js';
import { getOrAdd } from '../../model/get-or-add.js';
import { NO_TERRITORY, territoryPath } from '../../model/territory.js';

/**
 * Which station of an earlier election each station is, -1 where none or several could be meant. **The same station has the same number and
 * territory:** numbers are equal, and the names of one's territories all stand, in their order, among the other's; or else, where only one
 * station of that number is in the same uppermost territory at both elections, that one, because the territories between are renamed and
 * cut anew. Names are compared but for case, spaces, ё and a number in front, numbers but for leading zeros and the word before them. Two
 * stations are never one.
 */
export function earlierStations(dataset: Dataset, previous: Dataset): Int32Array {
  const paths = foldedPaths(dataset);
  const earlierPaths = foldedPaths(previous);
  const byNumber = new Map<string, number[]>();
  previous.stations.ids.forEach((id, station) => {
    getOrAdd(byNumber, foldNumber(id), () => []).push(station);
  });
  const matched = Int32Array.from(dataset.stations.ids, (id, station) => {
    const path = paths(station);
    const sameNumber = byNumber.get(foldNumber(id)) ?? [];
    const samePlace = sameNumber.filter((earlier) => isSamePlace(path, earlierPaths(earlier)));
    const fitting =
      samePlace.length > 0
        ? samePlace
        : sameNumber.filter((earlier) => path.length > 0 && path[0] === earlierPaths(earlier)[0]);
    return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
  });
  const claims = new Map<number, number>();
  for (const earlier of matched) claims.set(earlier, (claims.get(earlier) ?? 0) + 1);
  return matched.map((earlier) => (claims.get(earlier) === 1 ? earlier : -1));
}

function foldedPaths({ stations, territories }: Dataset): (station: number) => readonly string[] {
  const folded = territories.names.map((_, index) => territoryPath(territories, index).map(foldName));
  return (station) => folded[stations.territories[station] ?? NO_TERRITORY] ?? [];
}

function isSamePlace(one: readonly string[], other: readonly string[]): boolean {
  return one.length <= other.length ? isAmong(one, other) : isAmong(other, one);
}

/** Whether all names stand among others, in the same order. */
function isAmong(names: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) if (other === names[found]) found++;
  return found === names.length;
}

function foldName(name: string): string {
  return fold(name).replace(/^(?:№\s*)?\d+[.)]?\s+/u, '');
}

/** The number alone where the text has one number, with a letter behind it: `УИК № 0554а` is `554а`. */
function foldNumber(id: string): string {
  const text = fold(id);
  const numbers = text.match(/\d+\p{L}?(?!\p{L})/gu) ?? [];
  const [only = text] = numbers.length === 1 ? numbers : [text];
  return only.replace(/^0+(?=\d)/u, '');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
