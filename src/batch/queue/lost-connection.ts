import { QueueError } from './queue-error.js';

/** Of the system, of PostgreSQL when it stops, starts, or has waited too long for us, and of transactions that came in each other's way. */
const PASSING =
  /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|08|25P03|57P0|40001|40P01|53300)/u;

/** What pg says without a code. */
const SAID =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|client was closed/iu;

/** Whether an error of the database may pass by itself: then the same may be tried again. */
export function mayPass(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(mayPass);
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (typeof code === 'string' && PASSING.test(code)) || SAID.test(String(message));
}

/** The reason on one line; of several the first. */
export function reasonOf(error: unknown): string {
  if (error instanceof QueueError && error.args['reason'] !== undefined) return String(error.args['reason']);
  const one: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  return one instanceof Error ? one.message : String(one);
}
