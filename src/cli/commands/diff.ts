import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { compareAnalyses, isUnchanged } from '../../compare/compare-analyses.js';
import { type Comparable, comparableSchema } from '../../model/comparison.js';
import { outlineComparison } from '../../report/comparison/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { renderMarkdown } from '../../report/markdown.js';
import type { Words } from '../../report/words.js';
import { readReportJson } from '../../run/read-report-json.js';
import { sayUnusable, UnusableReport } from '../../run/unusable-report.js';
import { MOST_ANALYSIS } from '../../verify/recorded-analysis.js';
import { EXIT, type ExitCode } from '../exit-code.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('before', {
      type: 'string',
      demandOption: true,
      describe: words('diff-before'),
    })
    .positional('after', { type: 'string', demandOption: true, describe: words('diff-after') })
    .option('fail-on-change', {
      type: 'boolean',
      default: false,
      describe: words('diff-fail'),
    })
    .option('json', { type: 'boolean', default: false, describe: words('diff-json') })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .check((given) => {
      for (const option of ['before', 'after', 'lang'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      return true;
    })
    .example('$0 diff reports/monday reports/tuesday', words('diff-example'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const diffCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'diff <before> <after>',
  describe: words('diff'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await diff(args);
  },
});

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
