/** Megabytes that the program takes before any data set does: itself, its libraries, and what is made and thrown away. Measured: up to 280. */
const PROGRAM = 300;
/** Less than this a thread cannot even start with. */
const LEAST_SHARE = 128;

/** Megabytes that a program needs for so many data sets at once. */
export function leastMemory(jobs: number): number {
  return PROGRAM + jobs * LEAST_SHARE;
}

/** Megabytes for each of so many data sets at once, where the program may take so many in all. */
export function memoryShare(memory: number, jobs: number): number {
  return Math.floor((memory - PROGRAM) / jobs);
}
