import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { compareAnalyses, isUnchanged } from '../../compare/compare-analyses.js';
import { type Comparable, comparableSchema } from '../../model/comparison.js';
import { outlineComparison } from '../../report/comparison/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { renderMarkdown } from '../../report/markdown.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readReportJson } from '../read-report-json.js';
import { sayUnusable, UnusableReport } from '../unusable-report.js';
import { MOST_ANALYSIS } from '../verify/verify-report.js';

const builder = (argv: Argv) =>
  argv
    .positional('before', {
      type: 'string',
      demandOption: true,
      describe: 'Folder of a report, or its analysis.json',
    })
    .positional('after', { type: 'string', demandOption: true, describe: 'The later one' })
    .option('fail-on-change', {
      type: 'boolean',
      default: false,
      describe: 'Exit with 3 where anything but the version or the bytes of the inputs changed',
    })
    .option('json', { type: 'boolean', default: false, describe: 'All that changed, as JSON' })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: 'Language of what is said',
    })
    .check((given) => {
      for (const option of ['before', 'after', 'lang'] as const) {
        if (Array.isArray(given[option])) throw new Error(`--${option}: expected once`);
      }
      return true;
    })
    .example('$0 diff reports/monday reports/tuesday', 'New, gone and changed findings, as Markdown');

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const diffCommand: CommandModule<object, Arguments> = {
  command: 'diff <before> <after>',
  describe: 'Say what changed between two reports: findings, totals, checks, settings, inputs',
  builder: builder as never,
  async handler(args) {
    process.exitCode = await diff(args);
  },
};

async function diff({ before, after, failOnChange, json, lang }: Arguments): Promise<ExitCode> {
  const locale = locales[lang];
  try {
    const [earlier, later] = [await readComparable(before), await readComparable(after)];
    const found = compareAnalyses(earlier, later);
    const sides = {
      before: { name: before, analysis: earlier },
      after: { name: after, analysis: later },
    };
    process.stdout.write(
      json ? `${JSON.stringify(found, null, 2)}\n` : renderMarkdown(outlineComparison(found, sides, locale)),
    );
    return failOnChange && !isUnchanged(found) ? EXIT.found : EXIT.completed;
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    process.stderr.write(sayUnusable(error, locale));
    return EXIT.unusable;
  }
}

async function readComparable(path: string): Promise<Comparable> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  return readReportJson(isFolder ? join(path, 'analysis.json') : path, comparableSchema, MOST_ANALYSIS);
}
