import { destination, type Logger, pino } from 'pino';

/** Logs as JSON lines on stderr, without the clock, the host or the process: stdout carries only what was asked for. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: false }, destination({ fd: 2, sync: true }));
}
