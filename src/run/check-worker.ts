import { parentPort, workerData } from 'node:worker_threads';
import { runSeeded } from '../analyse/run-seeded.js';
import { checks } from '../checks/index.js';
import type { ThreadTask } from './analyse-in-threads.js';
import { packsOf } from './rule-packs.js';

/** A thread that is told ids of checks, one at a time, and answers each with its run. */
const { dataset, seed }: ThreadTask = workerData;
const packs = packsOf(dataset);

parentPort?.on('message', (id: string) => {
  const check = checks.find((known) => known.id === id);
  if (!check) throw new RangeError(`there is no check ${id}`);
  const { crash, ...run } = runSeeded(check, dataset, { packs, seed });
  // What was thrown may hold what cannot be sent.
  const told = crash instanceof Error ? (crash.stack ?? crash.message) : crash && String(crash);
  parentPort?.postMessage({ ...run, crash: told });
});
