import { totalmem } from 'node:os';
import { leastMemory } from '../batch/memory-share.js';
import type { Words } from '../report/words.js';

const MEGABYTE = 1 << 20;

/** Megabytes that a program which checks many data sets may take where nobody says. */
export function usualMemory(): number {
  return Math.floor((0.75 * totalmem()) / MEGABYTE);
}

/** Throws where so many data sets cannot be checked at once in so many megabytes. */
export function refuseJobsAndMemory(jobs: number, memory: number, words: Words): void {
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(words('expected-jobs'));
  const least = leastMemory(jobs);
  if (!(memory >= least)) throw new Error(words('expected-memory', { least }));
}
