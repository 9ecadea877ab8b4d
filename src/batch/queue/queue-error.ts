/** What keeps a queue from being used, as the key of a text of the commands and what goes into it. Never holds a password. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  constructor(
    readonly key: string,
    readonly args: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(args)}`, options);
  }
}

/** Whether something stands in the database that nobody put there as it is. */
export function isDamage(error: unknown): error is QueueError {
  return error instanceof QueueError && error.key === 'queue-damaged';
}
