import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { analyse } from '../../analyse/analyse.js';
import { plainSettings } from '../../analyse/parameters.js';
import { checks } from '../../checks/index.js';
import { gatherDossier } from '../../dossier/gather-dossier.js';
import { publicAnalysis } from '../../edition/public-analysis.js';
import { publicDataset } from '../../edition/public-dataset.js';
import { withoutTimes } from '../../edition/without-times.js';
import { InputError } from '../../model/issue.js';
import { outlineDossier } from '../../report/dossier/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { renderMarkdown } from '../../report/markdown.js';
import type { Words } from '../../report/words.js';
import { inputsOf } from '../../run/check-dataset.js';
import { chooseChecks } from '../../run/choose-checks.js';
import { locateDatasets } from '../../run/locate-datasets.js';
import { createLog } from '../../run/log.js';
import { readDataset } from '../../run/read-dataset.js';
import { loadRulePacks, packsOf } from '../../run/rule-packs.js';
import { tool } from '../../run/tool.js';
import { chooseStation } from '../choose-station.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { sayProblems } from '../say-problems.js';
import { writeDossier } from '../write-dossier.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('id', {
      type: 'string',
      demandOption: true,
      describe: words('station-id'),
    })
    .positional('path', {
      type: 'string',
      demandOption: true,
      describe: words('station-path'),
    })
    .option('territory', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: words('station-territory'),
    })
    .option('public', {
      type: 'boolean',
      default: false,
      describe: words('station-public'),
    })
    .option('out', { type: 'string', requiresArg: true, describe: words('station-out') })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .option('seed', { type: 'number', default: 1, describe: words('seed') })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: words('log-level'),
    })
    .check(({ seed, ...given }) => {
      for (const option of ['out', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
        throw new Error(words('expected-seed', { most: String(0xffffffff) }));
      }
      return true;
    })
    .example('$0 station 333 data/founding-cases', words('station-example'))
    .example('$0 station "УИК №0012" results.csv --territory Уфа', words('station-example-several'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const stationCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'station <id> <path>',
  describe: words('station'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await station(args);
  },
});

async function station(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  try {
    const { datasets, problems } = await locateDatasets([args.path]);
    const [located] = datasets;
    if (problems.length > 0 || !located) throw new InputError([...problems]);
    const log = createLog(args.logLevel);
    const edition = args.public ? 'public' : 'internal';
    const { dataset: read } = await readDataset(located, loadRulePacks(), locale, { edition });
    const dataset = args.public ? publicDataset({ ...read, parameters: plainSettings(read, checks) }) : read;
    const chosen = chooseStation(args.id, args.territory, dataset, { name: located.name, locale });
    if ('problem' in chosen) {
      process.stderr.write(chosen.problem);
      return EXIT.unusable;
    }
    const analysed = analyse(dataset, {
      ...chooseChecks(checks, { only: [], skip: [], all: false }),
      packs: packsOf(dataset),
      seed: args.seed,
      tool,
      stamp: null,
      onCrash: (check, crash) => log.error({ dataset: located.name, check, err: crash }, 'check crashed'),
    });
    const analysis = args.public ? publicAnalysis(analysed, dataset, { findings: [] }) : analysed;
    const shown = args.public ? withoutTimes(dataset) : dataset;
    const dossier = gatherDossier(shown, analysis, chosen.station);
    const text = renderMarkdown(outlineDossier(dossier, analysis, locale));
    if (args.out === undefined) process.stdout.write(text);
    else {
      const inputs = [...inputsOf(read), ...(read.withheld?.paths ?? [])].map((path) =>
        join(located.folder, path),
      );
      await writeDossier(args.out, text, inputs);
    }
    return analysis.manifest.crashed.length > 0 ? EXIT.crashed : EXIT.completed;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(sayProblems(args.path, error.problems, locale));
    return EXIT.unusable;
  }
}
