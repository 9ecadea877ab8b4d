import { availableParallelism } from 'node:os';
import type { Argv, CommandModule } from 'yargs';
import { type Language, locales } from '../../report/locales/index.js';
import { sayVerification } from '../../report/say-verification.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { createLog } from '../log.js';
import { sayUnusable, UnusableReport } from '../unusable-report.js';
import { verifyReport } from '../verify/verify-report.js';

const builder = (argv: Argv) =>
  argv
    .positional('report', {
      type: 'string',
      demandOption: true,
      describe: 'Folder of a report, as check writes it',
    })
    .option('data', {
      type: 'string',
      describe: 'Folder of the inputs; looked for near the report and here if left out',
    })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: 'Language of what is said',
    })
    .option('threads', {
      type: 'number',
      default: availableParallelism(),
      describe: 'How many threads the checks of a large data set may use',
      defaultDescription: 'as many as there are processors',
    })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: 'What to log on stderr',
    })
    .check(({ threads, ...given }) => {
      for (const option of ['report', 'data', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(`--${option}: expected once`);
      }
      if (!Number.isInteger(threads) || threads < 1)
        throw new Error('--threads: expected a whole number from 1');
      return true;
    })
    .example('$0 verify reports/founding-cases', 'Make the report again from its inputs, and compare');

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const verifyCommand: CommandModule<object, Arguments> = {
  command: 'verify <report>',
  describe: 'Make a report again from its inputs and name the first figure that differs',
  builder: builder as never,
  async handler(args) {
    process.exitCode = await verify(args);
  },
};

async function verify(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  try {
    const found = await verifyReport(args.report, {
      data: args.data ?? null,
      threads: args.threads,
      log: createLog(args.logLevel),
    });
    process.stdout.write(sayVerification(found, locale));
    return found.result === 'verified'
      ? EXIT.completed
      : found.result === 'differs'
        ? EXIT.found
        : EXIT.unusable;
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    process.stderr.write(sayUnusable(error, locale));
    return EXIT.unusable;
  }
}
