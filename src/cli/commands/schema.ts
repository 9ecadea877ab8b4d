import type { Argv, CommandModule } from 'yargs';
import { schemaNames, schemaOf } from '../../schemas.js';

const builder = (argv: Argv) =>
  argv.positional('name', { choices: schemaNames, default: 'election' as const, describe: 'Which schema' });

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const schemaCommand: CommandModule<object, Arguments> = {
  command: 'schema [name]',
  describe: 'Print the JSON Schema of election.yaml, analysis.json or a rule pack',
  builder: builder as never,
  handler({ name }) {
    process.stdout.write(`${JSON.stringify(schemaOf(name), null, 2)}\n`);
  },
};
