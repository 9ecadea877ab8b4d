import { QueueError } from './queue-error.js';

/** Where a queue is, without user and password, as it may be said and logged: host, port and database. Throws a QueueError for what is no URL of PostgreSQL. */
export function queuePlace(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new QueueError('queue-no-url');
  }
  if (!/^postgres(?:ql)?:$/u.test(parsed.protocol)) throw new QueueError('queue-no-url');
  return parsed.host + parsed.pathname;
}
