#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { checkCommand } from './commands/check.js';
import { checksCommand } from './commands/checks.js';
import { schemaCommand } from './commands/schema.js';
import { tool } from './tool.js';

await yargs(hideBin(process.argv))
  .scriptName(tool.name)
  .usage('$0 <command>\n\nPuts what a commission published beside what independent eyes counted.')
  .command(checkCommand)
  .command(checksCommand)
  .command(schemaCommand)
  .demandCommand(1, 'Name a command; --help lists them.')
  .strict()
  .version(tool.version)
  .help()
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .parseAsync();
