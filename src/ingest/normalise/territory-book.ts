import { getOrAdd } from '../../model/get-or-add.js';
import { NO_TERRITORY, type Territories } from '../../model/territory.js';
import { normaliseHeader } from './bind-columns.js';

/** Territories as files write them. */
export interface WrittenTerritories extends Territories {
  /** Of each territory, the columns that it is written in: numbers, one for each different header. */
  readonly columns: readonly (readonly number[])[];
}

/** Gives every territory path an index, the same path always the same one. */
export interface TerritoryBook {
  /** `headers`: of the columns in which the names stand, as far as they are known. */
  readonly indexOf: (path: readonly string[], headers?: readonly string[]) => number;
  readonly finish: () => WrittenTerritories;
}

export function createTerritoryBook(): TerritoryBook {
  const names: string[] = [];
  const parents: number[] = [];
  const columns: number[][] = [];
  const columnOfHeader = new Map<string, number>();
  const children = new Map<number, Map<string, number>>();
  const childOf = (parent: number, name: string): number => {
    const siblings = getOrAdd(children, parent, () => new Map<string, number>());
    let index = siblings.get(name);
    if (index === undefined) {
      index = names.push(name) - 1;
      parents.push(parent);
      columns.push([]);
      siblings.set(name, index);
    }
    return index;
  };
  const noteColumn = (territory: number, header: string): void => {
    const key = normaliseHeader(header).toLowerCase();
    const column = getOrAdd(columnOfHeader, key, () => columnOfHeader.size);
    const known = columns[territory];
    if (known && !known.includes(column)) known.push(column);
  };
  return {
    indexOf(path, headers = []) {
      let at = NO_TERRITORY;
      for (const [level, name] of path.entries()) {
        at = childOf(at, name);
        const header = headers[level];
        if (header !== undefined) noteColumn(at, header);
      }
      return at;
    },
    finish: () => ({ names, parents, columns }),
  };
}
