import { SET_ASIDE, type SetAsideReason, type SetAsideRows } from '../model/input-file.js';
import { createIntBuilder } from './normalise/count-builder.js';

/** The rows of one file that are not used. */
export interface SetAside {
  readonly add: (reason: SetAsideReason, fileLine: number) => void;
  /** Counts a row without keeping where it stands. */
  readonly count: (reason: SetAsideReason) => void;
  readonly total: () => number;
  readonly counts: () => Partial<Record<SetAsideReason, number>>;
  readonly rows: () => SetAsideRows;
}

export function createSetAside(): SetAside {
  const fileLines = createIntBuilder(0);
  const reasons = createIntBuilder(0);
  const counts = SET_ASIDE.map(() => 0);
  let length = 0;
  let counted = 0;
  return {
    add(reason, fileLine) {
      const index = SET_ASIDE.indexOf(reason);
      fileLines.set(length, fileLine);
      reasons.set(length, index);
      counts[index] = (counts[index] ?? 0) + 1;
      length++;
    },
    count(reason) {
      const index = SET_ASIDE.indexOf(reason);
      counts[index] = (counts[index] ?? 0) + 1;
      counted++;
    },
    total: () => length + counted,
    counts: () =>
      Object.fromEntries(
        SET_ASIDE.flatMap((reason, index) => ((counts[index] ?? 0) > 0 ? [[reason, counts[index]]] : [])),
      ),
    rows: () => ({ fileLines: fileLines.finish(length), reasons: Uint8Array.from(reasons.finish(length)) }),
  };
}
