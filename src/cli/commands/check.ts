import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { checks } from '../../checks/index.js';
import { EVIDENCE, type Evidence } from '../../model/finding.js';
import { InputError } from '../../model/issue.js';
import { FORMATS, type Format, USUAL_FORMATS } from '../../report/index.js';
import { locales } from '../../report/locales/index.js';
import { checkDataset } from '../check-dataset.js';
import { chooseChecks } from '../choose-checks.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { locateDatasets } from '../locate-datasets.js';
import { createLog } from '../log.js';
import { sayProblems } from '../say-problems.js';
import { sayResult } from '../say-result.js';

const builder = (argv: Argv) =>
  argv
    .positional('path', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Folders with an election.yaml, or single tables; the examples that ship if left out',
    })
    .option('out', { type: 'string', default: 'reports', describe: 'Folder for the reports' })
    .option('format', {
      choices: FORMATS,
      array: true,
      default: [...USUAL_FORMATS],
      describe: 'Formats to write',
    })
    .option('lang', { choices: languages(), default: 'en' as const, describe: 'Language of the report' })
    .option('all', {
      type: 'boolean',
      default: false,
      describe: 'Also run the checks whose method says little (tiers D and E)',
    })
    .option('only', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Run only these checks',
    })
    .option('skip', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Leave these checks out',
    })
    .option('seed', { type: 'number', default: 1, describe: 'Seed of all random numbers' })
    .option('threads', {
      type: 'number',
      default: availableParallelism(),
      describe: 'How many threads the checks of a large data set may use',
      defaultDescription: 'as many as there are processors',
    })
    .option('stamp', {
      type: 'boolean',
      default: false,
      describe: 'Write the time of the run into the manifest',
    })
    .option('fail-on', {
      choices: EVIDENCE,
      array: true,
      default: [] as Evidence[],
      describe: 'Exit with 3 where there are findings of these classes',
    })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: 'What to log on stderr',
    })
    .check(({ seed, threads, ...given }) => {
      for (const option of ['out', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(`--${option}: expected once`);
      }
      if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
        throw new Error(`--seed: expected a whole number from 0 to ${0xffffffff}`);
      }
      if (!Number.isInteger(threads) || threads < 1)
        throw new Error('--threads: expected a whole number from 1');
      return true;
    })
    .example('$0 check data/founding-cases', 'Write reports/founding-cases/report.md')
    .example('$0 check my-region --only control-relations', 'Only the arithmetic of the forms');

/** Several ids may be given one by one or with commas between them. */
function splitCommas(ids: readonly string[]): string[] {
  return ids.flatMap((id) => id.split(',')).map((id) => id.trim());
}

/** The file to open first. */
function shownPath(report: string, formats: readonly Format[]): string {
  return formats.includes('md') ? join(report, 'report.md') : report;
}

function languages() {
  return Object.keys(locales) as (keyof typeof locales)[];
}

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const checkCommand: CommandModule<object, Arguments> = {
  command: 'check [path..]',
  describe: 'Read data sets, check them and write reports',
  builder: builder as never,
  async handler(args) {
    process.exitCode = await check(args);
  },
};

async function check(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  const refuse = (name: string, error: unknown): void => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(sayProblems(name, error.problems, locale));
  };
  const { datasets, problems } = await locateDatasets(args.path);
  let unusable = problems.length > 0;
  if (unusable) refuse('scrutineer', new InputError(problems));

  let crashed = false;
  let found = false;
  for (const located of datasets) {
    try {
      const { analysis, report } = await checkDataset(located, {
        ...chooseChecks(checks, {
          only: splitCommas(args.only),
          skip: splitCommas(args.skip),
          all: args.all,
        }),
        out: args.out,
        formats: args.format,
        locale,
        seed: args.seed,
        threads: args.threads,
        stamp: args.stamp ? new Date().toISOString() : null,
        log: createLog(args.logLevel),
      });
      process.stdout.write(sayResult(located.name, shownPath(report, args.format), analysis, locale));
      crashed ||= analysis.manifest.crashed.length > 0;
      found ||= analysis.findings.some(({ evidence }) => args.failOn.includes(evidence));
    } catch (error) {
      refuse(located.name, error);
      unusable = true;
    }
  }
  if (unusable) return EXIT.unusable;
  if (crashed) return EXIT.crashed;
  return found ? EXIT.found : EXIT.completed;
}
