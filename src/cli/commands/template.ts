import type { Argv, CommandModule } from 'yargs';
import { templates } from '../../ingest/templates/index.js';
import { renderTemplate } from '../../ingest/templates/render-template.js';

const kinds = templates.map(({ id }) => id);

const builder = (argv: Argv) =>
  argv
    .positional('kind', { choices: kinds, describe: 'Which table' })
    .option('list', { type: 'boolean', default: false, describe: 'Say which there are' })
    .check(({ kind, list }) => {
      if (kind === undefined && !list) throw new Error(`Name a template: ${kinds.join(', ')}.`);
      return true;
    })
    .example('$0 template voter-counts > counts.csv', 'A table to fill in, with one worked row');

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const templateCommand: CommandModule<object, Arguments> = {
  command: 'template [kind]',
  describe: 'Print an empty table for observers as CSV, with one worked row',
  builder: builder as never,
  handler({ kind, list }) {
    const template = templates.find(({ id }) => id === kind);
    if (list || !template) {
      for (const { id, about } of templates) process.stdout.write(`${id}  ${about}\n`);
      return;
    }
    process.stdout.write(renderTemplate(template));
  },
};
