import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { checks } from '../../checks/index.js';
import { EVIDENCE, type Evidence } from '../../model/finding.js';
import { InputError } from '../../model/issue.js';
import type { Part } from '../../model/part.js';
import { FORMATS, type Format, USUAL_FORMATS } from '../../report/index.js';
import { locales } from '../../report/locales/index.js';
import type { Words } from '../../report/words.js';
import { clearAbandoned } from '../../run/aside.js';
import { checkDataset } from '../../run/check-dataset.js';
import { chooseChecks } from '../../run/choose-checks.js';
import { locateDatasets } from '../../run/locate-datasets.js';
import { createLog } from '../../run/log.js';
import { partOfDataset } from '../../run/part-of-dataset.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { sayProblems } from '../say-problems.js';
import { sayResult } from '../say-result.js';
import { splitCommas } from '../split-commas.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('path', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: words('check-path'),
    })
    .option('out', { type: 'string', default: 'reports', requiresArg: true, describe: words('check-out') })
    .option('format', {
      choices: FORMATS,
      array: true,
      default: [...USUAL_FORMATS],
      coerce: splitCommas as (given: string[]) => Format[],
      describe: words('check-format'),
    })
    .option('lang', { choices: languages(), default: 'en' as const, describe: words('lang') })
    .option('public', {
      type: 'boolean',
      default: false,
      describe: words('check-public'),
    })
    .option('part', { type: 'string', describe: words('check-part') })
    .option('all', {
      type: 'boolean',
      default: false,
      describe: words('check-all'),
    })
    .option('only', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: words('check-only'),
    })
    .option('skip', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: words('check-skip'),
    })
    .option('seed', { type: 'number', default: 1, describe: words('seed') })
    .option('threads', {
      type: 'number',
      default: availableParallelism(),
      describe: words('threads'),
      defaultDescription: words('threads-usual'),
    })
    .option('stamp', {
      type: 'boolean',
      default: false,
      describe: words('check-stamp'),
    })
    .option('fail-on', {
      choices: EVIDENCE,
      array: true,
      default: [] as Evidence[],
      describe: words('check-fail-on'),
    })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: words('log-level'),
    })
    .check(({ seed, threads, ...given }) => {
      for (const option of ['out', 'lang', 'part', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      if (given.part !== undefined && !/^[^=]+=./su.test(given.part)) throw new Error(words('expected-part'));
      if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
        throw new Error(words('expected-seed', { most: String(0xffffffff) }));
      }
      if (!Number.isInteger(threads) || threads < 1) throw new Error(words('expected-threads'));
      return true;
    })
    .example('$0 check data/founding-cases', words('check-example'))
    .example('$0 check my-region --only control-relations', words('check-example-only'));

/** The part that region=North names. */
function partOf(given: string): Part {
  const at = given.indexOf('=');
  return { column: given.slice(0, at), value: given.slice(at + 1) };
}

/** The file to open first. */
function shownPath(report: string, formats: readonly Format[]): string {
  return formats.includes('md') ? join(report, 'report.md') : report;
}

function languages() {
  return Object.keys(locales) as (keyof typeof locales)[];
}

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const checkCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'check [path..]',
  describe: words('check'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await check(args);
  },
});

async function check(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  const refuse = (name: string, error: unknown): void => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(sayProblems(name, error.problems, locale));
  };
  const { datasets: located, problems } = await locateDatasets(args.path);
  const datasets =
    args.part === undefined ? located : located.map((one) => partOfDataset(one, partOf(args.part ?? '')));
  let unusable = problems.length > 0;
  if (unusable) refuse('scrutineer', new InputError(problems));

  clearAbandoned(
    args.out,
    datasets.map(({ name }) => name),
  );
  let crashed = false;
  let found = false;
  for (const dataset of datasets) {
    try {
      const written = await checkDataset(dataset, {
        ...chooseChecks(checks, {
          only: splitCommas(args.only),
          skip: splitCommas(args.skip),
          all: args.all,
        }),
        out: args.out,
        isPublic: args.public,
        formats: args.format,
        locale,
        seed: args.seed,
        threads: args.threads,
        stamp: args.stamp ? new Date().toISOString() : null,
        log: createLog(args.logLevel),
      });
      const { analysis } = written;
      for (const { report, analysis: said } of [written, ...(written.public ? [written.public] : [])]) {
        process.stdout.write(sayResult(dataset.name, shownPath(report, args.format), said, locale));
      }
      crashed ||= analysis.manifest.crashed.length > 0;
      found ||= analysis.findings.some(({ evidence }) => args.failOn.includes(evidence));
    } catch (error) {
      refuse(dataset.name, error);
      unusable = true;
    }
  }
  if (unusable) return EXIT.unusable;
  if (crashed) return EXIT.crashed;
  return found ? EXIT.found : EXIT.completed;
}
