import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../source-files.js';

export interface StartedWorker {
  readonly process: ChildProcess;
  /** Everything it logged until now. */
  readonly log: () => string;
  /** Waits until its log says something. Fails where it ends before, or says nothing of the kind for half a minute. */
  readonly says: (what: RegExp) => Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Tells it to finish what it has, and waits for its end. */
  readonly drain: () => Promise<number | NodeJS.Signals | null>;
}

/** A worker as a process of its own. `memory`: megabytes. */
export function startWorker(url: string, memory = 1024): StartedWorker {
  const given = ['worker', '--queue', url, '--jobs', '1', '--memory', String(memory), '--patience', '2'];
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...given], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  return {
    process: child,
    log: () => log,
    ended,
    async says(what) {
      const began = Date.now();
      while (!what.test(log)) {
        const isOver = child.exitCode !== null || child.signalCode !== null;
        if (isOver || Date.now() - began > 30_000) throw new Error(`the worker did not say ${what}: ${log}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    drain() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
