import { basename, dirname, relative } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { inspectFile } from '../../ingest/inspect/inspect-file.js';
import { type InspectedFile, proposeElection } from '../../ingest/inspect/propose-election.js';
import { writeProposal } from '../../ingest/inspect/write-election.js';
import { asProblems } from '../../ingest/problems.js';
import type { Issue } from '../../model/issue.js';
import { locales } from '../../report/locales/index.js';
import { sayIssue } from '../../report/say-issue.js';
import { sayNote } from '../../report/say-note.js';
import { visibleText } from '../../report/visible-text.js';
import { openDiskFolder } from '../disk-folder.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { inspectionJson } from '../inspection-json.js';
import { saveProposal } from '../save-proposal.js';
import { sayTables } from '../say-tables.js';

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

const builder = (argv: Argv) =>
  argv
    .positional('file', { type: 'string', array: true, demandOption: true, describe: 'Tables to look at' })
    .option('write', {
      type: 'boolean',
      default: false,
      describe: 'Save the proposal as election.yaml beside the first file; never over another',
    })
    .option('json', { type: 'boolean', default: false, describe: 'Print everything as JSON' })
    .option('encoding', { type: 'string', describe: 'Encoding of the text, such as windows-1251' })
    .option('delimiter', {
      choices: Object.keys(DELIMITERS) as (keyof typeof DELIMITERS)[],
      describe: 'What separates the cells',
    })
    .check((given) => {
      for (const option of ['encoding', 'delimiter'] as const) {
        if (Array.isArray(given[option])) throw new Error(`--${option}: expected once`);
      }
      return true;
    })
    .example('$0 inspect results.csv', 'What is in a table, and the election.yaml that would read it')
    .example('$0 inspect official.csv copies.csv --write', 'One election file for two tables');

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const inspectCommand: CommandModule<object, Arguments> = {
  command: 'inspect <file..>',
  describe: 'Say what is in tables, and propose the election.yaml that reads them',
  builder: builder as never,
  async handler(args) {
    process.exitCode = await inspect(args);
  },
};

async function inspect(args: Arguments): Promise<ExitCode> {
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
      const { tables } = await inspectFile(openDiskFolder(dirname(file)), basename(file), options);
      files.push({ path: relative(home, file).replaceAll('\\', '/'), tables });
    } catch (error) {
      problems.push(...asProblems(error, file));
    }
  }
  refuse(problems);
  if (files.length === 0) return EXIT.unusable;

  const proposal = proposeElection(files);
  const text = writeProposal(proposal, (note) => sayNote(note, locales.en));
  if (args.json) {
    process.stdout.write(inspectionJson(files, proposal));
  } else {
    process.stdout.write(`${sayTables(files, proposal)}\n${text}`);
    for (const note of proposal.ambiguous) process.stderr.write(`unclear: ${sayNote(note, locales.en)}\n`);
  }
  if (args.write && problems.length === 0) {
    try {
      process.stderr.write(`written: ${visibleText(await saveProposal(first, text))}\n`);
    } catch (error) {
      refuse(asProblems(error, first));
      return EXIT.unusable;
    }
  }
  return problems.length > 0 ? EXIT.unusable : EXIT.completed;
}

function refuse(problems: readonly Issue[]): void {
  for (const problem of problems) {
    const said = sayIssue(problem, locales.en);
    process.stderr.write(`${said.problem}. ${said.advice}\n`);
  }
}
