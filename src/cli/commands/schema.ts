import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import type { Words } from '../../report/words.js';
import { type SchemaName, schemaNames, schemaOf } from '../../schemas.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('name', {
      choices: schemaNames,
      default: 'election' as const,
      describe: words('schema-name'),
    })
    .option('out', { type: 'string', requiresArg: true, describe: words('schema-out') });

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const schemaCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'schema [name]',
  describe: words('schema'),
  builder: builder(words) as never,
  handler({ name, out }) {
    if (out === undefined) {
      process.stdout.write(schemaText(name));
      return;
    }
    mkdirSync(out, { recursive: true });
    for (const one of schemaNames) writeFileSync(join(out, `${one}.json`), schemaText(one));
  },
});

function schemaText(name: SchemaName): string {
  return `${JSON.stringify(schemaOf(name), null, 2)}\n`;
}
