/** The territory that a row of totals is the total of. */
interface TotalTerritory {
  /** From the top down. */
  readonly names: readonly string[];
  /** How many of the lowest of these names the row does not say itself: carried down, they may be too low. */
  readonly levelsUnsure: number;
}

/**
 * The territory that a row which says it is a total is the total of. `id`: its station's cell; `names`: of its territories, from the top
 * down, also of those carried down to it; `own`: which of them stand in the row itself. A territory's cell that says "total" leaves
 * those above it ("Office Totals:" in the place of a county is the total of all); a station's cell that names one of them beside that word
 * means that one ("North Total"). Else it is the total of the lowest that the row names, which where names are carried down may be too low.
 */
export function territoryOfTotal(
  id: string,
  names: readonly string[],
  own: readonly boolean[],
  isTotal: (text: string) => boolean,
): TotalTerritory {
  const said = names.findIndex(isTotal);
  const level = said === -1 ? levelNamed(id, names, isTotal) : -1;
  if (level !== -1) return { names: names.slice(0, level + 1), levelsUnsure: 0 };
  const above = said === -1 ? names : names.slice(0, said);
  const stated = own.slice(0, above.length).lastIndexOf(true) + 1;
  return { names: above, levelsUnsure: above.length - stated };
}

/** The level whose name stands beside a word for a total, the longest of several; -1 where none does. */
function levelNamed(id: string, names: readonly string[], isTotal: (text: string) => boolean): number {
  return names.reduce((best, name, index) => {
    const isNamed = name.length > (names[best]?.length ?? 0) && isTotal(without(id, name));
    return isNamed ? index : best;
  }, -1);
}

/** A text without a name in it; empty where it has none. */
function without(text: string, name: string): string {
  const at = text.indexOf(name);
  return at === -1 ? '' : `${text.slice(0, at)} ${text.slice(at + name.length)}`.trim();
}
