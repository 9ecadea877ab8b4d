import type { Progress } from '../ingest/read-file.js';

const MEGABYTE = 1 << 20;

/** A job takes more memory than it may. */
export class OutOfMemory extends Error {
  override readonly name = 'OutOfMemory';
  constructor(readonly megabytes: number) {
    super(`more than ${megabytes} MB`);
  }
}

/**
 * A progress that stops a reading which takes more than its share: what is read is held in arrays outside the heap, which the limit of a
 * thread does not see. Of a thread the numbers are its own.
 */
export function guardMemory(megabytes: number, told: Progress): Progress {
  const check = (): void => {
    const { heapUsed, external } = process.memoryUsage();
    if (heapUsed + external > megabytes * MEGABYTE) throw new OutOfMemory(megabytes);
  };
  return {
    expect: told.expect,
    bytes: told.bytes,
    rows(count) {
      check();
      told.rows(count);
    },
  };
}
