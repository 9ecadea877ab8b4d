import { Worker } from 'node:worker_threads';
import { type AnalyseOptions, analyse } from '../analyse/analyse.js';
import { assembleAnalysis } from '../analyse/assemble-analysis.js';
import { refuseImpossibleSettings, refuseUnknownChecks } from '../analyse/parameters.js';
import type { CheckRun } from '../analyse/run-check.js';
import { runSeeded } from '../analyse/run-seeded.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';

/** Below this many stations a thread takes longer to start than it saves. */
const WORTH_THREADS = 5000;

/** What a thread is told once, when it starts. */
export interface ThreadTask {
  readonly dataset: Dataset;
  readonly seed: number;
}

const WORKER = new URL('./check-worker.js', import.meta.url);

/**
 * The analysis that {@link analyse} gives, byte for byte, its checks spread over threads: each free thread takes the next check, and the runs are put
 * together in the order of the checks. The packs must be those that the data set names: every thread reads them anew. A thread that dies (out of memory) takes the one check with it that it ran; that check counts as crashed.
 */
export async function analyseInThreads(
  dataset: Dataset,
  options: AnalyseOptions,
  threads: number,
): Promise<Analysis> {
  if (threads < 2 || dataset.stations.length < WORTH_THREADS) return analyse(dataset, options);
  refuseUnknownChecks(dataset, options);
  refuseImpossibleSettings(dataset, options.checks);
  const task: ThreadTask = { dataset, seed: options.seed };
  const runs: CheckRun[] = [];
  const waiting = [...options.checks.keys()];
  const work = async (): Promise<void> => {
    for (let thread = startThread(task); ; ) {
      const index = waiting.shift();
      const check = index === undefined ? undefined : options.checks[index];
      if (index === undefined || !check) return thread.stop();
      try {
        runs[index] = await thread.run(check.id);
      } catch (crash) {
        runs[index] = runSeeded({ ...check, run: () => raise(crash) }, dataset, options);
        await thread.stop();
        thread = startThread(task);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, waiting.length) }, work));
  return assembleAnalysis(dataset, options, runs);
}

function raise(crash: unknown): never {
  throw crash;
}

interface Thread {
  /** Rejects where the thread dies. */
  readonly run: (check: string) => Promise<CheckRun>;
  readonly stop: () => Promise<void>;
}

function startThread(task: ThreadTask): Thread {
  const worker = new Worker(WORKER, { workerData: task });
  return {
    run: (check) =>
      new Promise<CheckRun>((resolve, reject) => {
        worker.removeAllListeners();
        worker.once('message', resolve);
        worker.once('messageerror', reject);
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`the thread of the check ended with ${code}`)));
        worker.postMessage(check);
      }),
    async stop() {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };
}
