import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { analyse } from '../../analyse/analyse.js';
import { checks } from '../../checks/index.js';
import { gatherDossier } from '../../dossier/gather-dossier.js';
import { InputError } from '../../model/issue.js';
import { outlineDossier } from '../../report/dossier/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { renderMarkdown } from '../../report/markdown.js';
import { inputsOf } from '../check-dataset.js';
import { chooseChecks } from '../choose-checks.js';
import { chooseStation } from '../choose-station.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { locateDatasets } from '../locate-datasets.js';
import { createLog } from '../log.js';
import { readDataset } from '../read-dataset.js';
import { loadRulePacks, packsOf } from '../rule-packs.js';
import { sayProblems } from '../say-problems.js';
import { tool } from '../tool.js';
import { writeDossier } from '../write-dossier.js';

const builder = (argv: Argv) =>
  argv
    .positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Number or name of the station, as the commission writes it',
    })
    .positional('path', {
      type: 'string',
      demandOption: true,
      describe: 'Folder with an election.yaml, or a single table',
    })
    .option('territory', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe:
        'Territory that the station lies in, where several are called alike; may be given more than once',
    })
    .option('out', { type: 'string', describe: 'File for the dossier, in place of stdout' })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: 'Language of the dossier',
    })
    .option('seed', { type: 'number', default: 1, describe: 'Seed of all random numbers' })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: 'What to log on stderr',
    })
    .check(({ seed, ...given }) => {
      for (const option of ['out', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(`--${option}: expected once`);
      }
      if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
        throw new Error(`--seed: expected a whole number from 0 to ${0xffffffff}`);
      }
      return true;
    })
    .example('$0 station 333 data/founding-cases', 'Everything known of station 333')
    .example('$0 station "УИК №0012" results.csv --territory Уфа', 'One of several stations 12');

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const stationCommand: CommandModule<object, Arguments> = {
  command: 'station <id> <path>',
  describe: 'Print everything known of one station, as Markdown',
  builder: builder as never,
  async handler(args) {
    process.exitCode = await station(args);
  },
};

async function station(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  try {
    const { datasets, problems } = await locateDatasets([args.path]);
    const [located] = datasets;
    if (problems.length > 0 || !located) throw new InputError([...problems]);
    const log = createLog(args.logLevel);
    const { dataset } = await readDataset(located, loadRulePacks(), locale);
    const chosen = chooseStation(args.id, args.territory, dataset, { name: located.name, locale });
    if ('problem' in chosen) {
      process.stderr.write(chosen.problem);
      return EXIT.unusable;
    }
    const analysis = analyse(dataset, {
      ...chooseChecks(checks, { only: [], skip: [], all: false }),
      packs: packsOf(dataset),
      seed: args.seed,
      tool,
      stamp: null,
      onCrash: (check, crash) => log.error({ dataset: located.name, check, err: crash }, 'check crashed'),
    });
    const dossier = gatherDossier(dataset, analysis, chosen.station);
    const text = renderMarkdown(outlineDossier(dossier, analysis, locale));
    if (args.out === undefined) process.stdout.write(text);
    else {
      const inputs = inputsOf(dataset).map((path) => join(located.folder, path));
      await writeDossier(args.out, text, inputs, locale);
    }
    return analysis.manifest.crashed.length > 0 ? EXIT.crashed : EXIT.completed;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(sayProblems(args.path, error.problems, locale));
    return EXIT.unusable;
  }
}
