import { readFileSync } from 'node:fs';
import type { Argv, CommandModule } from 'yargs';
import { checks } from '../../checks/index.js';
import { newIssue } from '../../ingest/issue-log.js';
import { locales } from '../../report/locales/index.js';
import { nearestText } from '../../stats/nearest-text.js';
import { checksTable } from '../checks-table.js';
import { EXIT } from '../exit-code.js';
import { sayProblems } from '../say-problems.js';

const pages = new URL('../../../docs/checks/', import.meta.url);

export const checksCommand: CommandModule<object, { id?: string | undefined; markdown: boolean }> = {
  command: 'checks [id]',
  describe: 'List the checks, or print the page of one',
  builder: (argv: Argv) =>
    argv
      .positional('id', { type: 'string', describe: 'Id of a check' })
      .option('markdown', { type: 'boolean', default: false, describe: 'List them as a Markdown table' }),
  handler({ id, markdown }) {
    if (id === undefined && markdown) {
      process.stdout.write(checksTable(checks));
      return;
    }
    if (id === undefined) {
      for (const check of checks)
        process.stdout.write(`${check.id}  [${check.evidence}, ${check.tier}]  ${check.question}\n`);
      return;
    }
    const known = checks.map((check) => check.id);
    if (known.includes(id)) {
      process.stdout.write(readFileSync(new URL(`${id}.md`, pages), 'utf8'));
      return;
    }
    const args = { nearest: nearestText(id, known), known: known.join(', ') };
    const problem = newIssue({ code: 'unknown-check', file: 'scrutineer checks', got: id, args });
    process.stderr.write(sayProblems('scrutineer', [problem], locales.en));
    process.exitCode = EXIT.unusable;
  },
};
