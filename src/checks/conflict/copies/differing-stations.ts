import { BLANK } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Publication } from '../../publications.js';
import { createSide } from './side.js';

interface StationsOfTwo {
  /** Stations of which both have at least one number. */
  readonly compared: readonly number[];
  /** Of those, stations where some number differs. */
  readonly differing: readonly number[];
}

/** Which stations two sources can be compared at, and where they differ. Both sides' publications of one contest, latest first. */
export function differingStations(
  dataset: Dataset,
  one: readonly Publication[],
  other: readonly Publication[],
): StationsOfTwo {
  const sides = [createSide(dataset, one), createSide(dataset, other)] as const;
  const isCompared = new Uint8Array(dataset.stations.length);
  const isDiffering = new Uint8Array(dataset.stations.length);
  for (const measure of sides[0].measures) {
    const [left, right] = [sides[0].numbers(measure).values, sides[1].numbers(measure).values];
    for (let station = 0; station < isCompared.length; station++) {
      if (left[station] === BLANK || right[station] === BLANK) continue;
      isCompared[station] = 1;
      if (left[station] !== right[station]) isDiffering[station] = 1;
    }
  }
  return { compared: marked(isCompared), differing: marked(isDiffering) };
}

function marked(marks: Uint8Array): number[] {
  const stations: number[] = [];
  marks.forEach((mark, station) => {
    if (mark === 1) stations.push(station);
  });
  return stations;
}
