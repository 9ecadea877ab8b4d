import { BLANK } from '../../../model/count.js';
import type { Measure } from '../../../model/measure.js';

/** Sums of one publication's changes of one cell over the stations. */
interface CellCount {
  compared: number;
  up: number;
  down: number;
  net: number;
  completed: number;
  added: number;
}

/** Counts what one publication changes, station by station and within a station cell by cell. */
export function createStepCount(measures: readonly Measure[]) {
  const cells = measures.map(
    (): CellCount => ({ compared: 0, up: 0, down: 0, net: 0, completed: 0, added: 0 }),
  );
  const isVotes = measures.map(({ kind }) => kind === 'votes');
  const total = {
    compared: 0,
    revised: 0,
    votesRevised: 0,
    moved: 0,
    completed: 0,
    erased: 0,
    appeared: 0,
    missing: 0,
  };
  const missing: number[] = [];
  let isNew = false;
  let compared = 0;
  let changed = 0;
  let completed = 0;
  let erased = 0;
  let gained = 0;
  let lost = 0;
  return {
    cells,
    total,
    missing,
    /** A station that an earlier publication has and this one does not. */
    miss(station: number): void {
      total.missing++;
      missing.push(station);
    },
    beginStation(isFirst: boolean): void {
      isNew = isFirst;
      compared = changed = completed = erased = gained = lost = 0;
    },
    /** Both numbers may be the mark of a blank. */
    addCell(index: number, before: number, number: number): void {
      const cell = cells[index];
      if (!cell) return;
      if (number === BLANK) {
        if (before !== BLANK) erased++;
      } else if (isNew) {
        cell.added += number;
      } else if (before === BLANK) {
        cell.completed += number;
        completed++;
      } else {
        compared++;
        cell.compared++;
        const change = number - before;
        if (change === 0) return;
        changed++;
        cell.net += change;
        if (change > 0) cell.up++;
        else cell.down++;
        if (!isVotes[index]) return;
        if (change > 0) gained += change;
        else lost -= change;
      }
    },
    endStation() {
      if (isNew) total.appeared++;
      if (compared > 0) total.compared++;
      if (changed > 0) total.revised++;
      if (gained + lost > 0) total.votesRevised++;
      if (completed > 0) total.completed++;
      if (erased > 0) total.erased++;
      total.moved += Math.max(gained, lost);
      return { wasCompared: compared > 0, wasRevised: changed > 0 };
    },
  };
}

export type StepCount = ReturnType<typeof createStepCount>;
