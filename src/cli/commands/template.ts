import type { Argv, CommandModule } from 'yargs';
import { templates } from '../../ingest/templates/index.js';
import { renderTemplate } from '../../ingest/templates/render-template.js';
import { type Language, locales } from '../../report/locales/index.js';
import type { Words } from '../../report/words.js';

const kinds = templates.map(({ id }) => id);

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('kind', { choices: kinds, describe: words('template-kind') })
    .option('list', { type: 'boolean', default: false, describe: words('template-list') })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .check(({ kind, list }) => {
      if (kind === undefined && !list) throw new Error(words('name-a-template', { kinds: kinds.join(', ') }));
      return true;
    })
    .example('$0 template voter-counts > counts.csv', words('template-example'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const templateCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'template [kind]',
  describe: words('template'),
  builder: builder(words) as never,
  handler({ kind, list, lang }) {
    const template = templates.find(({ id }) => id === kind);
    if (list || !template) {
      for (const { id } of templates) process.stdout.write(`${id}  ${locales[lang].templates[id]}\n`);
      return;
    }
    process.stdout.write(renderTemplate(template));
  },
});
