import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

/** Bounds what the pages of a file unpack to together, as is done with archives. */
export interface UnpackBudget {
  readonly spend: (bytes: number) => void;
}

export function createUnpackBudget(fileBytes: number): UnpackBudget {
  let spent = 0;
  return {
    spend(bytes) {
      spent += bytes;
      const tooMuch = spent > limits.unpackedBytes;
      const tooRepetitive = spent > limits.expansionGrace && spent > fileBytes * limits.expansionRatio;
      if (tooMuch || tooRepetitive) {
        throw new ReadProblem('expands-too-much', { ratio: limits.expansionRatio });
      }
    },
  };
}
