#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { locales } from '../report/locales/index.js';
import { wordsOf } from '../report/words.js';
import { tool } from '../run/tool.js';
import { batchCommand } from './commands/batch.js';
import { checkCommand } from './commands/check.js';
import { checksCommand } from './commands/checks.js';
import { diffCommand } from './commands/diff.js';
import { inspectCommand } from './commands/inspect.js';
import { rulesCommand } from './commands/rules.js';
import { schemaCommand } from './commands/schema.js';
import { stationCommand } from './commands/station.js';
import { statusCommand } from './commands/status.js';
import { templateCommand } from './commands/template.js';
import { verifyCommand } from './commands/verify.js';
import { workerCommand } from './commands/worker.js';
import { EXIT } from './exit-code.js';
import { languageOfCall } from './language-of-call.js';

// A reader that has seen enough closes the pipe: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const call = hideBin(process.argv);
const language = languageOfCall(call);
const words = wordsOf(locales[language]);

await yargs(call)
  .locale(language)
  // An option with several values takes one at a time, so that it never swallows a path; a dot in a name is a dot.
  .parserConfiguration({ 'greedy-arrays': false, 'dot-notation': false })
  .scriptName(tool.name)
  .usage(`$0 <command>\n\n${words('about')}`)
  .command(checkCommand(words))
  .command(batchCommand(words))
  .command(workerCommand(words))
  .command(statusCommand(words))
  .command(inspectCommand(words))
  .command(checksCommand(words))
  .command(rulesCommand(words))
  .command(stationCommand(words))
  .command(verifyCommand(words))
  .command(diffCommand(words))
  .command(schemaCommand(words))
  .command(templateCommand(words))
  // Which languages there are, each command says.
  .option('lang', { type: 'string', default: 'en', describe: words('lang') })
  .demandCommand(1, words('name-a-command'))
  .strict()
  .fail((message, error) => {
    // An error of ours keeps its stack; a wrong call gets the reason and where to look.
    if (error && !message) throw error;
    process.stderr.write(`${message ?? error?.message}\n`);
    process.stderr.write(`${words('see-help', { name: tool.name })}\n`);
    process.exit(EXIT.unusable);
  })
  .version(tool.version)
  .help()
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .parseAsync();
