import type { Argv, CommandModule } from 'yargs';
import { openDatabase } from '../../batch/queue/database.js';
import { QueueError } from '../../batch/queue/queue-error.js';
import { readStatus } from '../../batch/queue/read-status.js';
import { type Language, locales } from '../../report/locales/index.js';
import { type Words, wordsOf } from '../../report/words.js';
import { createLog } from '../../run/log.js';
import { sayQueueError } from '../say-queue-error.js';
import { sayStatus } from '../say-status.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .option('queue', {
      type: 'string',
      demandOption: true,
      requiresArg: true,
      describe: words('worker-queue'),
    })
    .option('json', { type: 'boolean', default: false, describe: words('status-json') })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .check((given) => {
      for (const option of ['queue', 'lang'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      return true;
    })
    .example('$0 status --queue postgres://host/scrutineer', words('status-example'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const statusCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'status',
  describe: words('status'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await status(args);
  },
});

async function status({ queue, json, lang }: Arguments): Promise<number> {
  const words = wordsOf(locales[lang]);
  try {
    const db = await openDatabase(queue, 1, createLog('warn'));
    try {
      const found = await readStatus(db);
      process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : sayStatus(found, words));
      return 0;
    } finally {
      await db.close();
    }
  } catch (error) {
    if (error instanceof QueueError) return sayQueueError(error, words);
    throw error;
  }
}
