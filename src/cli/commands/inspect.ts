import { basename, dirname, relative } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { staysBelow } from '../../ingest/election/stays-below.js';
import { inspectFile } from '../../ingest/inspect/inspect-file.js';
import { type InspectedFile, proposeElection } from '../../ingest/inspect/propose-election.js';
import { writeProposal } from '../../ingest/inspect/write-proposal.js';
import { newIssue } from '../../ingest/issue-log.js';
import { asProblems } from '../../ingest/problems.js';
import type { Issue } from '../../model/issue.js';
import { type Language, locales } from '../../report/locales/index.js';
import type { Locale } from '../../report/locales/locale.js';
import { say } from '../../report/say.js';
import { sayIssue } from '../../report/say-issue.js';
import { sayNote } from '../../report/say-note.js';
import { visibleText } from '../../report/visible-text.js';
import type { Words } from '../../report/words.js';
import { openDiskFolder } from '../../run/disk-folder.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { inspectionJson } from '../inspection-json.js';
import { saveProposal } from '../save-proposal.js';
import { sayTables } from '../say-tables.js';

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('file', { type: 'string', array: true, demandOption: true, describe: words('inspect-file') })
    .option('write', {
      type: 'boolean',
      default: false,
      describe: words('inspect-write'),
    })
    .option('json', { type: 'boolean', default: false, describe: words('inspect-json') })
    .option('encoding', { type: 'string', describe: words('inspect-encoding') })
    .option('delimiter', {
      choices: Object.keys(DELIMITERS) as (keyof typeof DELIMITERS)[],
      describe: words('inspect-delimiter'),
    })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .check((given) => {
      for (const option of ['encoding', 'delimiter', 'lang'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      return true;
    })
    .example('$0 inspect results.csv', words('inspect-example'))
    .example('$0 inspect official.csv copies.csv --write', words('inspect-example-two'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const inspectCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'inspect <file..>',
  describe: words('inspect'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await inspect(args);
  },
});

async function inspect(args: Arguments): Promise<ExitCode> {
  const locale = locales[args.lang];
  const [first = ''] = args.file;
  const home = dirname(first);
  const options = {
    encoding: args.encoding,
    delimiter: args.delimiter === undefined ? undefined : DELIMITERS[args.delimiter],
  };
  const files: InspectedFile[] = [];
  const problems: Issue[] = [];
  for (const file of args.file) {
    try {
      const { tables } = await inspectFile(
        openDiskFolder(dirname(file), [basename(file)]),
        basename(file),
        options,
      );
      const path = relative(home, file).replaceAll('\\', '/');
      if (args.write && !staysBelow(path)) problems.push(newIssue({ code: 'path-leaves-folder', file }));
      files.push({ path, tables });
    } catch (error) {
      problems.push(...asProblems(error, file));
    }
  }
  refuse(problems, locale);
  if (files.length === 0) return EXIT.unusable;

  const proposal = proposeElection(files);
  const text = writeProposal(proposal, (note) => sayNote(note, locale));
  if (args.json) {
    process.stdout.write(inspectionJson(files, proposal));
  } else {
    process.stdout.write(`${sayTables(files, proposal, locale)}\n${text}`);
    for (const note of proposal.ambiguous) {
      process.stderr.write(`${say(locale, locale.inspect.unclear, { note: sayNote(note, locale) })}\n`);
    }
  }
  if (args.write && problems.length === 0) {
    try {
      const path = visibleText(await saveProposal(first, text));
      process.stderr.write(`${say(locale, locale.inspect.written, { path })}\n`);
    } catch (error) {
      refuse(asProblems(error, first), locale);
      return EXIT.unusable;
    }
  }
  return problems.length > 0 ? EXIT.unusable : EXIT.completed;
}

function refuse(problems: readonly Issue[], locale: Locale): void {
  for (const problem of problems) {
    const said = sayIssue(problem, locale);
    process.stderr.write(`${said.problem}. ${said.advice}\n`);
  }
}
