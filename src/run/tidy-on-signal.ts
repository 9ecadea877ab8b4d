import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work; where somebody ends the program meanwhile, tidies up first and then ends it with the exit code that shells give
 * for the signal: 130 for Ctrl-C, 143 for `kill`.
 */
export async function tidyOnSignal<Result>(tidy: () => void, work: () => Promise<Result>): Promise<Result> {
  const end = (signal: NodeJS.Signals): void => {
    tidy();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, end);
  }
}
