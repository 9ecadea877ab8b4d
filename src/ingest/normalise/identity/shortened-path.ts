import type { TerritoryClasses } from './territory-classes.js';

/** How many names a class's path has, 0 for no territory. */
export function depthOf({ depths }: TerritoryClasses, one: number): number {
  return one === -1 ? 0 : (depths[one] ?? 0);
}

/** Whether all names of a path occur, in their order, in another. No territory is a shortening of every one. */
export function isShortening(classes: TerritoryClasses, short: number, long: number): boolean {
  let rest = short;
  for (let at = long; at !== -1 && rest !== -1; at = classes.parents[at] ?? -1) {
    if (namesMatch(classes, rest, at)) rest = classes.parents[rest] ?? -1;
  }
  return rest === -1;
}

/** Whether two classes, wherever they stand, have one name; without an order number or an alternate it may be any. */
export function namesMatch({ names, keys }: TerritoryClasses, one: number, other: number): boolean {
  if (one === other) return true;
  if (names[one] !== names[other]) return false;
  const [left, right] = [keys[one], keys[other]];
  const agree = (a = '', b = ''): boolean => a === '' || b === '' || a === b;
  return agree(left?.order, right?.order) && agree(left?.alternate, right?.alternate);
}
