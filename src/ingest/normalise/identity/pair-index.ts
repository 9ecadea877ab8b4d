import { createIntBuilder } from '../count-builder.js';

/** Gives every pair of whole numbers an index, the same pair always the same one: 0, 1, 2 … in the order in which they come. */
export interface PairIndex {
  readonly indexOf: (left: number, right: number) => number;
  /** The index of a pair, -1 where it has none. */
  readonly find: (left: number, right: number) => number;
  readonly size: () => number;
  readonly left: (index: number) => number;
  readonly right: (index: number) => number;
}

/** How full the table may be: three of four slots. */
const FULL = 0.75;

/** An open hash table of 32-bit numbers: a million pairs take some 20 MB, where a Map of texts takes hundreds. */
export function createPairIndex(): PairIndex {
  const lefts = createIntBuilder(0);
  const rights = createIntBuilder(0);
  let size = 0;
  let slots = new Int32Array(64).fill(-1);
  /** The slot that holds the pair, or the free one where it belongs. */
  const slotOf = (left: number, right: number): number => {
    let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & (slots.length - 1);
    for (;;) {
      const index = slots[slot] ?? -1;
      if (index === -1 || (lefts.get(index) === left && rights.get(index) === right)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let index = 0; index < size; index++) slots[slotOf(lefts.get(index), rights.get(index))] = index;
  };
  return {
    indexOf(left, right) {
      const slot = slotOf(left, right);
      const known = slots[slot] ?? -1;
      if (known !== -1) return known;
      lefts.set(size, left);
      rights.set(size, right);
      slots[slot] = size;
      size++;
      if (size > slots.length * FULL) grow();
      return size - 1;
    },
    find: (left, right) => slots[slotOf(left, right)] ?? -1,
    size: () => size,
    left: lefts.get,
    right: rights.get,
  };
}
