import { availableParallelism } from 'node:os';
import type { Argv, CommandModule } from 'yargs';
import type { Verification } from '../../model/verification.js';
import { type Language, locales } from '../../report/locales/index.js';
import { sayVerification } from '../../report/say-verification.js';
import type { Words } from '../../report/words.js';
import { createLog } from '../../run/log.js';
import { sayUnusable, UnusableReport } from '../../run/unusable-report.js';
import { verifyReport } from '../../verify/verify-report.js';
import { EXIT, type ExitCode } from '../exit-code.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('report', {
      type: 'string',
      demandOption: true,
      describe: words('verify-report'),
    })
    .option('data', {
      type: 'string',
      describe: words('verify-data'),
    })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .option('threads', {
      type: 'number',
      default: availableParallelism(),
      describe: words('threads'),
      defaultDescription: words('threads-usual'),
    })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: words('log-level'),
    })
    .check(({ threads, ...given }) => {
      for (const option of ['report', 'data', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      if (!Number.isInteger(threads) || threads < 1) throw new Error(words('expected-threads'));
      return true;
    })
    .example('$0 verify reports/founding-cases', words('verify-example'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const verifyCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'verify <report>',
  describe: words('verify'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await verify(args);
  },
});

const EXIT_OF: Readonly<Record<Verification['result'], ExitCode>> = {
  verified: EXIT.completed,
  'figures-same': EXIT.partly,
  'verified-open': EXIT.partly,
  differs: EXIT.found,
  'not-derived': EXIT.unusable,
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
    return EXIT_OF[found.result];
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    process.stderr.write(sayUnusable(error, locale));
    return EXIT.unusable;
  }
}
