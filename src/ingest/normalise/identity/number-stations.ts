import type { StationDetails, Stations } from '../../../model/station.js';
import type { Units } from './group-mentions.js';
import { joinDetails } from './join-details.js';
import type { Mentions, NamingFile } from './mentions.js';
import { type Roots, rootOfNaming } from './root-namings.js';
import { depthOf } from './shortened-path.js';
import type { TerritoryClasses } from './territory-classes.js';

export interface NumberedStations {
  readonly stations: Stations;
  /** Station of each mention, where a crosswalk does not take one file's away from it. */
  readonly stationOf: Int32Array;
  /** Station of a mention in a file; -1 for no mention. */
  readonly stationAt: (mention: number, file: number) => number;
  /** Station of each naming. */
  readonly stationOfNaming: (naming: number) => number;
}

/**
 * The stations that are left, and their names: the number as the commission writes it, or else as it stands with the most
 * exact territories, or else the text that comes first in the alphabet; the territories are the most exact ones.
 */
export function numberStations(
  mentions: Mentions,
  files: readonly NamingFile[],
  classes: TerritoryClasses,
  units: Units,
  roots: Roots,
): NumberedStations {
  const { namings, textOf, texts, territoryOf } = mentions;
  const isUsed = new Uint8Array(roots.count);
  for (let naming = 0; naming < namings.mentions.length; naming++)
    isUsed[rootOfNaming(roots, mentions, naming)] = 1;
  const stationOfRoot = new Int32Array(roots.count).fill(-1);
  const rootOfStation: number[] = [];
  const number = (root: number): void => {
    if (isUsed[root] === 1 && stationOfRoot[root] === -1) stationOfRoot[root] = rootOfStation.push(root) - 1;
  };
  // A mention that stands for itself numbers its station; those that a crosswalk made come last.
  units.unitOf.forEach(number);
  for (let root = units.length; root < roots.count; root++) number(root);

  const classOf = (mention: number): number => classes.classOf[territoryOf[mention] ?? -1] ?? -1;
  const textAt = (mention: number): string => texts[textOf[mention] ?? -1] ?? '';
  const stationOfNaming = (naming: number): number =>
    stationOfRoot[rootOfNaming(roots, mentions, naming)] ?? -1;
  const byCommission = (naming: number): boolean => files[namings.files[naming] ?? -1]?.isCommission ?? false;
  const names = new Int32Array(rootOfStation.length).fill(-1);
  const isBetter = (naming: number, best: number): boolean => {
    const [one, other] = [namings.mentions[naming] ?? -1, namings.mentions[best] ?? -1];
    const order =
      Number(byCommission(naming)) - Number(byCommission(best)) ||
      depthOf(classes, classOf(one)) - depthOf(classes, classOf(other)) ||
      (textAt(one) < textAt(other) ? 1 : -1);
    return order > 0;
  };
  for (let naming = 0; naming < namings.mentions.length; naming++) {
    const station = stationOfNaming(naming);
    const best = names[station] ?? -1;
    if (best === -1 || isBetter(naming, best)) names[station] = naming;
  }
  const territoryOfRoot = (root: number): number => {
    const one =
      root < units.length ? (units.classes[root] ?? -1) : classOf(roots.added[root - units.length] ?? -1);
    return one === -1 ? -1 : (classes.territories[one] ?? -1);
  };
  const movedIn = new Map<number, Map<number, number>>();
  for (const naming of roots.moved.keys()) {
    const file = namings.files[naming] ?? -1;
    const inFile = movedIn.get(file) ?? new Map<number, number>();
    movedIn.set(file, inFile.set(namings.mentions[naming] ?? -1, stationOfNaming(naming)));
  }
  const stationOf = roots.rootOf.map((root) => stationOfRoot[root] ?? -1);
  const details = new Map<number, StationDetails>();
  for (const [mention, given] of mentions.details) {
    const station = stationOf[mention] ?? -1;
    details.set(station, joinDetails(details.get(station), given));
  }
  return {
    stationOf,
    stationAt: (mention, file) => movedIn.get(file)?.get(mention) ?? stationOf[mention] ?? -1,
    stationOfNaming,
    stations: {
      length: rootOfStation.length,
      ids: Array.from(names, (naming) => textAt(namings.mentions[naming] ?? -1)),
      territories: Int32Array.from(rootOfStation, territoryOfRoot),
      details,
    },
  };
}
