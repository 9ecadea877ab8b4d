import { limits } from '../limits.js';
import { unsupported } from '../read-problem.js';
import type { Leaf } from './columns.js';

/** Bounds the memory that the pages which are held at a time take together, one of each column and its dictionary. */
export interface Room {
  /** A page takes the place of the one before it. Throws a ReadProblem where there is none. */
  readonly hold: (leaf: Leaf, bytes: number) => void;
  readonly holdDictionary: (leaf: Leaf, bytes: number) => void;
  /** Of what does not take anything's place. */
  readonly add: (leaf: Leaf, bytes: number) => void;
}

export function createRoom(): Room {
  const pages = new Map<Leaf, number>();
  const dictionaries = new Map<Leaf, number>();
  let held = 0;
  const put = (places: Map<Leaf, number>, leaf: Leaf, bytes: number): void => {
    held += bytes - (places.get(leaf) ?? 0);
    places.set(leaf, bytes);
    if (held > limits.parquetHeldBytes) throw unsupported('largePages');
  };
  return {
    hold: (leaf, bytes) => put(pages, leaf, bytes),
    holdDictionary: (leaf, bytes) => put(dictionaries, leaf, bytes),
    add: (leaf, bytes) => put(pages, leaf, (pages.get(leaf) ?? 0) + bytes),
  };
}
