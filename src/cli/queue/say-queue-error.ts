import { EXIT } from '../exit-code.js';
import type { Words } from '../words.js';
import type { QueueError } from './queue-error.js';

/** Says on stderr why a queue cannot be used, and gives the exit code for it. */
export function sayQueueError({ key, args }: QueueError, words: Words): number {
  process.stderr.write(`${words(key, args)}\n`);
  return EXIT.unusable;
}
