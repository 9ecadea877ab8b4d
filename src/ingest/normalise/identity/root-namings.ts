import { OWN_STATION } from './apply-crosswalk.js';
import { type Mentions, namingsOf } from './mentions.js';

/** Which station each mention is of. Stations are still roots: numbers that not all need be used. */
export interface Roots {
  readonly count: number;
  /** Root of each mention, where {@link Roots.moved} says nothing else. */
  readonly rootOf: Int32Array;
  /** Root of each naming that a crosswalk takes away from its mention. */
  readonly moved: ReadonlyMap<number, number>;
  /** Roots that a crosswalk made, and the mention that each is of. */
  readonly added: readonly number[];
}

/** `unitOf`, `wholeOf`: the unit of each mention and the longer unit that it is part of. `isOf`: what a crosswalk says. */
export function rootNamings(
  mentions: Mentions,
  unitOf: Int32Array,
  wholeOf: Int32Array,
  isOf: ReadonlyMap<number, number>,
): Roots {
  const unitRoot = (unit: number): number => ((wholeOf[unit] ?? -1) === -1 ? unit : (wholeOf[unit] ?? -1));
  const rootOf = unitOf.map(unitRoot);
  const before = (mention: number): number => unitRoot(unitOf[mention] ?? -1);
  const own = new Map<number, number>();
  const moved = new Map<number, number>();
  for (const [naming, target] of isOf) {
    const mention = mentions.namings.mentions[naming] ?? -1;
    if (target === OWN_STATION && !own.has(mention)) own.set(mention, wholeOf.length + own.size);
    moved.set(naming, target === OWN_STATION ? (own.get(mention) ?? -1) : before(target));
  }
  // A mention all of whose namings move to one place moves itself.
  const touched = new Set([...isOf.keys()].map((naming) => mentions.namings.mentions[naming] ?? -1));
  for (const mention of touched) {
    const namings = namingsOf(mentions, mention);
    const [first = -1, ...others] = namings.map((one) => moved.get(one) ?? -1);
    if (first === -1 || others.some((root) => root !== first)) continue;
    rootOf[mention] = first;
    for (const one of namings) moved.delete(one);
  }
  return { count: wholeOf.length + own.size, rootOf, moved, added: [...own.keys()] };
}

/** Root of a naming. */
export function rootOfNaming({ rootOf, moved }: Roots, { namings }: Mentions, naming: number): number {
  return moved.get(naming) ?? rootOf[namings.mentions[naming] ?? -1] ?? -1;
}
