import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../source-files.js';

export interface Started {
  readonly process: ChildProcess;
  /** Everything it said on stderr until now. */
  readonly log: () => string;
  /** Waits until it has said something there. Fails where it ends before, or says nothing of the kind for a minute. */
  readonly says: (what: RegExp) => Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export interface StartedWorker extends Started {
  /** Tells it to finish what it has, and waits for its end. */
  readonly drain: () => Promise<number | NodeJS.Signals | null>;
}

/** The built command line as a process of its own that goes on by itself. `temporary`: its folder for temporary files. */
export function startScrutineer(args: readonly string[], cwd: string, temporary?: string): Started {
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd,
    env: temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  return {
    process: child,
    log: () => log,
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => resolve(code ?? signal));
    }),
    async says(what) {
      const began = Date.now();
      while (!what.test(log)) {
        const isOver = child.exitCode !== null || child.signalCode !== null;
        if (isOver || Date.now() - began > 60_000) throw new Error(`${args[0]} did not say ${what}: ${log}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

export interface WorkerWishes {
  /** Megabytes. */
  readonly memory?: number;
  /** Seconds of silence after which it is thought lost. Few, for a test that waits for that; on a busy machine they may pass without. */
  readonly patience?: number;
  readonly temporary?: string;
}

/** A worker that does one job at a time. */
export function startWorker(
  url: string,
  { memory = 1024, patience = 60, temporary }: WorkerWishes = {},
): StartedWorker {
  const given = ['--jobs', '1', '--memory', String(memory), '--patience', String(patience)];
  const started = startScrutineer(['worker', '--queue', url, ...given], '/', temporary);
  return {
    ...started,
    drain() {
      started.process.kill('SIGTERM');
      return started.ended;
    },
  };
}
