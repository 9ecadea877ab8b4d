import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { type SchemaName, schemaNames, schemaOf } from '../../schemas.js';

const builder = (argv: Argv) =>
  argv
    .positional('name', { choices: schemaNames, default: 'election' as const, describe: 'Which schema' })
    .option('out', { type: 'string', describe: 'Write all of them into this folder, as NAME.json' });

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const schemaCommand: CommandModule<object, Arguments> = {
  command: 'schema [name]',
  describe: 'Print the JSON Schema of election.yaml, a rule pack or a file of a report',
  builder: builder as never,
  handler({ name, out }) {
    if (out === undefined) {
      process.stdout.write(schemaText(name));
      return;
    }
    mkdirSync(out, { recursive: true });
    for (const one of schemaNames) writeFileSync(join(out, `${one}.json`), schemaText(one));
  },
};

function schemaText(name: SchemaName): string {
  return `${JSON.stringify(schemaOf(name), null, 2)}\n`;
}
