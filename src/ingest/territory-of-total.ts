/**
 * The territory that a row which says it is a total is the total of. `id`: its station's cell; `names`: of its territories, from the top
 * down, also of those carried down to it. A territory's cell that says "total" leaves those above it ("Office Totals:" in the place of a
 * county is the total of all); a station's cell that names one of them beside that word means that one ("North Total"). Else it is
 * the total of the lowest that the row names, which where names are carried down may be too low.
 */
export function territoryOfTotal(
  id: string,
  names: readonly string[],
  isTotal: (text: string) => boolean,
): readonly string[] {
  const said = names.findIndex(isTotal);
  if (said !== -1) return names.slice(0, said);
  const level = names.reduce((best, name, index) => {
    const isNamed = name.length > (names[best]?.length ?? 0) && isTotal(without(id, name));
    return isNamed ? index : best;
  }, -1);
  return level === -1 ? names : names.slice(0, level + 1);
}

/** A text without a name in it; empty where it has none. */
function without(text: string, name: string): string {
  const at = text.indexOf(name);
  return at === -1 ? '' : `${text.slice(0, at)} ${text.slice(at + name.length)}`.trim();
}
