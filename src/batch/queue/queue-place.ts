import { QueueError } from './queue-error.js';

/**
 * Where a queue is, without user and password, as it may be said and logged: host, port and database. Throws a QueueError for what is no URL of PostgreSQL. So is
 * one with an @ behind its host: there the password holds a character that ended it too early, and what looks like host and port is its beginning.
 */
export function queuePlace(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new QueueError('queue-no-url');
  }
  const { protocol, host, pathname, search, hash } = parsed;
  if (!/^postgres(?:ql)?:$/u.test(protocol) || hash !== '' || (pathname + search).includes('@')) {
    throw new QueueError('queue-no-url');
  }
  return host + pathname;
}
