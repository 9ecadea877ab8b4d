/** What keeps a queue from being used, as the key of a text of the commands and what goes into it. Never holds a password. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  constructor(
    readonly key: string,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${key} ${JSON.stringify(args)}`);
  }
}
