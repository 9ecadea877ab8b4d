import { readFile } from 'node:fs/promises';
import type { Argv, CommandModule } from 'yargs';
import { newIssue } from '../../ingest/issue-log.js';
import { InputError, type Issue } from '../../model/issue.js';
import type { Block } from '../../report/document.js';
import { locales } from '../../report/locales/index.js';
import type { Locale } from '../../report/locales/locale.js';
import { renderMarkdown } from '../../report/markdown.js';
import { sayIssue } from '../../report/say-issue.js';
import type { Words } from '../../report/words.js';
import type { RulePack } from '../../rules/pack.js';
import { locateDatasets } from '../../run/locate-datasets.js';
import { readDataset } from '../../run/read-dataset.js';
import { loadRulePacks, readOwnPack } from '../../run/rule-packs.js';
import { nearestText } from '../../stats/nearest-text.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { packList } from '../pack-list.js';
import { packPage } from '../pack-page.js';
import { packTrial } from '../pack-trial.js';
import { renderText } from '../render-text.js';
import { tryPack } from '../try-pack.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('pack', {
      type: 'string',
      describe: words('rules-pack-id'),
    })
    .option('test', {
      type: 'string',
      requiresArg: true,
      describe: words('rules-test'),
    })
    .option('lang', {
      choices: Object.keys(locales) as (keyof typeof locales)[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .option('markdown', { type: 'boolean', default: false, describe: words('rules-markdown') })
    .check((given) => {
      for (const option of ['test', 'lang'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      return true;
    })
    .example('$0 rules ru-duma', words('rules-example'))
    .example('$0 rules --test my-pack.yaml my-region', words('rules-example-test'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const rulesCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'rules [pack]',
  describe: words('rules'),
  builder: builder(words) as never,
  async handler({ pack, test, lang, markdown }) {
    const locale = locales[lang];
    const render = markdown ? renderMarkdown : renderText;
    try {
      const { blocks, code } = await (test === undefined ? shipped(pack, locale) : own(test, pack, locale));
      process.stdout.write(render(blocks));
      process.exitCode = code;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(error.problems.map((problem) => sayProblem(problem, locale)).join(''));
      process.exitCode = EXIT.unusable;
    }
  },
});

interface Said {
  readonly blocks: readonly Block[];
  readonly code: ExitCode;
}

function shipped(id: string | undefined, locale: Locale): Said {
  const packs = loadRulePacks();
  if (id === undefined) return { blocks: packList(packs, locale), code: EXIT.completed };
  const pack = packs.find((known) => known.id === id);
  if (pack) return { blocks: packPage(pack, locale), code: EXIT.completed };
  const known = packs.map((one) => one.id);
  const args = { nearest: nearestText(id, known), known: known.join(', ') };
  throw new InputError([newIssue({ code: 'unknown-rule-pack', file: 'scrutineer rules', got: id, args })]);
}

async function own(file: string, path: string | undefined, locale: Locale): Promise<Said> {
  const pack = readOwnPack({ file, yaml: await textOf(file) });
  if (path === undefined) return { blocks: packPage(pack, locale), code: EXIT.completed };
  const { datasets, problems } = await locateDatasets([path]);
  const [located] = datasets;
  if (!located) throw new InputError(problems);
  const { dataset } = await readDataset(located, beside(pack), locale);
  const analysis = tryPack(pack, dataset);
  const code = analysis.manifest.crashed.length > 0 ? EXIT.crashed : EXIT.completed;
  return { blocks: packTrial(pack.id, located.name, analysis, locale), code };
}

/** The packs that an election file may name: those that ship, and one's own in the place of one with its id. */
function beside(own: RulePack): readonly RulePack[] {
  return [...loadRulePacks().filter(({ id }) => id !== own.id), own];
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'missing-file' : 'unreadable-file';
    throw new InputError([newIssue({ code, file })]);
  });
}

function sayProblem(issue: Issue, locale: Locale): string {
  const { problem, advice } = sayIssue(issue, locale);
  return `${problem}. ${advice}\n`;
}
