import type { Direction } from '../../../model/copies.js';
import { signFlipTest } from '../../../stats/sign-flip-test.js';
import { signTest } from '../../../stats/sign-test.js';

/**
 * Which way the differences of one number go over stations, one for each station compared (whole numbers, 0 where both sides agree), and how
 * likely chance alone would send them there: by how many stations go each way, and by what they sum up to. **Both tests assume that an
 * error is as likely up as down, which is not true of honest error**: a small p is a reason to look at the size of the net beside
 * known honest error, and never a finding. `seed`: for the permutation test where it cannot be exact.
 */
export function directionOf(differences: Int32Array, seed: number): Direction {
  let [up, down, net, fiveOrMore, largest] = [0, 0, 0, 0, 0];
  for (const difference of differences) {
    if (difference > 0) up++;
    else if (difference < 0) down++;
    net += difference;
    const size = Math.abs(difference);
    if (size >= 5) fiveOrMore++;
    if (size > largest) largest = size;
  }
  return {
    compared: differences.length,
    up,
    equal: differences.length - up - down,
    down,
    net,
    median: medianOf(differences),
    fiveOrMore,
    largest,
    signTest: signTest(up, down),
    netTest: { ...signFlipTest(differences, seed) },
  };
}

function medianOf(differences: Int32Array): number | null {
  if (differences.length === 0) return null;
  const sorted = differences.slice().sort();
  const at = (index: number): number => sorted[index] ?? 0;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}
