/** Territories (region › district › …) as a forest: each has a name and a parent, -1 at the top. */
export interface Territories {
  readonly names: readonly string[];
  readonly parents: readonly number[];
}

/** The index of "no territory": a station or fact that names none. */
export const NO_TERRITORY = -1;

/** Names from the top down; empty for {@link NO_TERRITORY}. */
export function territoryPath(territories: Territories, index: number): readonly string[] {
  const path: string[] = [];
  for (let at = index; at !== NO_TERRITORY; at = territories.parents[at] ?? NO_TERRITORY) {
    path.unshift(territories.names[at] ?? '');
  }
  return path;
}
