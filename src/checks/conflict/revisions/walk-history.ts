import { BLANK, countAt } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { PublicationHistory } from './publication-histories.js';
import type { PublishedCells } from './published-cells.js';
import { createStepCount, type StepCount } from './step-count.js';

/** What became of all stations from publication to publication. Arrays go by station. */
export interface WalkedHistory {
  /** What each publication changed, the first included: it adds every station. */
  readonly steps: readonly StepCount[];
  /** Stations with a number in each publication. */
  readonly stationsIn: readonly number[];
  /** Index of the publication in which the station has its first number; -1 where no publication has any. */
  readonly firstIn: Int32Array;
  /** 1 where some number was published twice. */
  readonly compared: Uint8Array;
  /** Stations of which some number changed, in their order. */
  readonly revised: readonly number[];
}

/**
 * Goes through the publications in their order and holds every number against the last one published of the same cell, from
 * whichever publication that was: so a publication of only some lines or stations hides no revision. A blank says nothing: a number
 * in its place completes the form, and a blank in the place of a number takes nothing back. Linear in stations × publications.
 */
export function walkHistory(
  dataset: Dataset,
  history: PublicationHistory,
  cells: PublishedCells,
): WalkedHistory {
  const stations = dataset.stations.length;
  const last = cells.measures.map(() => new Int32Array(stations).fill(BLANK));
  const firstIn = new Int32Array(stations).fill(-1);
  const compared = new Uint8Array(stations);
  const isRevised = new Uint8Array(stations);
  const stationsIn: number[] = [];
  const steps = history.map((publication, index) => {
    const step = createStepCount(cells.measures);
    let filledStations = 0;
    for (let station = 0; station < stations; station++) {
      const form = publication.formOf(station);
      const columns = form ? cells.columnsOf(form.forms) : [];
      const row = form?.row ?? 0;
      if (!columns.some((column) => countAt(column, row) !== null)) {
        if (firstIn[station] !== -1) step.miss(station);
        continue;
      }
      filledStations++;
      const isNew = firstIn[station] === -1;
      if (isNew) firstIn[station] = index;
      step.beginStation(isNew);
      for (let cell = 0; cell < columns.length; cell++) {
        const number = columns[cell]?.values[row];
        const known = last[cell];
        if (number === undefined || !known) continue;
        step.addCell(cell, known[station] ?? BLANK, number);
        if (number !== BLANK) known[station] = number;
      }
      const { wasCompared, wasRevised } = step.endStation();
      if (wasCompared) compared[station] = 1;
      if (wasRevised) isRevised[station] = 1;
    }
    stationsIn.push(filledStations);
    return step;
  });
  const revised = [...isRevised.keys()].filter((station) => isRevised[station] === 1);
  return { steps, stationsIn, firstIn, compared, revised };
}
