import { getOrAdd } from '../../model/get-or-add.js';
import { NO_TERRITORY, type Territories } from '../../model/territory.js';

/** Gives every territory path an index, the same path always the same one. */
export interface TerritoryBook {
  readonly indexOf: (path: readonly string[]) => number;
  readonly finish: () => Territories;
}

export function createTerritoryBook(): TerritoryBook {
  const names: string[] = [];
  const parents: number[] = [];
  const children = new Map<number, Map<string, number>>();
  const childOf = (parent: number, name: string): number => {
    const siblings = getOrAdd(children, parent, () => new Map<string, number>());
    let index = siblings.get(name);
    if (index === undefined) {
      index = names.push(name) - 1;
      parents.push(parent);
      siblings.set(name, index);
    }
    return index;
  };
  return {
    indexOf: (path) => path.reduce(childOf, NO_TERRITORY),
    finish: () => ({ names, parents }),
  };
}
