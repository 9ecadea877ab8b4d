import type { Territories } from '../../../model/territory.js';
import { createIntBuilder } from '../count-builder.js';
import { type Lists, listsBy } from './lists-by.js';
import type { Mentions } from './mentions.js';
import { createPairIndex } from './pair-index.js';

/** Something that names a territory and no station. */
export interface TerritoryNaming {
  readonly file: number;
  readonly fileLine: number;
  readonly territory: number;
}

/** Which files name which territories, be it above another territory. */
export interface NamedTerritories {
  /** Index of each pair of territory and file, by territory. */
  readonly byTerritory: Lists;
  readonly fileOf: (pair: number) => number;
  /** Line on which the file first names it. */
  readonly fileLineOf: (pair: number) => number;
  /** How many mentions and statements name each territory. */
  readonly times: Int32Array;
}

/** Collects who names which territory. **Assumes that a territory's index is higher than its parent's**, as the book gives them. */
export function nameTerritories(
  { names, parents }: Territories,
  { territoryOf, namings }: Mentions,
  statements: Iterable<TerritoryNaming>,
): NamedTerritories {
  const pairs = createPairIndex();
  const lines = createIntBuilder(0);
  const times = new Int32Array(names.length);
  const take = (named: number, file: number, fileLine: number): void => {
    if (named === -1) return;
    times[named] = (times[named] ?? 0) + 1;
    for (let territory = named; territory !== -1; territory = parents[territory] ?? -1) {
      const pair = pairs.indexOf(territory, file);
      const known = lines.get(pair);
      if (known !== 0 && known <= fileLine) break;
      lines.set(pair, fileLine);
    }
  };
  namings.mentions.forEach((mention, naming) => {
    take(territoryOf[mention] ?? -1, namings.files[naming] ?? 0, namings.fileLines[naming] ?? 0);
  });
  for (const { territory, file, fileLine } of statements) take(territory, file, fileLine);
  for (let territory = names.length - 1; territory >= 0; territory--) {
    const parent = parents[territory] ?? -1;
    if (parent !== -1) times[parent] = (times[parent] ?? 0) + (times[territory] ?? 0);
  }
  const territories = Int32Array.from({ length: pairs.size() }, (_, pair) => pairs.left(pair));
  return {
    byTerritory: listsBy(territories, names.length),
    fileOf: pairs.right,
    fileLineOf: lines.get,
    times,
  };
}
